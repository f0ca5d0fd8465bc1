package vn.chidao.duty;

import java.util.List;

/** Says, in sentences for the person who tried, why something about a duty cannot be done. Nothing was changed. */
public class DutyRefused extends RuntimeException {

    private final List<String> sentences;

    public DutyRefused(String sentence) {
        this(List.of(sentence));
    }

    public DutyRefused(List<String> sentences) {
        super(String.join(" ", sentences));
        this.sentences = List.copyOf(sentences);
    }

    public List<String> sentences() {
        return sentences;
    }
}

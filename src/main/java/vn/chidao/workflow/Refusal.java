package vn.chidao.workflow;

import java.util.List;

/**
 * A refusal on its way through the engine, which wraps messages in English: our sentences stand between « and », one a line,
 * so that forms can show them and nothing else.
 */
class Refusal extends RuntimeException {

    private final transient List<String> sentences;

    private Refusal(List<String> sentences, Throwable cause) {
        super(marked(sentences), cause);
        this.sentences = List.copyOf(sentences);
    }

    static Refusal of(String sentence) {
        return new Refusal(List.of(sentence), null);
    }

    static Refusal of(List<String> sentences, Throwable cause) {
        return new Refusal(sentences, cause);
    }

    /** The sentences that a refusal was raised with, whatever it was wrapped into; none when it is no refusal of ours. */
    static List<String> sentencesIn(Throwable raised) {
        for (Throwable each = raised; each != null; each = each.getCause()) {
            if (each instanceof Refusal refusal) {
                return refusal.sentences;
            }
        }
        return List.of();
    }

    private static String marked(List<String> sentences) {
        return "«" + String.join("\n", sentences) + "»";
    }
}

package vn.chidao.importer.grammar;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.chidao.importer.draft.Field;
import vn.chidao.importer.text.Paragraph;
import vn.chidao.importer.text.Passage;
import vn.chidao.importer.text.Sentences;

/** What the document says about itself: how far it is to be made known, from when it counts, what it replaces. */
final class Disseminations {

    private static final Pattern ABOUT_ITSELF = Pattern.compile("(?:" + Kinds.ANY
            + ")\\s(?:này|trên)[\\s,].{0,80}?(?:phổ biến|hiệu lực|thay thế|lưu hành|thi hành kể từ|thực hiện kể từ)");
    private static final Pattern MADE_KNOWN = Pattern.compile(
            "(?:" + Kinds.ANY
                    + ")\\snày\\s(?:được |cần được |phải được )?(?:quán triệt, )?phổ biến(?: rộng rãi)?\\s(?:đến |tới |xuống )?([^.]{2,120})");

    private Disseminations() {}

    static boolean isAboutItself(String folded) {
        return ABOUT_ITSELF
                .matcher(folded.length() > 200 ? folded.substring(0, 200) : folded)
                .lookingAt();
    }

    /** How far the document is to be made known, as it is written; null if it does not say. */
    static Field<String> in(List<Paragraph> body) {
        for (Paragraph paragraph : body) {
            for (Passage sentence : Sentences.of(paragraph, 0)) {
                Matcher match = MADE_KNOWN.matcher(paragraph.folded()).region(sentence.from(), sentence.until());
                if (match.lookingAt()) {
                    String whom = Bodies.strip(paragraph.text().substring(match.start(1), match.end(1)));
                    return Field.of(whom, paragraph.passage(sentence.from(), sentence.until()));
                }
            }
        }
        return null;
    }
}

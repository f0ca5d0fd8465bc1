package vn.chidao.importer.grammar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.chidao.importer.draft.Unplaced;
import vn.chidao.importer.text.Paragraph;
import vn.chidao.importer.text.Passage;
import vn.chidao.importer.text.Sentences;

/**
 * Lists every sentence that names a body or a duty and went into no field, so that nothing is overlooked in silence. Where
 * a passage went into a field, its sentence counts as understood.
 */
final class NotUnderstood {

    private final boolean[] covered;

    NotUnderstood(int length) {
        this.covered = new boolean[length + 1];
    }

    void cover(Passage passage) {
        if (passage != null) {
            Arrays.fill(covered, passage.from(), Math.min(covered.length, passage.until()), true);
        }
    }

    /** Lists this stretch whatever covers it. */
    void uncover(Passage passage) {
        Arrays.fill(covered, passage.from(), Math.min(covered.length, passage.until()), false);
    }

    List<Unplaced> in(List<Paragraph> paragraphs) {
        List<Unplaced> unplaced = new ArrayList<>();
        for (Paragraph paragraph : paragraphs) {
            for (Passage sentence : Sentences.of(paragraph, 0)) {
                Passage place = sentence.shifted(paragraph.from());
                String words = paragraph.text().substring(sentence.from(), sentence.until());
                if (!isCovered(place) && saysSomething(words)) {
                    unplaced.add(new Unplaced(words, place));
                }
            }
        }
        return unplaced;
    }

    private boolean isCovered(Passage place) {
        for (int i = place.from(); i < place.until(); i++) {
            if (covered[i]) {
                return true;
            }
        }
        return false;
    }

    private static boolean saysSomething(String sentence) {
        Tokens tokens = new Tokens(sentence);
        if (tokens.size() < 4) {
            return false;
        }
        BodyName name = new BodyName(tokens, tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            if (Lexicon.VERB.lengthAt(tokens, i) > 0 || name.endAt(i) > i) {
                return true;
            }
        }
        return false;
    }
}

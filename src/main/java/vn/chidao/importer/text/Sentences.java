package vn.chidao.importer.text;

import java.util.ArrayList;
import java.util.List;

/** Cuts a paragraph into sentences, with their places. Points in numbers and abbreviations do not end a sentence. */
public final class Sentences {

    private Sentences() {}

    /** Offsets in the paragraph, from {@code from} on. */
    public static List<Passage> of(Paragraph paragraph, int from) {
        String text = paragraph.text();
        List<Passage> sentences = new ArrayList<>();
        int start = from;
        for (int i = from; i < text.length(); i++) {
            if (ends(text, i)) {
                add(text, start, i + 1, sentences);
                start = i + 1;
            }
        }
        add(text, start, text.length(), sentences);
        return sentences;
    }

    private static boolean ends(String text, int i) {
        char c = text.charAt(i);
        if (c != '.' && c != '!' && c != '?') {
            return false;
        }
        int next = i + 1;
        if (next >= text.length()) {
            return true;
        }
        if (text.charAt(next) != ' ' || next + 1 >= text.length()) {
            return false;
        }
        boolean capitalFollows = !Character.isLowerCase(text.charAt(next + 1));
        boolean abbreviation =
                i >= 2 && Character.isUpperCase(text.charAt(i - 1)) && !Character.isLetter(text.charAt(i - 2))
                        || i >= 3 && text.startsWith("TP", i - 2)
                        || i >= 2 && text.startsWith("đ/c", Math.max(0, i - 3));
        return capitalFollows && !abbreviation;
    }

    private static void add(String text, int from, int until, List<Passage> sentences) {
        int start = from;
        while (start < until && text.charAt(start) == ' ') {
            start += 1;
        }
        if (until > start) {
            sentences.add(new Passage(start, until));
        }
    }
}

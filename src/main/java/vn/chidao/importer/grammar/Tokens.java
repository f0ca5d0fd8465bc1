package vn.chidao.importer.grammar;

import java.util.ArrayList;
import java.util.List;
import vn.chidao.importer.text.Vietnamese;

/** A stretch of text as words and punctuation marks, read once from left to right. */
final class Tokens {

    private final String text;
    private final List<Token> list = new ArrayList<>();

    Tokens(String text) {
        this.text = text;
        String folded = Vietnamese.fold(text);
        int i = 0;
        while (i < text.length()) {
            int from = i;
            if (Character.isLetterOrDigit(text.charAt(i))) {
                i = endOfWord(i);
            } else {
                i += 1;
                if (Character.isWhitespace(text.charAt(from))) {
                    continue;
                }
            }
            list.add(new Token(text.substring(from, i), folded.substring(from, i), from, i));
        }
    }

    /** Letters and digits (but not the number of a footnote that sticks to a word), and the signs that stand inside abbreviations such as {@code KH&ĐT} or {@code PT-TH}. */
    private int endOfWord(int from) {
        int i = from;
        while (i < text.length()) {
            char c = text.charAt(i);
            boolean footnote = Character.isDigit(c) && i - from >= 2 && Character.isLowerCase(text.charAt(i - 1));
            if (footnote && !Character.isDigit(text.charAt(from))) {
                break;
            }
            boolean inside = c == '&' && i + 1 < text.length() && Character.isLetterOrDigit(text.charAt(i + 1));
            if (!Character.isLetterOrDigit(c) && !inside) {
                break;
            }
            i += 1;
        }
        return i;
    }

    int size() {
        return list.size();
    }

    Token get(int i) {
        return list.get(i);
    }

    boolean has(int i) {
        return i >= 0 && i < list.size();
    }

    boolean is(int i, String folded) {
        return has(i) && list.get(i).folded().equals(folded);
    }

    /** The index of the first token that begins at or after {@code offset}. */
    int indexAt(int offset) {
        int low = 0;
        int high = list.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (list.get(middle).from() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    String text(int from, int until) {
        return from >= until
                ? ""
                : text.substring(list.get(from).from(), list.get(until - 1).until());
    }
}

package vn.chidao.importer.grammar;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.chidao.importer.text.Paragraph;
import vn.chidao.importer.text.Vietnamese;

/**
 * The number or bullet with which a paragraph begins: how deep it nests, how it is printed, and where the text behind it
 * starts. A deeper level has a greater number.
 */
record Marker(int level, String label, int textFrom) {

    static final int PART = 0;
    static final int SECTION = 1;
    static final int ARTICLE = 2;
    static final int NUMBER = 3;
    static final int LETTER = 7;
    static final int DASH = 8;
    static final int PLUS = 9;

    private static final Pattern PART_FORM =
            Pattern.compile("(?:phần (?:thứ \\p{L}+|[ivx\\d]+)|chương [ivx\\d]+|mục [ivx\\d]+)\\s?[.:-]?\\s*");
    private static final Pattern ANNEX_FORM = Pattern.compile(
            "(phụ lục)((?: số)?\\s(?:\\d{1,2}|[IVX]{1,4}))?(?![\\p{L}\\d])[.:\\s-]*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern CAPITAL_PART = Pattern.compile("([A-E])\\s?[.)-]\\s?(?=[\\p{Lu}\\s,]{6,})");
    private static final Pattern ROMAN = Pattern.compile("([IVX]{1,5})\\s?(?:[.)/]\\s?[-–]?|[-–])\\s*(?=\\S)");
    private static final Pattern ARTICLE_FORM = Pattern.compile("(điều \\d{1,3})\\s?[.:]?\\s*");
    private static final Pattern NUMBERS = Pattern.compile(
            "(\\d{1,2}(?:\\.\\d{1,2}){0,3})\\s?(?:(?:[.)]|/(?!\\p{L}{1,6}-))\\s?[-–]?|[-–](?=\\s)|(?<=\\d\\.\\d{1,2})(?=\\s))\\s*(?=\\D)");
    private static final Pattern BRACKETED = Pattern.compile("\\((\\d{1,2}|[ivx]{1,4})\\)\\s*");
    private static final Pattern LETTERED = Pattern.compile("([a-hk-zđ])\\s?[.)]\\s*(?=\\S)|([ij])\\s?\\)\\s*(?=\\S)");

    /** The marker of a paragraph, or null if it has none. */
    static Marker of(Paragraph paragraph) {
        String text = paragraph.text();
        Matcher match = PART_FORM.matcher(paragraph.folded());
        if (match.lookingAt() && Character.isUpperCase(text.charAt(0)) && text.length() < 160) {
            return new Marker(PART, Bodies.strip(match.group()), match.end());
        }
        match = ANNEX_FORM.matcher(text);
        if (match.lookingAt() && Vietnamese.isAllCaps(match.group(1))) {
            String number = match.group(2) == null ? "" : " " + match.group(2).replaceAll(".*\\s", "");
            return new Marker(PART, "Phụ lục" + number, match.end());
        }
        match = ARTICLE_FORM.matcher(paragraph.folded());
        if (match.lookingAt() && Character.isUpperCase(text.charAt(0))) {
            return new Marker(ARTICLE, text.substring(0, match.end(1)), match.end());
        }
        match = CAPITAL_PART.matcher(text);
        if (match.lookingAt()) {
            return new Marker(PART, match.group(1), match.end());
        }
        match = ROMAN.matcher(text);
        if (match.lookingAt()) {
            return new Marker(SECTION, match.group(1), match.end());
        }
        match = NUMBERS.matcher(text);
        if (match.lookingAt()) {
            int depth = (int) match.group(1).chars().filter(c -> c == '.').count();
            return new Marker(NUMBER + depth, match.group(1), match.end());
        }
        return ofList(paragraph);
    }

    private static Marker ofList(Paragraph paragraph) {
        String text = paragraph.text();
        Matcher match = BRACKETED.matcher(text);
        if (match.lookingAt()) {
            return new Marker(LETTER - 1, match.group(1), match.end());
        }
        match = LETTERED.matcher(text);
        if (match.lookingAt()) {
            String letter = match.group(1) == null ? match.group(2) : match.group(1);
            return new Marker(LETTER, letter, match.end());
        }
        boolean dash = text.startsWith("-") || text.startsWith("–");
        if (dash || text.startsWith("+")) {
            int from = 1;
            while (from < text.length() && text.charAt(from) == ' ') {
                from += 1;
            }
            return new Marker(dash ? DASH : PLUS, text.substring(0, 1), from);
        }
        return null;
    }
}

package vn.chidao.importer.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes raw text uniform before anything is read from it: composed Unicode, plain spaces and line ends, no emphasis marks
 * of Markdown, no invisible characters. Wide gaps inside a line stay, since they separate columns.
 */
final class Normaliser {

    /** Two bold runs that touch: the kind of the document and its subject, set as two centred lines. */
    private static final Pattern TOUCHING_BOLD = Pattern.compile("\\*{4}");

    /** A table row that holds the header or the signature, with the lines of each cell run together. */
    private static final Pattern RUN_TOGETHER = Pattern.compile(
            "(?m)^\\|.{0,2000}?(?:CỘNG HÒA XÃ HỘI|CỘNG HOÀ XÃ HỘI|ĐẢNG CỘNG SẢN VIỆT NAM|Nơi nhận\\s?:).{0,2000}\\|\\s*$");

    private static final Pattern NEW_LINE = Pattern.compile(
            "(?<=\\*)\\s+(?=\\*{1,2}\\p{L})|\\s*(?:\\\\\\*){1,5}\\s*|(?<=\\S)\\s+(?=Số\\s?:?\\s?\\d)|(?<=\\*\\*)\\s+(?=[\\p{L}(-])|(?<=[;.])\\s+(?=\\\\?-\\s)|(?<=NAM)\\s+(?=Độc lập)|(?<=\\p{Lu}{3})\\s+(?=PHÓ\\s)|(?<=\\p{Lu}{2}\\s{0,4})\\s+(?=\\p{Lu}\\p{Ll}+(?:\\s\\p{Lu}\\p{Ll}+){1,4}\\s*\\|)|(?<=\\S)\\s+(?=\\*\\*\\p{L})|-{3,}");

    /** "ỦY BAN NHÂN DÂN TỈNH … -------": the rule under a name, set on its line. */
    private static final Pattern RULE_AT_END = Pattern.compile("(?<=\\p{L})\\s+[-–_=*]{3,}\\s*$");

    private static final Pattern LINE_BREAK = Pattern.compile("<br\\s*/?>");
    private static final Pattern MARKDOWN_HEADING = Pattern.compile("^\\s*#{1,6}\\s+");
    private static final Pattern MARKDOWN_ESCAPE = Pattern.compile("\\\\([*_#.+\\-()\\[\\]>~`|!])");
    private static final Pattern MARKDOWN_QUOTE = Pattern.compile("^\\s{0,3}>\\s?");
    private static final Pattern HTML_TAG = Pattern.compile("</?(?:b|i|u|em|strong|sup|sub|p|div|center|span)>");

    /** {@code _đậm_} and {@code __đậm__}: underscores that hug words, not the blanks of a form. */
    private static final Pattern UNDERSCORE_EMPHASIS =
            Pattern.compile("(?<![_\\p{L}\\p{N}])_{1,2}(?=[^_\\s])|(?<=[^_\\s])_{1,2}(?![_\\p{L}\\p{N}])");

    private Normaliser() {}

    static List<Line> lines(String raw) {
        String text = Normalizer.normalize(raw, Normalizer.Form.NFC)
                .replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace("\f", "\n\n");
        text = LINE_BREAK.matcher(text).replaceAll(String.valueOf(Columns.CELL_BREAK));
        text = RUN_TOGETHER.matcher(text).replaceAll(row -> apart(row.group()));
        text = TOUCHING_BOLD.matcher(text).replaceAll("**\n**");
        List<Line> lines = new ArrayList<>();
        boolean gap = true;
        for (String line : brokenOutsideTables(text).split("\n", -1)) {
            String clean = clean(line);
            if (clean.isBlank()) {
                gap = true;
            } else {
                lines.add(new Line(clean, gap));
                gap = false;
            }
        }
        return lines;
    }

    /** In a table a line break stays inside its cell; anywhere else it breaks the line. */
    private static String brokenOutsideTables(String text) {
        if (text.indexOf(Columns.CELL_BREAK) < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        for (String line : text.split("\n", -1)) {
            out.append(line.stripLeading().startsWith("|") ? line : line.replace(Columns.CELL_BREAK, '\n'))
                    .append('\n');
        }
        return out.toString();
    }

    /** Inside a cell, emphasis that ends and begins again, a star, a number or an italic dateline opens a new line. */
    private static String apart(String row) {
        return Matcher.quoteReplacement(NEW_LINE.matcher(row).replaceAll(String.valueOf(Columns.CELL_BREAK)));
    }

    private static String clean(String line) {
        String text = MARKDOWN_QUOTE.matcher(line).replaceFirst("");
        text = MARKDOWN_HEADING.matcher(text).replaceFirst("");
        text = MARKDOWN_ESCAPE.matcher(text).replaceAll("$1");
        text = bulletOf(text);
        if (text.indexOf('<') >= 0) {
            text = HTML_TAG.matcher(text).replaceAll("");
        }
        text = UNDERSCORE_EMPHASIS.matcher(text.replace("*", "")).replaceAll("");
        return RULE_AT_END.matcher(visible(text)).replaceFirst("").stripTrailing();
    }

    /** A Markdown bullet {@code "* "} is a dash to us, so that taking the asterisks away does not lose it. */
    private static String bulletOf(String text) {
        String stripped = text.stripLeading();
        boolean bullet = stripped.startsWith("* ")
                && stripped.length() > 2
                && !stripped.substring(2).contains("* ");
        return bullet ? "- " + stripped.substring(2) : text;
    }

    private static String visible(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\u00AD', '\u200B', '\u200C', '\u200D', '\uFEFF', '\u2060', '\u200E', '\u200F' -> {}
                case '\u00A0', '\u2007', '\u202F', '\u2002', '\u2003', '\u2009', '\u3000' -> out.append(' ');
                case '•', '●', '▪', '◦', '∙', '·', '\uF0B7', '\uF02D' -> out.append('-');
                default -> {
                    if (c == '\t' || c == Columns.CELL_BREAK || c >= ' ') {
                        out.append(c);
                    }
                }
            }
        }
        return out.toString();
    }
}

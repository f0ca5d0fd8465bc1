package vn.chidao.importer.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Takes away what belongs to the paper and not to the text: page numbers, rules, and headers or footers that come again on
 * many pages. The gap that they leave stays a gap, so that the sentence they cut can be joined.
 */
final class Furniture {

    /** {@code 2}, {@code - 2 -}, {@code Trang 2/10}, {@code 2 | Page}. */
    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "\\s*(?:(?:trang|page)\\s+)?[-–]{0,3}\\s*\\d{1,3}(?:\\s*(?:/|of)\\s*\\d{1,3})?\\s*[-–]{0,3}\\s*",
            Pattern.CASE_INSENSITIVE);

    /** Lines drawn with characters, and the star under a Party committee's name. */
    private static final Pattern RULE = Pattern.compile("[\\s\\-–—_=*.~|:]{1,200}");

    /** What a signing service stamps on each page. */
    private static final Pattern STAMP = Pattern.compile(
            "\\s*(?:người ký|ký bởi|thời gian ký|signature|signed by|cơ quan: |email: ).{0,120}",
            Pattern.CASE_INSENSITIVE);

    private static final int FOOTER_LENGTH = 90;
    private static final int FOOTER_TIMES = 3;

    private Furniture() {}

    static List<Line> removeFrom(List<Line> lines) {
        Map<String, Integer> times = new HashMap<>();
        for (Line line : lines) {
            if (line.text().length() <= FOOTER_LENGTH && line.afterGap()) {
                times.merge(line.text().strip(), 1, Integer::sum);
            }
        }
        boolean[] dropped = new boolean[lines.size()];
        for (int i = 0; i < dropped.length; i++) {
            String text = lines.get(i).text();
            dropped[i] = isFurniture(text) || isRunningLine(text.strip(), times);
        }
        return IntStream.range(0, dropped.length)
                .filter(i -> !dropped[i])
                .mapToObj(i -> i > 0 && dropped[i - 1] ? afterFurniture(lines, i) : lines.get(i))
                .toList();
    }

    private static Line afterFurniture(List<Line> lines, int i) {
        boolean rule = RULE.matcher(lines.get(i - 1).text()).matches();
        return new Line(lines.get(i).text(), true, rule);
    }

    static boolean isFurniture(String line) {
        return line.length() <= 200
                && (PAGE_NUMBER.matcher(line).matches()
                        || RULE.matcher(line).matches()
                        || STAMP.matcher(line).matches());
    }

    /** The same short line on three pages or more, unless it is an item or a label, which may well come again. */
    private static boolean isRunningLine(String text, Map<String, Integer> times) {
        return times.getOrDefault(text, 0) >= FOOTER_TIMES
                && !Markers.startsItem(text)
                && text.indexOf(':') < 0
                && text.indexOf('|') < 0
                && !text.endsWith(".")
                && !text.endsWith(";");
    }
}

package vn.chidao.importer.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Joins the lines that a page, a column or a narrow editor broke into the paragraphs they were. In doubt a line stays on
 * its own: a heading that swallows its paragraph is worse than a sentence in two halves.
 */
final class Reflow {

    /** Words that cannot end a phrase: what follows them belongs to them. */
    private static final Set<String> OPEN_ENDS = Set.of(
            "của", "và", "các", "những", "với", "về", "theo", "cho", "tại", "số", "là", "do", "bởi", "từ", "đến",
            "trong", "trên", "để", "nhằm", "hoặc", "như", "có", "được", "không", "một");

    /** A number or letter that lost its text to the next line. */
    private static final Pattern MARKER_ALONE =
            Pattern.compile("(?:\\d{1,2}(?:\\.\\d{1,2}){0,3}[.)]?|[a-zđ]\\)|[IVX]{1,5}[.-])");

    /** "V. TỔ CHỨC" above "THỰC HIỆN". */
    private static final Pattern CAPITAL_HEADING = Pattern.compile("(?:[IVX]{1,5}|[A-E]|\\d{1,2})\\s?[.)-]\\s?\\p{Lu}");

    private static final Set<String> LEVELS = Set.of("tỉnh", "huyện", "xã", "phường", "phố");

    /** First words of bodies, which no place begins with. */
    private static final Set<String> BODIES = Set.of("ban", "sở", "ủy", "hội", "công");

    /** Words that a figure follows. */
    private static final Set<String> FIGURE_WORDS = Set.of("ngày", "tháng", "năm", "quý", "khóa", "số", "điều", "kỳ");

    /** "… trong quý" above "III/2014". */
    private static final Pattern QUARTER = Pattern.compile("(?:IV|I{1,3})/(?:19|20)\\d{2}(?!\\d)");

    /** "… Ủy ban nhân dân thị xã" above "Vân Đỉnh:". */
    private static final Pattern PLACE_ALONE = Pattern.compile("\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}*){1,3}:");

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}(?!\\d)");

    /** "Số:" alone, with the number on the next line. */
    private static final Pattern NUMBER_OPEN = Pattern.compile("số\\s?:?");

    /** "Số 44-CV/BDV": complete, whatever stands below. */
    private static final Pattern WHOLE_NUMBER = Pattern.compile("Số\\s?:?\\s?\\d*\\s?[-/][\\p{Lu}\\d/-]*\\p{Lu}+");

    /** A place and date that a narrow column broke. */
    private static final Pattern HEADER_OPEN =
            Pattern.compile(".{2,40},(?: ngày| ngày \\d{1,2}(?: tháng(?: \\d{1,2}(?: năm)?)?)?)?");

    private static final Pattern DATE_REST = Pattern.compile("(?:ngày|tháng|năm|\\d{1,2}) ?(?:tháng|năm|\\d).{0,30}");

    /** A line as long as this was never broken to a width: then no line of the document was. */
    private static final int UNWRAPPED = 160;

    /** How many times more lines are broken than unbroken in a text that was wrapped. */
    private static final int BROKEN_MORE = 4;

    private static final int FULL_LINE = 55;

    private static final int FEW_ITEMS = 4;

    private Reflow() {}

    static List<String> join(List<Line> lines) {
        boolean wrapped = isWrapped(lines);
        boolean spaced = wrapped && isSpaced(lines);
        List<String> paragraphs = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        String last = "";
        int subjectEnd = -1;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            String text = line.text().strip().replaceAll("\\s{2,}", " ");
            if (text.isEmpty()) {
                continue;
            }
            boolean ofSubject =
                    i < subjectEnd && i > 0 && !Columns.isKind(lines.get(i - 1).text());
            subjectEnd = Columns.isKind(text) && subjectEnd < 0 ? SubjectLines.end(lines, i + 1) : subjectEnd;
            if (open.length() > 0 && (ofSubject || continues(open, last, line, text, wrapped, spaced))) {
                open.append(
                                open.charAt(open.length() - 1) == '-'
                                                && !open.toString().endsWith(" -")
                                        ? ""
                                        : " ")
                        .append(text);
            } else {
                flush(open, paragraphs);
                open.append(text);
            }
            last = text;
        }
        flush(open, paragraphs);
        return paragraphs;
    }

    /** No line is longer than an editor's width, or far more lines go on in lower case on the next than are longer. */
    private static boolean isWrapped(List<Line> lines) {
        int unbroken = 0;
        int broken = 0;
        for (int i = 0; i < lines.size(); i++) {
            String text = lines.get(i).text();
            unbroken += text.length() > UNWRAPPED && text.indexOf('|') < 0 ? 1 : 0;
            boolean goesOn = i + 1 < lines.size()
                    && !lines.get(i + 1).afterGap()
                    && Vietnamese.startsLowerCase(lines.get(i + 1).text())
                    && !Markers.startsItem(lines.get(i + 1).text());
            broken += goesOn && text.length() <= UNWRAPPED ? 1 : 0;
        }
        return unbroken == 0 || broken > unbroken * BROKEN_MORE;
    }

    /** Items begin behind an empty line: then what stands without one goes on with what is above. */
    private static boolean isSpaced(List<Line> lines) {
        int spaced = 0;
        int tight = 0;
        for (Line line : lines) {
            if (Markers.startsItem(line.text().strip())) {
                spaced += line.afterGap() ? 1 : 0;
                tight += line.afterGap() ? 0 : 1;
            }
        }
        return spaced >= FEW_ITEMS && spaced > tight;
    }

    private static void flush(StringBuilder open, List<String> paragraphs) {
        if (open.length() > 0) {
            paragraphs.add(open.toString());
            open.setLength(0);
        }
    }

    private static boolean continues(
            StringBuilder open, String last, Line line, String text, boolean wrapped, boolean spaced) {
        if (NUMBER_OPEN.matcher(Vietnamese.fold(last)).matches() && Character.isDigit(text.charAt(0))) {
            return true;
        }
        boolean tight = !line.afterRule() && !line.afterGap();
        if (tight && (BrokenNames.goesOn(last, text) || BrokenNames.goesOnWithHyphen(last, text))) {
            return true;
        }
        boolean markerAlone = MARKER_ALONE.matcher(last).matches() && !Markers.startsItem(text) && !line.afterRule();
        boolean heading = tight
                && Vietnamese.isAllCaps(last)
                && CAPITAL_HEADING.matcher(last).lookingAt()
                && Vietnamese.isAllCaps(text)
                && !Markers.startsItem(text)
                && !Markers.startsPart(text);
        boolean goesOn = last.endsWith(" quý") && QUARTER.matcher(text).lookingAt()
                || last.length() >= FULL_LINE && isPlaceAlone(last, text);
        if (markerAlone || heading || tight && goesOn) {
            return true;
        }
        if (line.afterRule()
                || text.startsWith("|")
                || last.startsWith("|")
                || Markers.startsPart(text)
                || closes(last)) {
            return false;
        }
        boolean dateGoesOn = HEADER_OPEN.matcher(Vietnamese.fold(last)).matches()
                && DATE_REST.matcher(Vietnamese.fold(text)).lookingAt();
        if (dateGoesOn) {
            return true;
        }
        if (WHOLE_NUMBER.matcher(last).matches()) {
            return false;
        }
        boolean item = Markers.startsItem(text);
        boolean opensLower = Vietnamese.startsLowerCase(text) && !item;
        boolean yearFollows = last.length() >= FULL_LINE && YEAR.matcher(text).lookingAt();
        if ((tight || yearFollows) && awaitsFigure(last) && Character.isDigit(text.charAt(0)) && !item) {
            return true;
        }
        boolean listed = tight && last.endsWith(",") && open.charAt(0) == '-' && !item;
        if (listed) {
            return true;
        }
        if (dangles(last) && !item && !Vietnamese.isAllCaps(text)) {
            return opensLower || last.length() >= FULL_LINE && !line.afterGap();
        }
        if (item || Vietnamese.isAllCaps(last) || Vietnamese.isAllCaps(text)) {
            return false;
        }
        boolean nameGoesOn = tight && (endsOpen(last) || BrokenNames.spans(last, text));
        if (opensLower || nameGoesOn) {
            return true;
        }
        if (line.afterGap()) {
            return endsOpen(last) && last.length() >= FULL_LINE || placeFollows(last, text);
        }
        return wrapped
                && last.length() >= FULL_LINE
                && !startsOwnLine(text)
                && (spaced || endsOpen(last) || open.length() > last.length() || last.length() > 70);
    }

    /** A sentence, a label or a list element that is complete. */
    static boolean closes(String last) {
        char end = last.charAt(last.length() - 1);
        return end == '.' && !last.endsWith("...")
                || end == ';'
                || end == ':'
                || end == '?'
                || end == '!'
                || last.endsWith("./.");
    }

    private static boolean dangles(String last) {
        return last.endsWith(",") || last.endsWith("-") || last.endsWith("(") || last.endsWith("/");
    }

    /** "… từ ngày" above "17 - 20/10/2024": the figure belongs to the word. */
    private static boolean awaitsFigure(String last) {
        return FIGURE_WORDS.contains(Vietnamese.fold(last.substring(last.lastIndexOf(' ') + 1)));
    }

    private static boolean endsOpen(String last) {
        return OPEN_ENDS.contains(Vietnamese.fold(last.substring(last.lastIndexOf(' ') + 1)));
    }

    /** “… của tỉnh” at the end of a page and “Ninh Thuận giai đoạn …” on the next. */
    private static boolean placeFollows(String last, String text) {
        String word = Vietnamese.fold(last.substring(last.lastIndexOf(' ') + 1));
        String[] words = text.split(" ", 4);
        return LEVELS.contains(word)
                && last.length() >= FULL_LINE
                && words.length >= 3
                && Character.isUpperCase(words[0].charAt(0))
                && Character.isUpperCase(words[1].charAt(0))
                && Character.isLowerCase(words[2].charAt(0))
                && !BODIES.contains(Vietnamese.fold(words[0]));
    }

    private static boolean isPlaceAlone(String last, String text) {
        return LEVELS.contains(Vietnamese.fold(last.substring(last.lastIndexOf(' ') + 1)))
                && PLACE_ALONE.matcher(text).matches()
                && !BODIES.contains(Vietnamese.fold(text.substring(0, text.indexOf(' '))));
    }

    /** Inside a block, a capital that begins a new line of a list of names, of a header or of a signature. */
    private static boolean startsOwnLine(String text) {
        int colon = text.indexOf(':');
        return colon > 0 && colon < 40 && text.lastIndexOf(". ", colon) < 0;
    }
}

package vn.chidao.importer.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes apart what stands side by side: the two-column header, and the recipients beside the signature. Left column first,
 * then the right one. Tables of data, whose rows come as {@code | … |}, stay as they are.
 */
final class Columns {

    /** Between two columns: a tab or at least three spaces. */
    private static final Pattern GAP = Pattern.compile("(?<=\\S)(?:[ ]*\\t[\\t ]*|[ ]{3,})(?=\\S)");

    /** {@code BÊN TRÁI | BÊN PHẢI}, as text made from a two-column table shows it. */
    private static final Pattern BAR = Pattern.compile("\\s*\\|\\s*");

    /** Headers whose columns were set side by side with one space between. */
    private static final Pattern GLUED = Pattern.compile(
            "(?<=\\S)\\s+(?=ĐẢNG CỘNG SẢN VIỆT NAM\\s*$|CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\\s*$|CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM\\s*$|Độc lập\\s?[-–]\\s?Tự do\\s?[-–]\\s?Hạnh phúc\\s*$)");

    /** The number on the left and the place and date on the right, in one line. */
    private static final Pattern NUMBER_AND_DATE =
            Pattern.compile("^(\\s*Số\\s?:?.{0,40}?)\\s+(\\p{Lu}[\\p{L}.\\s]{1,40},\\s*ngày.*)$");

    /** The blank of a form that nobody filled in: "Số:      /KH-UBND", "ngày ….. tháng 8 năm 2024". */
    private static final Pattern FORM_BLANK = Pattern.compile(
            "(?<=^|[\\s,])((?:Số\\s?:?|ngày|tháng|năm))(?:\\s*[.…_]{2,}\\s*|\\s{2,})(?=[/-]|tháng|năm|\\d)");

    /** "Kính gửi:" and the first addressee, however far apart. */
    private static final Pattern ADDRESS =
            Pattern.compile("\\s*Kính gửi\\s*:", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern PERSON = Pattern.compile("\\p{Lu}[\\p{L}'’]{0,7}(?:\\s\\p{Lu}\\p{Ll}{0,7}){1,4}");

    /** A recipient on the left and a line of the signature on the right, with one space between. */
    private static final Pattern RECIPIENT_AND_SIGNATURE = Pattern.compile(
            "^(\\s*(?:-.*?[;,.)]|Nơi nhận\\s?:))\\s+((?:(?:T/?M|K/?T|T/?L|TUQ)[.\\s]\\s?[\\p{Lu}\\s,]{4,60})|(?:(?:PHÓ|QUYỀN|Q\\.)\\s)?(?:CHỦ TỊCH|BÍ THƯ|GIÁM ĐỐC|BỘ TRƯỞNG|THỨ TRƯỞNG|THỦ TƯỚNG|CỤC TRƯỞNG|TRƯỞNG BAN|TRƯỞNG PHÒNG|CHÁNH VĂN PHÒNG|CHÁNH THANH TRA|CHỦ NHIỆM|VIỆN TRƯỞNG|HIỆU TRƯỞNG)[\\p{Lu}\\s]*)$");

    /** The kind of the document, set in the middle of its line: with it the header's columns are over. */
    private static final Pattern KIND = Pattern.compile(
            "\\s*(?:KẾ HOẠCH|NGHỊ QUYẾT|CHỈ THỊ|QUYẾT ĐỊNH|KẾT LUẬN|THÔNG BÁO|HƯỚNG DẪN|CHƯƠNG TRÌNH(?: HÀNH ĐỘNG)?|CÔNG ĐIỆN|QUY ĐỊNH|QUY CHẾ|ĐỀ ÁN|PHƯƠNG ÁN)\\s*");

    private static final int SIDE_BY_SIDE_LENGTH = 140;

    /** A line break inside a cell of a table, until the cell is taken out of it. */
    static final char CELL_BREAK = '\u0001';

    private Columns() {}

    static List<Line> separate(List<Line> lines) {
        List<Line> out = new ArrayList<>();
        List<Line> right = new ArrayList<>();
        boolean open = false;
        for (Line line : lines) {
            String[] parts = parts(line.text());
            boolean kind = KIND.matcher(line.text()).matches();
            boolean rightOnly = open && parts.length == 1 && indent(line.text()) >= 20 && !kind;
            if (parts.length == 2) {
                addCell(out, parts[0], line.afterGap() || !open);
                addCell(right, parts[1], right.isEmpty());
                open = true;
            } else if (rightOnly || open && signsOnTheRight(right, line)) {
                right.add(new Line(line.text().strip(), line.afterGap()));
            } else {
                boolean leftGoesOn = open
                        && !kind
                        && !line.afterGap()
                        && line.text().strip().length() < 60
                        && !Markers.startsPart(line.text());
                if (open && !leftGoesOn && endsRegion(line)) {
                    out.addAll(right);
                    right.clear();
                    open = false;
                }
                out.add(line.withText(squeeze(line.text().indexOf('|') >= 0 ? parts[0] : line.text())));
            }
        }
        out.addAll(right);
        return out;
    }

    /** True for a line that names the kind of a document in capitals and says nothing else. */
    static boolean isKind(String line) {
        return KIND.matcher(line).matches();
    }

    /** The name under a title that stood on the right, when nothing but the name is left on the line. */
    private static boolean signsOnTheRight(List<Line> right, Line line) {
        return !right.isEmpty()
                && Vietnamese.isAllCaps(right.get(right.size() - 1).text())
                && PERSON.matcher(line.text().strip()).matches();
    }

    private static void addCell(List<Line> lines, String cell, boolean afterGap) {
        boolean gap = afterGap;
        for (String line : cell.split(String.valueOf(CELL_BREAK))) {
            if (!line.isBlank()) {
                lines.add(new Line(squeeze(line), gap));
                gap = false;
            }
        }
    }

    /** A short line without a partner may still belong to the left column; a long one or a new part ends it. */
    private static boolean endsRegion(Line line) {
        String text = line.text().strip();
        boolean leftCell =
                text.length() < 60 && (text.startsWith("-") || text.startsWith("Số") || text.startsWith("V/v"));
        return !leftCell;
    }

    private static String[] parts(String written) {
        String line = FORM_BLANK.matcher(written).replaceAll("$1 ");
        if (ADDRESS.matcher(line).lookingAt()) {
            return new String[] {line};
        }
        boolean tooLong = line.length() > SIDE_BY_SIDE_LENGTH * 2 && line.indexOf(CELL_BREAK) < 0;
        if (tooLong) {
            return new String[] {line};
        }
        if (line.indexOf('|') >= 0) {
            return barParts(line);
        }
        Matcher glued = GLUED.matcher(line);
        if (glued.find()) {
            return new String[] {line.substring(0, glued.start()), line.substring(glued.end())};
        }
        Matcher signed = RECIPIENT_AND_SIGNATURE.matcher(line);
        if (signed.matches()) {
            return new String[] {signed.group(1), signed.group(2)};
        }
        Matcher number = NUMBER_AND_DATE.matcher(line);
        if (number.matches()) {
            return new String[] {number.group(1), number.group(2)};
        }
        String[] parts = atWidestGap(line.strip());
        boolean columns =
                parts.length == 2 && !Markers.startsItem(parts[0] + " ") || parts.length == 2 && isCellPair(parts);
        return columns && parts[0].length() < SIDE_BY_SIDE_LENGTH ? parts : new String[] {line};
    }

    /** "Nơi nhận:          GIÁM   ĐỐC": letters set apart are no third column where one gap is far wider. */
    private static String[] atWidestGap(String line) {
        String[] parts = GAP.split(line, 3);
        if (parts.length < 3 || line.indexOf('\t') >= 0) {
            return parts;
        }
        Matcher gap = GAP.matcher(line);
        int widest = 0;
        int second = 0;
        int at = 0;
        while (gap.find()) {
            int width = gap.end() - gap.start();
            second = Math.max(second, Math.min(width, widest));
            at = width > widest ? gap.start() : at;
            widest = Math.max(widest, width);
        }
        boolean plain = widest >= 2 * second && Vietnamese.isAllCaps(line.substring(at));
        return plain ? new String[] {line.substring(0, at), line.substring(at).strip()} : parts;
    }

    private static boolean isCellPair(String[] parts) {
        return parts[0].startsWith("-") && parts[0].length() > 3 && Vietnamese.isAllCaps(parts[1])
                || parts[0].startsWith("-") && parts[0].length() > 3 && parts[1].length() < 30;
    }

    /** A bar between exactly two cells separates columns of a header; more bars are a table of data. */
    private static String[] barParts(String line) {
        String inner = line.strip();
        boolean tableRow = inner.startsWith("|") && inner.endsWith("|") && inner.length() > 2;
        if (!tableRow && (inner.startsWith("|") || inner.endsWith("|"))) {
            return new String[] {line};
        }
        String[] parts =
                BAR.split(tableRow ? inner.substring(1, inner.length() - 1).strip() : inner, -1);
        if (tableRow && parts.length == 3 && parts[1].isBlank()) {
            boolean leftOnly = parts[2].isBlank();
            return leftOnly ? new String[] {parts[0]} : new String[] {parts[0], parts[2]};
        }
        boolean columns = parts.length == 2 && (tableRow || inner.length() < SIDE_BY_SIDE_LENGTH);
        return columns ? parts : new String[] {line};
    }

    private static int indent(String line) {
        int at = 0;
        while (at < line.length() && (line.charAt(at) == ' ' || line.charAt(at) == '\t')) {
            at += 1;
        }
        return line.startsWith("\t") ? 20 : at;
    }

    private static String squeeze(String line) {
        return line.strip().replace(String.valueOf(CELL_BREAK), "; ").replaceAll("[ \\t]{2,}|\\t", " ");
    }
}

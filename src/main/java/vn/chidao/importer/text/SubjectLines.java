package vn.chidao.importer.text;

import java.util.List;
import java.util.regex.Pattern;

/** Finds the lines over which the subject of a document runs on, set in the middle under the kind of the document. */
final class SubjectLines {

    /** Who decides, under the subject of a decision. */
    private static final Pattern AUTHORITY_START = Pattern.compile(
            "(?:ỦY BAN|UỶ BAN|HỘI ĐỒNG|CHỦ TỊCH|BỘ TRƯỞNG|GIÁM ĐỐC|TỔNG GIÁM ĐỐC|CỤC TRƯỞNG|THỦ TƯỚNG|CHÍNH PHỦ|BAN THƯỜNG VỤ|BAN CHẤP HÀNH|BAN BÍ THƯ|BỘ CHÍNH TRỊ|TRƯỞNG BAN|TỔNG CỤC TRƯỞNG|THỐNG ĐỐC|HIỆU TRƯỞNG|CHÁNH VĂN PHÒNG)");

    private static final Pattern OWNER_START = Pattern.compile("CỦA |HỘI NGHỊ |LẦN THỨ ");

    private static final Pattern SUBJECT_OPEN = Pattern.compile(
            "(?:của|và|thuộc|với|tại|do|giữa|cho|về|trên|ở|các|theo|thường trực|đồng chí|lãnh đạo|chủ tịch|phó chủ tịch|giám đốc|bộ trưởng|,)$");

    private static final int LONGEST_SUBJECT = 6;
    private static final int LONGEST_SUBJECT_LINE = 110;

    private SubjectLines() {}

    /**
     * Where the lines of the subject end that stand together under the kind of the document; {@code from} if they are one
     * line, or if it cannot be told.
     */
    static int end(List<Line> lines, int from) {
        int end = from;
        while (end < lines.size()
                && end - from <= LONGEST_SUBJECT
                && (end == from || !lines.get(end).afterGap() && !lines.get(end).afterRule())) {
            String text = lines.get(end).text().strip();
            boolean capitals = Vietnamese.isAllCaps(text);
            if (capitals && end > from && AUTHORITY_START.matcher(text).lookingAt() && !opens(lines.get(end - 1))) {
                return end;
            }
            boolean other = text.length() > LONGEST_SUBJECT_LINE
                    || capitals
                            && (end == from
                                    ? OWNER_START.matcher(text).lookingAt()
                                    : !Vietnamese.isAllCaps(lines.get(end - 1).text()))
                    || Markers.startsItem(text)
                    || Markers.startsPart(text)
                    || text.startsWith("(")
                    || Reflow.closes(text);
            if (other) {
                return from;
            }
            end += 1;
        }
        return end < lines.size() && end - from <= LONGEST_SUBJECT ? end : from;
    }

    /** A subject does not end so: what follows is whose it is, and not who decides. */
    private static boolean opens(Line line) {
        return SUBJECT_OPEN.matcher(Vietnamese.fold(line.text().strip())).find();
    }
}

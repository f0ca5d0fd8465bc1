package vn.chidao.importer.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.chidao.importer.text.Paragraph;

/**
 * A labelled value such as "Cơ quan thực hiện: …", on its own line or inside a paragraph. Offsets count in the paragraph;
 * {@code labelFrom} is where the label begins, {@code from} and {@code until} hold the value.
 */
record Label(Meaning meaning, Paragraph paragraph, int labelFrom, int from, int until) {

    /** What a label says about the value behind it. */
    enum Meaning {
        TIME,
        DIRECTING,
        ADVISING_AND_IMPLEMENTING,
        ADVISING,
        COORDINATING,
        IMPLEMENTING,
        OTHER
    }

    private static final String WHO =
            "(?:(?:các )?(?:cơ quan|đơn vị|bộ phận|phòng|ban|tổ chức)(?:\\s?[,/]\\s?(?:đơn vị|tổ chức|địa phương|cá nhân))*\\s)";

    /** Each meaning is one group, in the order in which they are tried. */
    private static final Pattern FORM = Pattern.compile("(?<!\\p{L})(?:"
            + "((?:thời gian|thời hạn|tiến độ|thời điểm|hạn)(?:\\s(?:thực hiện|hoàn thành|triển khai|tổ chức|báo cáo|gửi báo cáo|và tiến độ))*(?: thực hiện)?|(?:mốc )?(?:thời gian(?! tới| qua| vừa)|thời hạn|thời hiệu)(?:\\s\\p{L}+){1,3}|hoàn thành|lộ trình(?: thực hiện)?)"
            + "|(" + WHO
            + "(?:lãnh đạo, |trực tiếp )?chỉ đạo(?: thực hiện)?|(?:đồng chí|người|lãnh đạo)(?:\\s\\p{L}+){0,3}?\\s(?:chỉ đạo|phụ trách)(?: chỉ đạo)?|chỉ đạo(?: thực hiện)?|phụ trách(?: chỉ đạo)?)"
            + "|(" + WHO + "?(?:chủ trì )?tham mưu(?:,| và)\\s?(?:tổ chức )?(?:triển khai )?thực hiện)"
            + "|(" + WHO + "?(?:chủ trì )?tham mưu(?: chính| chủ trì|, giúp việc)?|" + WHO + "thường trực)"
            + "|(" + WHO + "?(?:cùng )?phối hợp(?: thực hiện| tham mưu)?)"
            + "|(" + WHO
            + "?(?:chủ trì|đầu mối|thực hiện|chịu trách nhiệm|chủ trì,? thực hiện|chủ trì triển khai|tổ chức thực hiện|triển khai thực hiện|chủ trì và phối hợp|được giao)(?: thực hiện| chính)?|(?:đơn vị )?phân công(?: thực hiện| trách nhiệm)?|trách nhiệm(?: thực hiện)?|đối tượng thực hiện)"
            + "|(sản phẩm(?: đầu ra| hoàn thành)?|kết quả(?: đầu ra| dự kiến| cần đạt)?|kinh phí(?: thực hiện)?|nguồn kinh phí|nội dung(?: công việc| thực hiện| nhiệm vụ)?|địa điểm|hình thức|chỉ tiêu|ghi chú|số lượng|thành phần)"
            + ")\\s?:\\s*");

    private static final Meaning[] BY_GROUP = {
        Meaning.TIME,
        Meaning.DIRECTING,
        Meaning.ADVISING_AND_IMPLEMENTING,
        Meaning.ADVISING,
        Meaning.COORDINATING,
        Meaning.IMPLEMENTING,
        Meaning.OTHER
    };

    /** All labelled values of a paragraph, in their order. */
    static List<Label> in(Paragraph paragraph) {
        List<Label> labels = new ArrayList<>();
        String folded = paragraph.folded();
        if (folded.indexOf(':') < 0) {
            return labels;
        }
        Matcher match = FORM.matcher(folded);
        List<int[]> places = new ArrayList<>();
        while (match.find()) {
            if (opensHere(folded, match.start())) {
                places.add(new int[] {match.start(), match.end(), group(match)});
            }
        }
        for (int i = 0; i < places.size(); i++) {
            int[] place = places.get(i);
            int end = i + 1 < places.size() ? places.get(i + 1)[0] : folded.length();
            int until = i + 1 < places.size() ? end : endOfValue(folded, place[1], end, place[0]);
            labels.add(new Label(BY_GROUP[place[2]], paragraph, place[0], place[1], until));
        }
        return labels;
    }

    /** What a heading of a table column says. */
    static Meaning ofColumn(String folded) {
        Matcher match = FORM.matcher(Bodies.strip(folded) + ":");
        return match.lookingAt() ? BY_GROUP[group(match)] : null;
    }

    /** True if the paragraph is nothing but a label and its value. */
    static boolean isLabelLine(Paragraph paragraph, int textFrom) {
        List<Label> labels = in(paragraph);
        return !labels.isEmpty() && labels.get(0).labelFrom() <= textFrom;
    }

    String value() {
        return Bodies.strip(
                paragraph
                                .text()
                                .substring(from, until)
                                .replace('(', ' ')
                                .strip()
                                .isEmpty()
                        ? ""
                        : paragraph.text().substring(from, until));
    }

    private static int group(Matcher match) {
        for (int i = 0; i < BY_GROUP.length; i++) {
            if (match.group(i + 1) != null) {
                return i;
            }
        }
        throw new IllegalStateException("Nhãn không thuộc nhóm nào: " + match.group());
    }

    /** A label opens a line, or stands behind a mark that ends what was before. */
    private static boolean opensHere(String folded, int at) {
        int before = at - 1;
        while (before >= 0 && folded.charAt(before) == ' ') {
            before -= 1;
        }
        return before < 0 || ".;(-+,/):|\"[".indexOf(folded.charAt(before)) >= 0 || isNumberBefore(folded, before);
    }

    private static boolean isNumberBefore(String folded, int before) {
        return before <= 6 && (folded.charAt(before) == '.' || folded.charAt(before) == ')');
    }

    /** Inside a bracket the value ends with it; inside a sentence it ends with the sentence. */
    private static int endOfValue(String folded, int from, int limit, int labelFrom) {
        boolean bracketed = labelFrom > 0 && folded.lastIndexOf('(', labelFrom) > folded.lastIndexOf(')', labelFrom);
        int close = bracketed ? folded.indexOf(')', from) : -1;
        if (close >= 0 && folded.lastIndexOf('(', close) < from) {
            return Math.min(limit, close);
        }
        int stop = folded.indexOf(". ", from);
        return stop >= 0 && labelFrom > 12 ? Math.min(limit, stop) : limit;
    }
}

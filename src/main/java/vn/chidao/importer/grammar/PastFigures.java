package vn.chidao.importer.grammar;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells that a sentence reports what was reached, which is no target; {@code issued} is the year of the document. */
record PastFigures(int issued) {

    private static final Pattern PAST = Pattern.compile(
            "(?:^|\\s)(?:đã|mới đạt|chỉ đạt|qua(?=\\s(?:\\d|thời gian|nhiều|kiểm tra|giám sát|rà soát|thực tế|khảo sát|thống kê|hơn|gần|đánh giá|\\p{L}+ năm))|vừa qua|đến nay|(?<!thực )(?<!thể )(?<!phát )(?<!xuất )hiện(?: nay| có)?|tính đến|năm trước)\\s|đạt được|so với (?:cùng kỳ|năm \\d{4}|năm trước)");
    private static final Pattern FIGURE = Pattern.compile("\\d\\s?%|(?:ít nhất|tối thiểu|không dưới)\\s\\d");
    /** "Năm 2022, … đạt 100% chỉ tiêu" in a document of 2023. */
    private static final Pattern YEAR_FIRST = Pattern.compile("(?:trong |kết thúc |cuối )?năm (\\d{4})\\s?,");

    boolean saysSo(String folded) {
        Matcher year = YEAR_FIRST.matcher(folded);
        Matcher figure = FIGURE.matcher(folded);
        Matcher past = PAST.matcher(folded);
        boolean before = past.find() && (!figure.find() || past.start() < figure.end());
        return before || year.lookingAt() && Integer.parseInt(year.group(1)) < issued;
    }
}

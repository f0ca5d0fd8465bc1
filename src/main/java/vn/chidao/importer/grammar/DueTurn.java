package vn.chidao.importer.grammar;

import java.time.LocalDate;

/** The words before a date that make it a limit, and the last good day that they leave: "trước ngày 10" leaves the 9th. */
final class DueTurn {

    /** Words that make what follows a limit; group 1 is "trước", which takes a day off. */
    static final String LIMIT =
            "(?:(trước)|chậm nhất(?: là)?(?: vào)?(?: trước)?|muộn nhất(?: là)?(?: vào)?|đến hết|hết|hạn cuối(?: là)?|đến|vào|xong|trong)";

    /** "trước 17 giờ 30 ngày …": within that day, so that the day itself is the last good one. */
    static final String HOUR = "(?:\\d{1,2}\\s?(?:giờ|h|:)\\s?(?:\\d{2})?(?:\\s?phút)?,?\\s)?";

    private DueTurn() {}

    static boolean isLimit(String turn) {
        return turn.startsWith("trước")
                || turn.startsWith("chậm")
                || turn.startsWith("muộn")
                || turn.startsWith("đến hết")
                || turn.startsWith("hết")
                || turn.startsWith("hạn")
                || turn.startsWith("xong")
                || turn.startsWith("trong ngày")
                || turn.startsWith("vào ngày");
    }

    static LocalDate lastGoodDay(LocalDate date, String turn) {
        boolean byTheHour = turn.contains("giờ") || turn.matches(".*\\d\\s?h(?:\\d.*|\\s.*|$)");
        return turn.contains("trước") && !byTheHour ? date.minusDays(1) : date;
    }
}

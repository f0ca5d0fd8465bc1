package vn.chidao.importer.output;

import java.util.Map;

/** How people call the period of a reporting duty: {@code P3M} is "hằng quý". */
public final class PeriodWords {

    private static final Map<String, String> USUAL = Map.of(
            "P1D", "hằng ngày",
            "P1W", "hằng tuần",
            "P1M", "hằng tháng",
            "P3M", "hằng quý",
            "P6M", "6 tháng",
            "P1Y", "hằng năm");

    private static final Map<Character, String> UNITS = Map.of('D', "ngày", 'W', "tuần", 'M', "tháng", 'Y', "năm");

    private PeriodWords() {}

    /** @param period ISO 8601 with one unit, as drafts have it */
    public static String of(String period) {
        String unit = UNITS.get(period.charAt(period.length() - 1));
        return USUAL.getOrDefault(period, "%s %s một lần".formatted(period.substring(1, period.length() - 1), unit));
    }
}

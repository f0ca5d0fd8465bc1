package vn.chidao.reporting;

import java.time.LocalDate;
import vn.chidao.directive.PeriodKind;

/**
 * One reporting period as it is to run, with all its days.
 *
 * @param from first day reported on
 * @param until the cut-off: last day reported on (inclusive)
 * @param opensOn when agencies may begin to report, never before the directive counts
 * @param dueOn last good day to submit
 * @param provisional whether {@code dueOn} rests on a year whose days off were not announced, and so may still move
 * @param consolidatesOn when the consolidation opens at the latest
 * @param closesOn when what is still missing is recorded as missing
 * @param partial whether the directive came after the window had begun, so that {@code from} is its first day
 */
public record PlannedPeriod(
        PeriodKind kind,
        int year,
        LocalDate from,
        LocalDate until,
        LocalDate opensOn,
        LocalDate dueOn,
        boolean provisional,
        LocalDate consolidatesOn,
        LocalDate closesOn,
        boolean partial) {

    /** What people call the period, for example "6 tháng đầu năm 2021". */
    public String label() {
        return labelOf(kind, year);
    }

    /** What people call the period of that kind and year, beginning in lower case unless it begins with a figure. */
    public static String labelOf(PeriodKind kind, int year) {
        return switch (kind) {
            case HALF_YEARLY -> "6 tháng đầu năm " + year;
            case YEARLY -> "năm " + year;
        };
    }
}

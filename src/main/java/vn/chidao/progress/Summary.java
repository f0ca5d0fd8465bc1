package vn.chidao.progress;

import java.time.LocalDate;

/**
 * The figures that a secretary asks for first.
 *
 * @param directives how many are in force
 * @param overdueReports reports not in though their due date has passed, in periods still open
 * @param overdueResults the same for evidence of dated and yearly assignments
 * @param overdueSince the earliest due date among both; absent when there are none
 * @param lateAgencies agencies that owe any of both
 * @param dueInSevenDays what is not in and falls due within seven days, today included; {@code dueInThirtyDays} likewise
 * @param lastClosed the period that closed last, with how its reports came in; absent when none has
 */
record Summary(
        int directives,
        int overdueReports,
        int overdueResults,
        LocalDate overdueSince,
        int lateAgencies,
        int dueInSevenDays,
        int dueInThirtyDays,
        Trend.InPeriod lastClosed) {}

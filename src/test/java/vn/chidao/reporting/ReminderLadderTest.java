package vn.chidao.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chidao.directive.PeriodKind.HALF_YEARLY;
import static vn.chidao.directive.PeriodKind.YEARLY;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.chidao.calendar.DayOffRule;
import vn.chidao.calendar.WorkingCalendar;
import vn.chidao.directive.PeriodKind;
import vn.chidao.directive.ReportingRequirement;
import vn.chidao.reporting.LadderStep.Kind;

class ReminderLadderTest {

    private static final WorkingCalendar CALENDAR = WorkingCalendar.builtIn();
    private static final ReportingRegime DECREE = ReportingRegimes.builtIn().byId("DECREE-09-2019");

    /** Cut-offs that put the ladder across Tết (16–20 February 2026) and across 2 September. */
    private static final ReportingRegime ACROSS_HOLIDAYS = new ReportingRegime(
            "ACROSS-HOLIDAYS",
            "Chế độ thử qua ngày lễ",
            null,
            Map.of(HALF_YEARLY, window("--02-12"), YEARLY, window("--08-27")),
            30,
            2,
            List.of(1, 5),
            List.of(4, 1),
            4,
            6,
            DayOffRule.KEEP);

    @Test
    void remindsUrgesEscalatesAndClosesInOrder() {
        assertThat(ladder(DECREE, HALF_YEARLY, 2025).steps())
                .containsExactly(
                        step(Kind.REMIND, "2025-06-10", 1),
                        step(Kind.REMIND, "2025-06-16", 2),
                        step(Kind.URGE, "2025-06-18", 1),
                        step(Kind.URGE, "2025-06-23", 2),
                        step(Kind.URGE, "2025-06-26", 3),
                        step(Kind.ESCALATE, "2025-07-01", 1),
                        step(Kind.CLOSE, "2025-07-15", 1));
    }

    @Test
    void goesAroundTet() {
        assertThat(ladder(ACROSS_HOLIDAYS, HALF_YEARLY, 2026).steps())
                .containsExactly(
                        step(Kind.REMIND, "2026-02-09", 1),
                        step(Kind.REMIND, "2026-02-13", 2),
                        step(Kind.URGE, "2026-02-24", 1),
                        step(Kind.URGE, "2026-02-27", 2),
                        step(Kind.ESCALATE, "2026-02-27", 1),
                        step(Kind.CLOSE, "2026-03-03", 1));
    }

    @Test
    void goesAroundNationalDay() {
        assertThat(ladder(ACROSS_HOLIDAYS, YEARLY, 2026).steps())
                .containsExactly(
                        step(Kind.REMIND, "2026-08-24", 1),
                        step(Kind.REMIND, "2026-08-28", 2),
                        step(Kind.URGE, "2026-09-04", 1),
                        step(Kind.URGE, "2026-09-09", 2),
                        step(Kind.ESCALATE, "2026-09-09", 1),
                        step(Kind.CLOSE, "2026-09-11", 1));
    }

    @Test
    void findsTheNextStepAfterADayAndAfterAStepOfTheSameDay() {
        ReminderLadder ladder = ladder(ACROSS_HOLIDAYS, HALF_YEARLY, 2026);

        assertThat(ladder.nextAfter(LocalDate.of(2026, 2, 13))).contains(step(Kind.URGE, "2026-02-24", 1));
        assertThat(ladder.nextAfter(step(Kind.URGE, "2026-02-27", 2))).contains(step(Kind.ESCALATE, "2026-02-27", 1));
        assertThat(ladder.nextAfter(step(Kind.CLOSE, "2026-03-03", 1))).isEmpty();
        assertThat(ladder.nextAfter(LocalDate.of(2026, 3, 3))).isEmpty();
        assertThat(ladder.at(0)).contains(step(Kind.REMIND, "2026-02-09", 1));
        assertThat(ladder.at(6)).isEmpty();
    }

    @Test
    void findsTheNextStepAlsoAfterTheCalendarHasMovedTheDays() {
        ReminderLadder ladder = ladder(ACROSS_HOLIDAYS, HALF_YEARLY, 2026);

        assertThat(ladder.nextAfter(step(Kind.URGE, "2026-02-17", 1))).contains(step(Kind.URGE, "2026-02-27", 2));
    }

    @Test
    void nobodyIsRemindedBeforeOrOnTheOpeningDay() {
        assertThat(ladder(DECREE, YEARLY, 2021, "2021-12-13").steps().get(0))
                .isEqualTo(step(Kind.REMIND, "2021-12-15", 1));
    }

    private static ReminderLadder ladder(ReportingRegime regime, PeriodKind kind, int year) {
        return ladder(regime, kind, year, "2020-01-01");
    }

    private static ReminderLadder ladder(ReportingRegime regime, PeriodKind kind, int year, String startsOn) {
        ReportingRequirement wanted =
                new ReportingRequirement(regime.id(), List.of(HALF_YEARLY, YEARLY), null, null, null);
        PeriodSchedule schedule = new PeriodSchedule(wanted, regime, LocalDate.parse(startsOn), CALENDAR);
        return ReminderLadder.of(schedule.planned(kind, year), regime, CALENDAR);
    }

    private static ReportingWindow window(String cutOff) {
        return new ReportingWindow(MonthDay.of(12, 15), true, MonthDay.parse(cutOff), new DueRule(2, null));
    }

    private static LadderStep step(Kind kind, String on, int no) {
        return new LadderStep(kind, LocalDate.parse(on), no);
    }
}

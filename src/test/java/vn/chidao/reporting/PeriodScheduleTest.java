package vn.chidao.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chidao.directive.PeriodKind.HALF_YEARLY;
import static vn.chidao.directive.PeriodKind.YEARLY;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chidao.calendar.WorkingCalendar;
import vn.chidao.directive.PeriodKind;
import vn.chidao.directive.ReportingRequirement;

class PeriodScheduleTest {

    private final WorkingCalendar calendar = WorkingCalendar.builtIn();
    private final ReportingRegimes regimes = ReportingRegimes.builtIn();

    @ParameterizedTest(name = "{0} {1} is due on {2}")
    @CsvSource({
        "HALF_YEARLY, 2025, 2025-06-17",
        "YEARLY, 2025, 2025-12-16",
        "HALF_YEARLY, 2026, 2026-06-16",
        "YEARLY, 2026, 2026-12-16"
    })
    void underTheDecreeAReportIsDueTwoWorkingDaysAfterTheCutOff(PeriodKind kind, int year, LocalDate dueOn) {
        PlannedPeriod period = decree("2021-02-08", null).planned(kind, year);

        assertThat(period.dueOn()).isEqualTo(dueOn);
        assertThat(period.provisional()).isFalse();
    }

    @ParameterizedTest(name = "{0} {1} is due on {2}")
    @CsvSource({
        "HALF_YEARLY, 2026, 2026-06-17",
        "YEARLY, 2026, 2026-12-17",
        "HALF_YEARLY, 2023, 2023-06-16",
        "YEARLY, 2022, 2022-12-16"
    })
    void beforeTheEighteenthMeansTheSeventeenthOrTheWorkingDayBeforeIt(PeriodKind kind, int year, LocalDate dueOn) {
        assertThat(schedule("PARTY-COMMITTEE", "2021-02-08", null, HALF_YEARLY, YEARLY)
                        .planned(kind, year)
                        .dueOn())
                .isEqualTo(dueOn);
    }

    @Test
    void theFirstWindowIsPartialFromTheIssueDate() {
        PeriodSchedule schedule = decree("2021-02-08", null);
        PlannedPeriod half = schedule.first().orElseThrow();
        PlannedPeriod year = schedule.nextAfter(half).orElseThrow();
        PlannedPeriod next = schedule.nextAfter(year).orElseThrow();

        assertThat(half)
                .isEqualTo(new PlannedPeriod(
                        HALF_YEARLY,
                        2021,
                        LocalDate.of(2021, 2, 8),
                        LocalDate.of(2021, 6, 14),
                        LocalDate.of(2021, 5, 15),
                        LocalDate.of(2021, 6, 16),
                        false,
                        LocalDate.of(2021, 6, 18),
                        LocalDate.of(2021, 7, 14),
                        true));
        assertThat(year.from()).as("the year, too, begins with the directive").isEqualTo("2021-02-08");
        assertThat(year.partial()).isTrue();
        assertThat(next.from()).isEqualTo("2021-12-15");
        assertThat(next.partial()).isFalse();
    }

    @Test
    void aWindowThatWasCutOffBeforeTheIssueDateIsSkipped() {
        PlannedPeriod first = decree("2021-11-10", null).first().orElseThrow();

        assertThat(first.label()).isEqualTo("năm 2021");
        assertThat(first.from()).isEqualTo("2021-11-10");
        assertThat(first.partial()).isTrue();
        assertThat(first.opensOn()).isEqualTo("2021-11-14");
    }

    @Test
    void aPeriodNeverOpensBeforeTheDirectiveCounts() {
        assertThat(decree("2021-12-01", null).first().orElseThrow().opensOn()).isEqualTo("2021-12-01");
    }

    @Test
    void aDirectiveIssuedOnTheCutOffIsStillReportedOn() {
        assertThat(decree("2021-12-14", null).first().orElseThrow().label()).isEqualTo("năm 2021");
        assertThat(decree("2021-12-15", null).first().orElseThrow().label()).isEqualTo("6 tháng đầu năm 2022");
    }

    @Test
    void aDirectiveForOneYearHasItsLastReportInDecember() {
        assertThat(labels(decree("2021-02-08", 2021))).containsExactly("6 tháng đầu năm 2021", "năm 2021");
        assertThat(labels(decree("2021-11-10", 2021))).containsExactly("năm 2021");
        assertThat(labels(decree("2021-12-15", 2021))).isEmpty();
    }

    @Test
    void theYearlyReportStandsForTheSecondHalf() {
        assertThat(labels(schedule("DECREE-09-2019", "2021-02-08", 2022, HALF_YEARLY)))
                .containsExactly("6 tháng đầu năm 2021", "năm 2021", "6 tháng đầu năm 2022", "năm 2022");
    }

    @Test
    void whoWantsYearlyReportsOnlyGetsThoseOfDecember() {
        assertThat(labels(schedule("DECREE-09-2019", "2021-02-08", 2023, YEARLY)))
                .containsExactly("năm 2021", "năm 2022", "năm 2023");
    }

    @Test
    void whoWantsNoReportsGetsNone() {
        PeriodSchedule none = schedule("DECREE-09-2019", "2021-02-08", null);

        assertThat(none.first()).isEmpty();
        assertThat(none.nextAfter(YEARLY, 2021)).isEmpty();
    }

    @Test
    void tenYearsRunWithoutDrift() {
        List<PlannedPeriod> tenYears =
                periods(decree("2020-08-31", null)).limit(21).toList();

        assertThat(tenYears).last().extracting(PlannedPeriod::label).isEqualTo("năm 2030");
        assertThat(tenYears.subList(1, 21)).allSatisfy(period -> {
            assertThat(period.from()).isEqualTo((period.year() - 1) + "-12-15");
            assertThat(period.until()).isEqualTo(period.year() + (period.kind() == HALF_YEARLY ? "-06-14" : "-12-14"));
            assertThat(period.partial()).isFalse();
        });
    }

    @Test
    void aDueDateInAYearThatWasNotAnnouncedIsProvisional() {
        assertThat(decree("2021-02-08", null).planned(YEARLY, 2026).provisional())
                .isFalse();
        assertThat(decree("2021-02-08", null).planned(HALF_YEARLY, 2027))
                .satisfies(period -> assertThat(period.dueOn()).isEqualTo("2027-06-16"))
                .satisfies(period -> assertThat(period.provisional()).isTrue());
        assertThat(schedule("PARTY-COMMITTEE", "2021-02-08", null, YEARLY)
                        .planned(YEARLY, 2027)
                        .provisional())
                .isTrue();
    }

    private PeriodSchedule decree(String startsOn, Integer lastYear) {
        return schedule("DECREE-09-2019", startsOn, lastYear, HALF_YEARLY, YEARLY);
    }

    private PeriodSchedule schedule(String regime, String startsOn, Integer lastYear, PeriodKind... wanted) {
        ReportingRequirement requirement = new ReportingRequirement(regime, List.of(wanted), null, null, lastYear);
        return new PeriodSchedule(requirement, regimes.byId(regime), LocalDate.parse(startsOn), calendar);
    }

    private static List<String> labels(PeriodSchedule schedule) {
        return periods(schedule).map(PlannedPeriod::label).toList();
    }

    private static Stream<PlannedPeriod> periods(PeriodSchedule schedule) {
        return Stream.iterate(
                        schedule.first(), Optional::isPresent, previous -> schedule.nextAfter(previous.orElseThrow()))
                .map(Optional::orElseThrow);
    }
}

package vn.chidao.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Year;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingCalendarTest {

    private final WorkingCalendar calendar = WorkingCalendar.builtIn();

    @ParameterizedTest(name = "{0} + {1} = {2}")
    @CsvSource({
        "2025-04-24, 3, 2025-04-28",
        "2025-04-29, 1, 2025-05-05",
        "2026-02-12, 10, 2026-03-05",
        "2026-04-24, 1, 2026-04-28",
        "2026-08-21, 1, 2026-08-22",
        "2026-08-28, 1, 2026-09-03",
        "2026-11-23, 1, 2026-11-25",
        "2025-06-14, 2, 2025-06-17",
        "2025-12-14, 2, 2025-12-16",
        "2026-06-14, 2, 2026-06-16",
        "2026-12-14, 2, 2026-12-16"
    })
    void countsForwardInWorkingDays(LocalDate day, int n, LocalDate expected) {
        assertThat(calendar.plusWorkingDays(day, n)).isEqualTo(new WorkingDate(expected, false));
    }

    @ParameterizedTest(name = "{0} - {1} = {2}")
    @CsvSource({
        "2025-04-28, 3, 2025-04-24",
        "2025-05-05, 1, 2025-04-29",
        "2026-03-05, 10, 2026-02-12",
        "2026-09-03, 1, 2026-08-28",
        "2026-08-24, 1, 2026-08-22",
        "2025-06-15, 1, 2025-06-13"
    })
    void countsBackInWorkingDays(LocalDate day, int n, LocalDate expected) {
        assertThat(calendar.minusWorkingDays(day, n)).isEqualTo(new WorkingDate(expected, false));
    }

    @ParameterizedTest
    @CsvSource({"2021,250", "2022,249", "2023,249", "2024,251", "2025,250", "2026,249"})
    void knowsHowManyDaysAYearIsWorked(int year, long expected) {
        long worked = LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .filter(calendar::isWorkingDay)
                .count();

        assertThat(worked).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(ints = {2021, 2022, 2023, 2024, 2025, 2026})
    void noAnnouncedYearWorksOnAFixedHoliday(int year) {
        assertThat(calendar.isAnnounced(Year.of(year))).isTrue();
        for (String holiday : new String[] {"01-01", "04-30", "05-01", "09-02"}) {
            assertThat(calendar.isWorkingDay(LocalDate.parse(year + "-" + holiday)))
                    .isFalse();
        }
    }

    @Test
    void dayZeroIsTheDayItselfEvenIfItIsOff() {
        LocalDate sunday = LocalDate.of(2026, 6, 14);

        assertThat(calendar.plusWorkingDays(sunday, 0).on()).isEqualTo(sunday);
        assertThat(calendar.minusWorkingDays(sunday, 0).on()).isEqualTo(sunday);
    }

    @Test
    void countingANegativeNumberOfDaysIsRefused() {
        assertThatThrownBy(() -> calendar.plusWorkingDays(LocalDate.of(2026, 6, 14), -1))
                .hasMessageContaining("-1");
    }

    @Test
    void aWorkedSaturdayIsWorkedAndOthersAreNot() {
        assertThat(calendar.isWorkingDay(LocalDate.of(2025, 4, 26))).isTrue();
        assertThat(calendar.isWorkingDay(LocalDate.of(2025, 4, 19))).isFalse();
    }

    @Test
    void findsTheWorkingDayOnOrBesideADay() {
        LocalDate nationalDay = LocalDate.of(2026, 9, 2);
        LocalDate workedSaturday = LocalDate.of(2026, 8, 22);

        assertThat(calendar.onOrAfter(nationalDay).on()).isEqualTo("2026-09-03");
        assertThat(calendar.onOrBefore(nationalDay).on()).isEqualTo("2026-08-28");
        assertThat(calendar.onOrAfter(workedSaturday).on()).isEqualTo(workedSaturday);
        assertThat(calendar.onOrBefore(workedSaturday).on()).isEqualTo(workedSaturday);
    }

    @Test
    void beforeTheEighteenthMeansTheSeventeenth() {
        assertThat(WorkingCalendar.lastDayBefore(LocalDate.of(2026, 6, 18))).isEqualTo("2026-06-17");
    }

    @ParameterizedTest
    @CsvSource({"KEEP,2023-06-17", "PREVIOUS_WORKING_DAY,2023-06-16", "NEXT_WORKING_DAY,2023-06-19"})
    void aDueDateOnADayOffFollowsTheSetting(DayOffRule rule, LocalDate expected) {
        assertThat(calendar.dueOn(LocalDate.of(2023, 6, 17), rule)).isEqualTo(new WorkingDate(expected, false));
    }
}

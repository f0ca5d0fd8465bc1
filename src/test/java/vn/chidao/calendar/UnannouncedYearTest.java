package vn.chidao.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import org.junit.jupiter.api.Test;

/** 2027 stands for any year whose days off were not announced when the program was built. */
class UnannouncedYearTest {

    private final WorkingCalendar calendar = WorkingCalendar.builtIn();

    @Test
    void aYearWithoutAFileIsNotAnnounced() {
        assertThat(calendar.isAnnounced(Year.of(2027))).isFalse();
        assertThat(calendar.isAnnounced(Year.of(2020))).isFalse();
    }

    @Test
    void itKnowsWeekendsAndFixedHolidaysOnly() {
        assertThat(calendar.isWorkingDay(LocalDate.of(2027, 1, 1))).isFalse();
        assertThat(calendar.isWorkingDay(LocalDate.of(2027, 4, 30))).isFalse();
        assertThat(calendar.isWorkingDay(LocalDate.of(2027, 9, 2))).isFalse();
        assertThat(calendar.isWorkingDay(LocalDate.of(2027, 5, 1))).isFalse();
        assertThat(calendar.isWorkingDay(LocalDate.of(2027, 5, 3)))
                .as("no guess of a day in lieu")
                .isTrue();
        assertThat(calendar.isWorkingDay(LocalDate.of(2027, 2, 6)))
                .as("Tết, on a Saturday")
                .isFalse();
        assertThat(calendar.isWorkingDay(LocalDate.of(2027, 2, 8)))
                .as("Tết is not guessed")
                .isTrue();
    }

    @Test
    void aDateInItIsProvisional() {
        assertThat(calendar.plusWorkingDays(LocalDate.of(2027, 6, 14), 2))
                .isEqualTo(new WorkingDate(LocalDate.of(2027, 6, 16), true));
    }

    @Test
    void countingIntoItIsProvisionalAndCountingUpToItIsNot() {
        LocalDate nearTheEnd = LocalDate.of(2026, 12, 29);

        assertThat(calendar.plusWorkingDays(nearTheEnd, 2))
                .isEqualTo(new WorkingDate(LocalDate.of(2026, 12, 31), false));
        assertThat(calendar.plusWorkingDays(nearTheEnd, 3)).isEqualTo(new WorkingDate(LocalDate.of(2027, 1, 4), true));
    }

    @Test
    void countingBackThroughItIsProvisionalThoughItEndsInAnAnnouncedYear() {
        assertThat(calendar.minusWorkingDays(LocalDate.of(2027, 1, 4), 1))
                .isEqualTo(new WorkingDate(LocalDate.of(2026, 12, 31), true));
    }

    @Test
    void countingAcrossTwoAnnouncedYearsIsCertain() {
        assertThat(calendar.plusWorkingDays(LocalDate.of(2025, 12, 31), 1))
                .isEqualTo(new WorkingDate(LocalDate.of(2026, 1, 5), false));
    }

    @Test
    void aDateThatAsksNoCalendarIsCertain() {
        LocalDate day = LocalDate.of(2027, 6, 17);

        assertThat(calendar.dueOn(day, DayOffRule.KEEP).provisional()).isFalse();
        assertThat(calendar.plusWorkingDays(day, 0).provisional()).isFalse();
        assertThat(calendar.dueOn(day, DayOffRule.PREVIOUS_WORKING_DAY).provisional())
                .isTrue();
    }
}

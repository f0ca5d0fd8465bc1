package vn.chidao.calendar;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Says which days are worked and counts in them, as far as the years' days off were announced; of a year that was not it
 * knows weekends and fixed-date holidays only, and marks what passed through it as provisional instead of guessing.
 */
public final class WorkingCalendar {

    private final Set<Integer> announced;
    private final Set<LocalDate> daysOff = new HashSet<>();
    private final Set<LocalDate> workedDays = new HashSet<>();
    private final Set<MonthDay> everyYear;

    private WorkingCalendar(AnnouncedYears years) {
        announced = years.announced().stream().map(HolidayYear::year).collect(Collectors.toUnmodifiableSet());
        years.announced().forEach(year -> {
            daysOff.addAll(year.daysOff());
            workedDays.addAll(year.workedDays());
        });
        everyYear = Set.copyOf(years.everyYear().daysOff());
    }

    /** The calendar of the years that are built in. */
    public static WorkingCalendar builtIn() {
        return new WorkingCalendar(AnnouncedYears.read(null));
    }

    /**
     * The built-in years, with those in the folder added or put in their place.
     *
     * @throws DataFileException if the folder or one of its files cannot be used
     */
    public static WorkingCalendar laidOverBy(Path folder) {
        return new WorkingCalendar(AnnouncedYears.read(folder));
    }

    /** Whether the year's days off are known; if not, every date that depends on it is provisional. */
    public boolean isAnnounced(Year year) {
        return announced.contains(year.getValue());
    }

    public boolean isWorkingDay(LocalDate day) {
        if (HolidayYear.isWeekend(day)) {
            return workedDays.contains(day);
        }
        return announced.contains(day.getYear()) ? !daysOff.contains(day) : !everyYear.contains(MonthDay.from(day));
    }

    /**
     * The n-th working day after the day; with n = 0 the day itself, worked or not.
     *
     * @param n 0 or more
     */
    public WorkingDate plusWorkingDays(LocalDate day, int n) {
        return new Walk(this, day, 1).working(n);
    }

    /**
     * The n-th working day before the day; with n = 0 the day itself, worked or not.
     *
     * @param n 0 or more
     */
    public WorkingDate minusWorkingDays(LocalDate day, int n) {
        return new Walk(this, day, -1).working(n);
    }

    /** The day if it is worked, else the next one that is. */
    public WorkingDate onOrAfter(LocalDate day) {
        return new Walk(this, day.minusDays(1), 1).working(1);
    }

    /** The day if it is worked, else the last one before it that is. */
    public WorkingDate onOrBefore(LocalDate day) {
        return new Walk(this, day.plusDays(1), -1).working(1);
    }

    /** The due date after the rule on days off; {@code KEEP} asks no calendar and is never provisional. */
    public WorkingDate dueOn(LocalDate day, DayOffRule rule) {
        return switch (rule) {
            case KEEP -> new WorkingDate(day, false);
            case PREVIOUS_WORKING_DAY -> onOrBefore(day);
            case NEXT_WORKING_DAY -> onOrAfter(day);
        };
    }

    /** The last good day of "trước ngày X": X − 1, whether worked or not. */
    public static LocalDate lastDayBefore(LocalDate day) {
        return day.minusDays(1);
    }
}

package vn.chidao.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.chidao.calendar.WorkingCalendar;
import vn.chidao.calendar.WorkingDate;
import vn.chidao.directive.PeriodKind;
import vn.chidao.directive.ReportingRequirement;

/**
 * Which periods one directive is reported on, one after the other: always those of the calendar, never counted from the
 * issue date. Whoever wants half-yearly reports gets the first half in June and the year in December, also if yearly ones
 * were not asked for: the yearly report stands for the second half. Whoever wants yearly ones alone gets December's.
 */
public final class PeriodSchedule {

    private final ReportingRegime regime;
    private final LocalDate startsOn;
    private final Integer lastYear;
    private final List<PeriodKind> cycle;
    private final WorkingCalendar calendar;

    /**
     * @param startsOn the day from which the directive counts, as a rule its issue date
     */
    public PeriodSchedule(
            ReportingRequirement wanted, ReportingRegime regime, LocalDate startsOn, WorkingCalendar calendar) {
        this.regime = regime;
        this.startsOn = startsOn;
        this.lastYear = wanted.lastYear();
        this.cycle = cycle(wanted.periods());
        this.calendar = calendar;
    }

    /** The first period whose cut-off is not before the start; empty if none is wanted or the last year is over. */
    public Optional<PlannedPeriod> first() {
        return Stream.of(startsOn.getYear(), startsOn.getYear() + 1)
                .flatMap(year -> cycle.stream().map(kind -> planned(kind, year)))
                .filter(period -> !period.until().isBefore(startsOn))
                .findFirst()
                .filter(period -> isWanted(period.year()));
    }

    /** The period that follows; empty after the last year. */
    public Optional<PlannedPeriod> nextAfter(PlannedPeriod previous) {
        return nextAfter(previous.kind(), previous.year());
    }

    /** The period that follows the one of that kind and year; empty after the last year. */
    public Optional<PlannedPeriod> nextAfter(PeriodKind kind, int year) {
        if (cycle.isEmpty()) {
            return Optional.empty();
        }
        return kind == PeriodKind.HALF_YEARLY ? ifWanted(PeriodKind.YEARLY, year) : ifWanted(cycle.get(0), year + 1);
    }

    /** The days of one period as the calendar knows them now: asked again, a provisional due date may have moved. */
    public PlannedPeriod planned(PeriodKind kind, int year) {
        ReportingWindow window = regime.windows().get(kind);
        LocalDate start = window.startIn(year);
        LocalDate until = window.cutOffIn(year);
        WorkingDate due = window.due().dueOn(until, regime.dayOff(), calendar);
        return new PlannedPeriod(
                kind,
                year,
                notBeforeStart(start),
                until,
                notBeforeStart(until.minusDays(regime.opensCalendarDaysBeforeCutOff())),
                due.on(),
                due.provisional(),
                afterDue(due, regime.consolidatesWorkingDaysAfterDue()),
                afterDue(due, regime.closesWorkingDaysAfterDue()),
                start.isBefore(startsOn));
    }

    private LocalDate notBeforeStart(LocalDate day) {
        return day.isBefore(startsOn) ? startsOn : day;
    }

    private LocalDate afterDue(WorkingDate due, int workingDays) {
        return calendar.plusWorkingDays(due.on(), workingDays).on();
    }

    private Optional<PlannedPeriod> ifWanted(PeriodKind kind, int year) {
        return isWanted(year) ? Optional.of(planned(kind, year)) : Optional.empty();
    }

    private boolean isWanted(int year) {
        return lastYear == null || year <= lastYear;
    }

    private static List<PeriodKind> cycle(List<PeriodKind> wanted) {
        if (wanted.contains(PeriodKind.HALF_YEARLY)) {
            return List.of(PeriodKind.HALF_YEARLY, PeriodKind.YEARLY);
        }
        return wanted.contains(PeriodKind.YEARLY) ? List.of(PeriodKind.YEARLY) : List.of();
    }
}

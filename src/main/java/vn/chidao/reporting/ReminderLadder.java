package vn.chidao.reporting;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.chidao.calendar.WorkingCalendar;

/**
 * All that is done in one period about reports that are missing: reminded before the due date, urged and escalated after
 * it, recorded as missing at the close. In date order; on one day in the order of the kinds. The close is always last.
 */
public record ReminderLadder(List<LadderStep> steps) {

    private static final Comparator<LadderStep> ORDER =
            Comparator.comparing(LadderStep::on).thenComparing(LadderStep::kind).thenComparing(LadderStep::no);

    public ReminderLadder {
        steps = steps.stream().sorted(ORDER).toList();
    }

    /** The regime's ladder for the period; a reminder that would fall on its opening day or earlier is left out. */
    public static ReminderLadder of(PlannedPeriod period, ReportingRegime regime, WorkingCalendar calendar) {
        LocalDate due = period.dueOn();
        Stream<LocalDate> reminders = regime.remindsWorkingDaysBeforeDue().stream()
                .map(n -> calendar.minusWorkingDays(due, n).on())
                .filter(day -> day.isAfter(period.opensOn()));
        Stream<LocalDate> urgings = regime.urgesWorkingDaysAfterDue().stream()
                .map(n -> calendar.plusWorkingDays(due, n).on());
        LocalDate escalation = calendar.plusWorkingDays(due, regime.escalatesWorkingDaysAfterDue())
                .on();
        return new ReminderLadder(Stream.of(
                        numbered(LadderStep.Kind.REMIND, reminders),
                        numbered(LadderStep.Kind.URGE, urgings),
                        numbered(LadderStep.Kind.ESCALATE, Stream.of(escalation)),
                        numbered(LadderStep.Kind.CLOSE, Stream.of(period.closesOn())))
                .flatMap(List::stream)
                .toList());
    }

    /** The first step later than the day. Steps of one day come one by one through {@link #nextAfter(LadderStep)}. */
    public Optional<LadderStep> nextAfter(LocalDate day) {
        return steps.stream().filter(step -> step.on().isAfter(day)).findFirst();
    }

    /** The step that follows, found by kind and number, so that it is found also after the calendar has moved the days. */
    public Optional<LadderStep> nextAfter(LadderStep previous) {
        return IntStream.range(0, steps.size())
                .filter(index -> steps.get(index).isSameAs(previous))
                .mapToObj(index -> at(index + 1))
                .findFirst()
                .orElseGet(() -> nextAfter(previous.on()));
    }

    /** The step at that place, from 0; empty past the last. */
    public Optional<LadderStep> at(int index) {
        return index < steps.size() ? Optional.of(steps.get(index)) : Optional.empty();
    }

    private static List<LadderStep> numbered(LadderStep.Kind kind, Stream<LocalDate> days) {
        List<LocalDate> inOrder = days.sorted().toList();
        return IntStream.range(0, inOrder.size())
                .mapToObj(index -> new LadderStep(kind, inOrder.get(index), index + 1))
                .toList();
    }
}

package vn.chidao.simulation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.springframework.stereotype.Component;
import vn.chidao.calendar.WorkingCalendar;
import vn.chidao.duty.Duties;
import vn.chidao.duty.DutyCard;
import vn.chidao.duty.Outcome;

/** Decides by the behaviour rules when a simulated official answers a task, and how. */
@Component
class Diary {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    /** Who has no due date answers within this many working days. */
    private static final int UNHURRIED_DAYS = 15;

    private final WorkingCalendar calendar;
    private final Duties duties;
    private final Clock clock;

    Diary(WorkingCalendar calendar, Duties duties, Clock clock) {
        this.calendar = calendar;
        this.duties = duties;
        this.clock = clock;
    }

    /** When and how a task is answered; {@code at} is {@code null} when it never is. */
    record Plan(Instant at, Outcome outcome) {}

    Plan planFor(TaskNote task, Behaviour behaviour, Chance chance) {
        Draw draw = new Draw(task, task.duty() == null ? null : duties.card(task.duty()), behaviour, chance);
        return switch (task.key()) {
            case "Task_SubmitReport", "Task_SubmitEvidence" -> submission(draw);
            case "Task_AcknowledgeDirective", "Task_SubmitPlan" ->
                accept(in(draw.between(1, UNHURRIED_DAYS, "plan"), draw));
            case "Task_SignOffReport" -> accept(in(0, draw));
            case "Task_ReviewReport" -> review(draw);
            case "Task_ReviewPlan", "Task_VerifyEvidence", "Task_DecideExtension" ->
                accept(in(behaviour.reviewDays(), draw));
            default -> accept(in(behaviour.committeeDays(), draw));
        };
    }

    private Plan submission(Draw draw) {
        LocalDate dueOn = draw.card().dueOn();
        if (duties.get(draw.card().id()).submissions() > 0) {
            return accept(in(1, draw));
        }
        Integer late = draw.daysLate();
        if (late == null) {
            return new Plan(null, null);
        }
        if (late > 0) {
            return accept(at(calendar.plusWorkingDays(dueOn, late).on(), draw));
        }
        long slack = Math.max(0, dueOn.toEpochDay() - today().toEpochDay());
        int ahead = draw.between(0, (int) slack, "ahead");
        return accept(at(calendar.onOrBefore(dueOn.minusDays(ahead)).on(), draw));
    }

    private Plan review(Draw draw) {
        boolean comesBack = duties.get(draw.card().id()).submissions() <= draw.timesReturned();
        return new Plan(in(draw.behaviour().reviewDays(), draw), comesBack ? Outcome.RETURNED : Outcome.ACCEPTED);
    }

    private static Plan accept(Instant at) {
        return new Plan(at, Outcome.ACCEPTED);
    }

    private Instant in(int workingDays, Draw draw) {
        return at(calendar.plusWorkingDays(today(), workingDays).on(), draw);
    }

    /** Some minute of the working day, but never before now; on a day off the next working day. */
    private Instant at(LocalDate day, Draw draw) {
        int minute = draw.between(30, 8 * 60, "minute " + day);
        Instant wanted = calendar.onOrAfter(day)
                .on()
                .atTime(LocalTime.of(8, 0))
                .plusMinutes(minute)
                .atZone(VIETNAM)
                .toInstant();
        return wanted.isAfter(clock.instant()) ? wanted : clock.instant().plusSeconds(60);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Everything that chance and the rules say about one task. */
    private record Draw(TaskNote task, DutyCard card, Behaviour behaviour, Chance chance) {

        int between(int from, int until, String what) {
            return chance.between(from, until, task.key(), what, about());
        }

        /** Working days after the due date, 0 for in time, {@code null} for never. */
        Integer daysLate() {
            var rule = behaviour.ruleFor(card.agency());
            return rule.isPresent() ? rule.get().daysLate() : drawnDaysLate();
        }

        int timesReturned() {
            return behaviour
                    .ruleFor(card.agency())
                    .map(Behaviour.AgencyRule::returned)
                    .orElseGet(() -> chance.share("returned", about())
                                    < behaviour.shares().returned()
                            ? 1
                            : 0);
        }

        private Integer drawnDaysLate() {
            double drawn = chance.share("late", about());
            Behaviour.Shares shares = behaviour.shares();
            if (drawn < shares.never()) {
                return null;
            }
            return drawn < shares.never() + shares.late()
                    ? chance.between(1, shares.lateDays(), "days", about())
                    : Integer.valueOf(0);
        }

        private String about() {
            return card == null
                    ? task.directive() + "|" + task.period()
                    : card.directive() + "|" + card.agency() + "|" + card.kind() + "|" + card.title();
        }
    }
}

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
import vn.chidao.organisation.AgencyId;

/** Decides by the behaviour rules when a simulated official answers a task, and how. */
@Component
class Diary {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    /** Long after any due date: who has no due date answers within this many working days. */
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
        return switch (task.key()) {
            case "Task_SubmitReport", "Task_SubmitEvidence" ->
                submission(duties.card(task.duty()), task, behaviour, chance);
            case "Task_AcknowledgeDirective", "Task_SubmitPlan" ->
                accept(in(chance.between(1, UNHURRIED_DAYS, task.key(), about(task)), task, chance));
            case "Task_ReviewReport" -> review(duties.card(task.duty()), task, behaviour, chance);
            case "Task_SignOffReport" -> accept(in(0, task, chance));
            case "Task_ReviewPlan", "Task_VerifyEvidence", "Task_DecideExtension" ->
                accept(in(behaviour.reviewDays(), task, chance));
            default -> accept(in(behaviour.committeeDays(), task, chance));
        };
    }

    private Plan submission(DutyCard card, TaskNote task, Behaviour behaviour, Chance chance) {
        if (duties.get(card.id()).submissions() > 0) {
            return accept(in(1, task, chance));
        }
        Integer late = daysLate(card, behaviour, chance);
        if (late == null) {
            return new Plan(null, null);
        }
        if (late > 0) {
            return accept(at(calendar.plusWorkingDays(card.dueOn(), late).on(), task, chance));
        }
        int slack = (int) Math.max(0, card.dueOn().toEpochDay() - today().toEpochDay());
        int ahead = chance.between(0, Math.min(slack, 12), "ahead", about(task));
        return accept(at(calendar.onOrBefore(card.dueOn().minusDays(ahead)).on(), task, chance));
    }

    /** Working days after the due date, 0 for in time, {@code null} for never. */
    private static Integer daysLate(DutyCard card, Behaviour behaviour, Chance chance) {
        var rule = behaviour.agencies().stream()
                .filter(each -> each.agency().equals(card.agency()))
                .findFirst();
        if (rule.isPresent()) {
            return rule.get().never()
                    ? null
                    : rule.get().lateDays() == null ? 0 : rule.get().lateDays();
        }
        double drawn =
                chance.share("late", card.directive().value(), card.agency().code(), card.title());
        Behaviour.Shares shares = behaviour.shares();
        if (drawn < shares.never()) {
            return null;
        }
        return drawn < shares.never() + shares.late()
                ? Integer.valueOf(chance.between(
                        1, shares.lateDays(), "days", card.agency().code(), card.title()))
                : Integer.valueOf(0);
    }

    private Plan review(DutyCard card, TaskNote task, Behaviour behaviour, Chance chance) {
        int before = duties.get(card.id()).submissions();
        boolean comesBack = before <= timesReturned(card.agency(), card.title(), behaviour, chance);
        return new Plan(in(behaviour.reviewDays(), task, chance), comesBack ? Outcome.RETURNED : Outcome.ACCEPTED);
    }

    private static int timesReturned(AgencyId agency, String title, Behaviour behaviour, Chance chance) {
        return behaviour.agencies().stream()
                .filter(each -> each.agency().equals(agency) && each.returned() != null)
                .map(Behaviour.AgencyRule::returned)
                .findFirst()
                .orElseGet(() -> chance.share("returned", agency.code(), title)
                                < behaviour.shares().returned()
                        ? 1
                        : 0);
    }

    private static Plan accept(Instant at) {
        return new Plan(at, Outcome.ACCEPTED);
    }

    private Instant in(int workingDays, TaskNote task, Chance chance) {
        return at(calendar.plusWorkingDays(today(), workingDays).on(), task, chance);
    }

    /** Some minute of the working day, but never before now; on a day off the next working day. */
    private Instant at(LocalDate day, TaskNote task, Chance chance) {
        LocalDate worked = calendar.onOrAfter(day).on();
        int minute = chance.between(30, 8 * 60, "minute", task.key(), about(task), day.toString());
        Instant wanted = worked.atTime(LocalTime.of(8, 0))
                .plusMinutes(minute)
                .atZone(VIETNAM)
                .toInstant();
        return wanted.isAfter(clock.instant()) ? wanted : clock.instant().plusSeconds(60);
    }

    private String about(TaskNote task) {
        if (task.duty() == null) {
            return task.directive() + "|" + task.period();
        }
        DutyCard card = duties.card(task.duty());
        return card.directive() + "|" + card.agency() + "|" + card.title();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}

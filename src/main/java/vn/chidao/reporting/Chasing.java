package vn.chidao.reporting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chidao.calendar.WorkingCalendar;
import vn.chidao.directive.Directives;
import vn.chidao.duty.DutyRounds;
import vn.chidao.duty.MissingDuty;
import vn.chidao.duty.Owed;

/**
 * Goes after the reports that are missing in a period, step by step of its regime's ladder; each step is taken once, over
 * all agencies together. What is missing at the close is recorded as missing.
 */
@Service
@Transactional
public class Chasing {

    private final PeriodRows rows;
    private final PeriodEntries entries;
    private final DutyRounds rounds;
    private final Directives directives;
    private final ReportingRegimes regimes;
    private final WorkingCalendar calendar;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Chasing(
            PeriodRows rows,
            PeriodEntries entries,
            DutyRounds rounds,
            Directives directives,
            ReportingRegimes regimes,
            WorkingCalendar calendar,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.entries = entries;
        this.rounds = rounds;
        this.directives = directives;
        this.regimes = regimes;
        this.calendar = calendar;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The step that comes next; after the last one (the close) the close again. Of a period that opened late, because its
     * directive was entered late, what fell before that day is left out: nobody could have answered.
     */
    @Transactional(readOnly = true)
    public LadderStep nextStep(long period) {
        ReportingPeriod found = rows.get(period);
        ReminderLadder ladder = ladder(found);
        return found.lastStep()
                .map(ladder::nextAfter)
                .orElseGet(() -> ladder.nextAfter(LocalDate.ofInstant(found.openedAt(), clock.getZone())))
                .orElseGet(() -> ladder.steps().get(ladder.steps().size() - 1));
    }

    /** Reminds every agency whose report is missing before the due date. */
    public void remind(long period) {
        take(period, LadderStep.Kind.REMIND);
        entries.reminded(rows.get(period), rounds.remind(Owed.reports(period)));
    }

    /** Urges every agency whose report is missing after the due date; each urging is counted and dated. */
    public void urge(long period) {
        take(period, LadderStep.Kind.URGE);
        entries.urged(rows.get(period), rounds.urge(Owed.reports(period)));
    }

    /** Reports to the issuing body who is still missing, if anybody is; answers how many. */
    public int escalate(long period) {
        take(period, LadderStep.Kind.ESCALATE);
        List<MissingDuty> missing = rounds.missing(Owed.reports(period));
        if (!missing.isEmpty()) {
            entries.escalated(rows.get(period), missing);
        }
        return missing.size();
    }

    /** Keeps what the issuing body says to an escalation. */
    public void answerEscalation(long period, String instruction) {
        if (instruction == null || instruction.isBlank()) {
            throw new PeriodRefused("Hãy ghi ý kiến chỉ đạo.");
        }
        if (instruction.length() > Consolidation.LONGEST_TEXT) {
            throw new PeriodRefused("Ý kiến chỉ đạo dài quá %d ký tự.".formatted(Consolidation.LONGEST_TEXT));
        }
        rows.storeEscalationAnswer(period, instruction.strip());
        entries.escalationAnswered(rows.get(period), instruction.strip());
    }

    /** Closes the period: records what is missing; what was sent and waits for its answer is still answered. */
    public void close(long period) {
        ReportingPeriod closing = rows.get(period);
        // First, because it waits for whoever returns a report at this moment, which then is missing like all others.
        rows.close(period, clock.instant());
        List<MissingDuty> missing =
                rounds.endMissing(Owed.reports(period), "Kỳ báo cáo %s đã khép lại.".formatted(closing.label()));
        rows.count(period);
        entries.closed(closing, missing);
        events.publishEvent(new PeriodEnded(closing.directive()));
    }

    private void take(long period, LadderStep.Kind kind) {
        LadderStep step = nextStep(period);
        if (step.kind() != kind) {
            throw new IllegalStateException(
                    "Step %s of period %d is not due, %s is".formatted(kind, period, step.kind()));
        }
        rows.stepTaken(period, step);
    }

    private ReminderLadder ladder(ReportingPeriod period) {
        var wanted = directives.get(period.directive()).document().reporting();
        return ReminderLadder.of(period.plan(), regimes.byId(wanted.regime()), calendar);
    }
}

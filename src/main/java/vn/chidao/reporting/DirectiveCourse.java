package vn.chidao.reporting;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chidao.directive.DirectiveId;
import vn.chidao.duty.DutyRounds;

/** What holds for all the work under a directive together: handing it out, whether it is all done, and ending it. */
@Service
@Transactional
public class DirectiveCourse {

    private final DutyRounds rounds;
    private final PeriodRows periods;
    private final ReportingPeriods schedule;
    private final SettlingTurns turns;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DirectiveCourse(
            DutyRounds rounds,
            PeriodRows periods,
            ReportingPeriods schedule,
            SettlingTurns turns,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rounds = rounds;
        this.periods = periods;
        this.schedule = schedule;
        this.turns = turns;
        this.events = events;
        this.clock = clock;
    }

    /** Asks every implementing agency for its plan; no day is set, because the documents set none. */
    public void handOutPlans(DirectiveId directive) {
        rounds.openPlans(directive);
    }

    /** Whether no agency owes anything any more, no period runs and none will come. */
    @Transactional(readOnly = true)
    public boolean isSettled(DirectiveId directive) {
        return !rounds.anyOwed(directive)
                && !periods.anyRunning(directive)
                && schedule.next(directive).isEmpty();
    }

    /**
     * As {@link #isSettled}, for whoever has just ended something: several who do so at the same instant, on whatever node,
     * each see the others' as still owed. They take turns from here to their commit, so that the last one sees that nothing is.
     */
    public boolean isSettledNow(DirectiveId directive) {
        turns.take(directive);
        return isSettled(directive);
    }

    /** Ends everything that is still open under the directive, with the reason people read. */
    public void endOpenWork(DirectiveId directive, String reason) {
        rounds.callOffAll(directive, reason);
        periods.closeAll(directive, clock.instant());
        events.publishEvent(new OpenWorkEnded(directive, reason));
    }
}

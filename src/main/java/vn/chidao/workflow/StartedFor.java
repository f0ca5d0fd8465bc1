package vn.chidao.workflow;

import org.springframework.stereotype.Component;
import vn.chidao.duty.Duties;
import vn.chidao.duty.DutyRounds;
import vn.chidao.reporting.ReportingPeriods;

/**
 * Keeps a process instance to the duty or period it was started for: its variables can be written over by whoever works on
 * one of its tasks, our tables cannot.
 */
@Component
class StartedFor {

    private final DutyRounds rounds;
    private final Duties duties;
    private final ReportingPeriods periods;

    StartedFor(DutyRounds rounds, Duties duties, ReportingPeriods periods) {
        this.rounds = rounds;
        this.duties = duties;
        this.periods = periods;
    }

    /** Whether the variables' values, {@code null} where there is none, are those the instance was started with. */
    boolean holds(Object duty, Object period, String instance) {
        return (duty == null || duty instanceof Long id && rounds.isCarriedBy(id, instance)) && holds(period, instance);
    }

    /** As {@link #holds(Object, Object, String)} for whoever is about to change the duty, which waits for nobody else then. */
    boolean locks(Object duty, Object period, String instance) {
        return (duty == null || duty instanceof Long id && duties.lockCarriedBy(id, instance))
                && holds(period, instance);
    }

    private boolean holds(Object period, String instance) {
        return period == null || period instanceof Long no && periods.isCarriedBy(no, instance);
    }
}

package vn.chidao.workflow;

import java.time.Clock;
import java.util.Date;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.chidao.directive.DirectiveId;
import vn.chidao.duty.DeadlineExtended;
import vn.chidao.reporting.AssignmentsAdded;
import vn.chidao.reporting.DirectiveSettled;
import vn.chidao.workflow.Vocabulary.Process;
import vn.chidao.workflow.Vocabulary.Wait;

/**
 * Lets the follow-up of a directive's assignments look again at once, because the day its timer was set to has changed: a
 * new assignment is due sooner, a deadline was moved, or nothing is left to follow.
 */
@Component
class FollowUpTimer {

    private final RuntimeService runtime;
    private final ManagementService management;
    private final SignedInOfficial official;
    private final Clock clock;

    FollowUpTimer(RuntimeService runtime, ManagementService management, SignedInOfficial official, Clock clock) {
        this.runtime = runtime;
        this.management = management;
        this.official = official;
        this.clock = clock;
    }

    @EventListener
    void on(AssignmentsAdded event) {
        lookAgain(event.directive());
    }

    @EventListener
    void on(DeadlineExtended event) {
        lookAgain(event.directive());
    }

    @EventListener
    void on(DirectiveSettled event) {
        lookAgain(event.directive());
    }

    private void lookAgain(DirectiveId directive) {
        official.steppingAside(() -> runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(directive.value(), Process.MONITORING)
                .list()
                .forEach(monitoring -> fireNow(monitoring.getId())));
    }

    private void fireNow(String monitoring) {
        management
                .createJobQuery()
                .processInstanceId(monitoring)
                .activityId(Wait.FOLLOW_UP_DAY)
                .list()
                .forEach(timer -> management.setJobDuedate(timer.getId(), Date.from(clock.instant())));
    }
}

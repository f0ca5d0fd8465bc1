package vn.chidao.reporting;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import vn.chidao.directive.DirectiveId;
import vn.chidao.duty.DutyEnded;
import vn.chidao.duty.DutyKind;

/** Notices when the last open thing under a directive is done: a duty, or the conclusion or closing of a period. */
@Component
class Settlement {

    private final OutstandingReports outstanding;
    private final DirectiveCourse course;
    private final ApplicationEventPublisher events;

    Settlement(OutstandingReports outstanding, DirectiveCourse course, ApplicationEventPublisher events) {
        this.outstanding = outstanding;
        this.course = course;
        this.events = events;
    }

    /** Nothing can be settled while the period of an accepted report runs. */
    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void on(DutyEnded ended) {
        boolean periodRuns = ended.kind() == DutyKind.REPORT && outstanding.countOff(ended);
        if (!periodRuns) {
            announce(ended.directive());
        }
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void on(PeriodEnded ended) {
        announce(ended.directive());
    }

    private void announce(DirectiveId directive) {
        if (course.isSettledNow(directive)) {
            events.publishEvent(new DirectiveSettled(directive));
        }
    }
}

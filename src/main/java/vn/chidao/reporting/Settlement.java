package vn.chidao.reporting;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import vn.chidao.directive.DirectiveId;
import vn.chidao.duty.DutyEnded;

/** Notices when the last open thing under a directive is done: a duty, or the conclusion or closing of a period. */
@Component
class Settlement {

    private final DirectiveCourse course;
    private final ApplicationEventPublisher events;

    Settlement(DirectiveCourse course, ApplicationEventPublisher events) {
        this.course = course;
        this.events = events;
    }

    @Order(Ordered.LOWEST_PRECEDENCE)
    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void on(DutyEnded ended) {
        announce(ended.directive());
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

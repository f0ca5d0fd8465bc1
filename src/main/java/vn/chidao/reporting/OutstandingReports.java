package vn.chidao.reporting;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import vn.chidao.duty.DutyEnded;
import vn.chidao.duty.DutyKind;

/**
 * Notices the last accepted report of a period. It counts at the very end of each transaction, because the count is one row
 * that all agencies of a period share: held from there to the commit only, a hundred reports in a minute do not queue for it.
 */
@Component
class OutstandingReports {

    private final PeriodRows rows;
    private final ApplicationEventPublisher events;

    OutstandingReports(PeriodRows rows, ApplicationEventPublisher events) {
        this.rows = rows;
        this.events = events;
    }

    /** Before anybody asks whether all is settled: the last report may close its period. */
    @Order(Ordered.HIGHEST_PRECEDENCE)
    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void on(DutyEnded ended) {
        if (ended.kind() == DutyKind.REPORT && rows.countOff(ended.period()) == 0) {
            events.publishEvent(new AllReportsAccepted(ended.directive(), ended.period()));
        }
    }
}

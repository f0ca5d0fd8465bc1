package vn.chidao.reporting;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.chidao.duty.DutyEnded;

/**
 * Counts the accepted reports of a period. To be asked at the very end of each transaction, because the count is one row that
 * all agencies of a period share: held from there to the commit only, a hundred reports in a minute do not queue for it.
 */
@Component
class OutstandingReports {

    private final PeriodRows rows;
    private final ApplicationEventPublisher events;

    OutstandingReports(PeriodRows rows, ApplicationEventPublisher events) {
        this.rows = rows;
        this.events = events;
    }

    /** Counts the accepted report off, announces it when it was the last one, and answers whether its period still runs. */
    boolean countOff(DutyEnded accepted) {
        PeriodRows.Left left = rows.countOff(accepted.period());
        if (left.outstanding() == 0) {
            events.publishEvent(new AllReportsAccepted(accepted.directive(), accepted.period()));
        }
        return left.running();
    }
}

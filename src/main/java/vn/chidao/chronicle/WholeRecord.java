package vn.chidao.chronicle;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.chidao.directive.DirectiveDocument;
import vn.chidao.directive.DirectiveHead;
import vn.chidao.directive.FinalReview;
import vn.chidao.organisation.Named;

/**
 * All that is kept of a directive but the lists that are read page by page.
 *
 * @param finalReview absent before there is one
 */
record WholeRecord(
        LocalDate today,
        DirectiveHead directive,
        DirectiveDocument document,
        NamesInDocument.People people,
        Life life,
        List<Milestones.Milestone> milestones,
        List<PeriodLines.Line> periods,
        FinalReview finalReview) {

    /** When it went from one state to the next and by whom; what was not reached is absent. */
    record Life(
            boolean ended,
            Instant registeredAt,
            String registeredBy,
            Instant approvedAt,
            String approvedBy,
            Instant issuedAt,
            Instant closedAt,
            String closeReason,
            Named replacedBy) {}
}

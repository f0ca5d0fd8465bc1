package vn.chidao.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import vn.chidao.directive.DirectiveId;
import vn.chidao.directive.PeriodKind;
import vn.chidao.directive.Signature;

/**
 * A period that was opened, with the days it was opened with. Closing (nothing more is taken) and concluding (the issuing
 * body has spoken) come in either order.
 *
 * @param lastStep the step towards missing agencies that was taken last, if any
 * @param consolidation the advisory body's consolidated report, absent before it, as is when and by whom it was made
 */
public record ReportingPeriod(
        long id,
        DirectiveId directive,
        PlannedPeriod plan,
        PeriodState state,
        Optional<LadderStep> lastStep,
        Consolidation consolidation,
        Instant consolidatedAt,
        Signature consolidatedBy,
        String conclusion,
        Instant openedAt,
        Instant closedAt) {

    public String label() {
        return plan.label();
    }

    public LocalDate dueOn() {
        return plan.dueOn();
    }

    public PeriodKind kind() {
        return plan.kind();
    }

    void expect(String verb, PeriodState wanted) {
        if (state != wanted) {
            throw new PeriodRefused("Không thể %s: kỳ báo cáo %s %s.".formatted(verb, label(), state.label()));
        }
    }
}

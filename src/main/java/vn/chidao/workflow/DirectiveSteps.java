package vn.chidao.workflow;

import java.time.Clock;
import java.time.LocalDate;
import vn.chidao.directive.Breakdown;
import vn.chidao.directive.DirectiveCard;
import vn.chidao.directive.DirectiveId;
import vn.chidao.directive.DirectiveStatus;
import vn.chidao.directive.DirectiveTransitions;
import vn.chidao.directive.Directives;
import vn.chidao.directive.FinalReview;
import vn.chidao.duty.Outcome;
import vn.chidao.organisation.OfficialGroup;
import vn.chidao.reporting.DirectiveCourse;
import vn.chidao.reporting.ReportingRegimes;

/** What {@code DirectiveProcess} asks and tells the domain about one directive, named by the business key. */
public class DirectiveSteps {

    private final Directives directives;
    private final DirectiveTransitions transitions;
    private final DirectiveCourse course;
    private final ReportingRegimes regimes;
    private final Charge charge;
    private final FormContent content;
    private final Clock clock;

    DirectiveSteps(
            Directives directives,
            DirectiveTransitions transitions,
            DirectiveCourse course,
            ReportingRegimes regimes,
            Charge charge,
            FormContent content,
            Clock clock) {
        this.directives = directives;
        this.transitions = transitions;
        this.course = course;
        this.regimes = regimes;
        this.charge = charge;
        this.content = content;
        this.clock = clock;
    }

    /** "Tổng kết" → "Tổng kết · 246-CV/TU". */
    public String taskName(String what, String directive) {
        return what + " · " + directives.card(new DirectiveId(directive)).symbol();
    }

    public String issuingBody(String directive) {
        return charge.group(
                OfficialGroup.STAFF, directives.card(new DirectiveId(directive)).issuingBody());
    }

    public String advisoryBody(String directive) {
        return charge.group(
                OfficialGroup.STAFF, directives.card(new DirectiveId(directive)).advisoryBody());
    }

    public void breakDown(String directive, String json) {
        Breakdown breakdown = content.read(json, Breakdown.class);
        regimes.requireKnown(breakdown.reporting());
        transitions.breakDown(new DirectiveId(directive), breakdown);
    }

    public void decideBreakdown(String directive, String outcome, String reason) {
        DirectiveId id = new DirectiveId(directive);
        String checked = Outcome.of(outcome).checkedReason(reason);
        if (Outcome.of(outcome) == Outcome.ACCEPTED) {
            transitions.approve(id);
        } else {
            transitions.returnBreakdown(id, checked);
        }
    }

    public boolean isBreakdownApproved(String directive) {
        DirectiveCard card = directives.card(new DirectiveId(directive));
        return card.status() == DirectiveStatus.BROKEN_DOWN && card.approved();
    }

    public void issue(String directive) {
        transitions.issue(new DirectiveId(directive), today());
    }

    public void handOutPlans(String directive) {
        course.handOutPlans(new DirectiveId(directive));
    }

    public void review(String directive, String results, String limits, String causes, String nextTasks) {
        transitions.review(new DirectiveId(directive), new FinalReview(results, limits, causes, nextTasks));
    }

    public void decideClosing(String directive, String outcome, String reason) {
        DirectiveId id = new DirectiveId(directive);
        String checked = Outcome.of(outcome).checkedReason(reason, "Hãy ghi lý do không đồng ý.");
        if (Outcome.of(outcome) == Outcome.ACCEPTED) {
            transitions.close(id, checked);
        } else {
            transitions.returnFinalReview(id, checked);
        }
    }

    public boolean isClosingAgreed(String directive) {
        return directives.card(new DirectiveId(directive)).status() == DirectiveStatus.CLOSED;
    }

    public void endOpenWork(String directive) {
        DirectiveId id = new DirectiveId(directive);
        course.endOpenWork(
                id,
                "Văn bản %s %s."
                        .formatted(
                                directives.card(id).symbol(),
                                directives.card(id).status().label().toLowerCase()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}

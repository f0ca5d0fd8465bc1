package vn.chidao.directive;

import static vn.chidao.directive.RecordKind.ASSIGNMENT_ADDED;
import static vn.chidao.directive.RecordKind.BREAKDOWN_PROPOSED;
import static vn.chidao.directive.RecordKind.BREAKDOWN_RETURNED;
import static vn.chidao.directive.RecordKind.CLOSING_DECIDED;
import static vn.chidao.directive.RecordKind.CLOSING_RETURNED;
import static vn.chidao.directive.RecordKind.DIRECTIVE_CLOSED;
import static vn.chidao.directive.RecordKind.DIRECTIVE_REPLACED;
import static vn.chidao.directive.RecordKind.DIRECTIVE_WITHDRAWN;
import static vn.chidao.directive.RecordKind.FINAL_REVIEW;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chidao.organisation.AgencyId;

/**
 * What a directive goes through, one method a step: each waits for whoever changes the same directive at the moment, asks
 * the directive whether its state allows the step, stores it and writes it to the record. Every step throws
 * {@link UnknownDirective} or {@link WrongState} and then changes nothing.
 */
@Component
public class DirectiveTransitions {

    private final Directives directives;
    private final DirectiveTables tables;
    private final DirectiveCheck check;
    private final Issue issue;
    private final FinalReviews reviews;
    private final DirectiveRecord record;
    private final Clock clock;

    DirectiveTransitions(
            Directives directives,
            DirectiveTables tables,
            DirectiveCheck check,
            Issue issue,
            FinalReviews reviews,
            DirectiveRecord record,
            Clock clock) {
        this.directives = directives;
        this.tables = tables;
        this.check = check;
        this.issue = issue;
        this.reviews = reviews;
        this.record = record;
        this.clock = clock;
    }

    /** @throws InvalidDirective with a sentence for everything that is wrong with the proposal */
    @Transactional
    public void breakDown(DirectiveId id, Breakdown breakdown) {
        Directive proposed = locked(id).breakDown(breakdown);
        check.check(proposed.document());
        tables.replaceBreakdown(proposed);
        record.append(RecordEntry.of(id, BREAKDOWN_PROPOSED)
                .note("%d nhiệm vụ, %d chỉ tiêu"
                        .formatted(
                                breakdown.assignments().size(),
                                breakdown.targets().size())));
    }

    @Transactional
    public void returnBreakdown(DirectiveId id, String reason) {
        Directive returned = locked(id).returnBreakdown();
        tables.update(returned);
        record.append(RecordEntry.of(id, BREAKDOWN_RETURNED).note(Reason.given(reason)));
    }

    /** The issuing body approves what was proposed; the record names it when duties begin. */
    @Transactional
    public void approve(DirectiveId id) {
        tables.update(locked(id).approve(clock.instant(), record.actor().userId()));
    }

    /**
     * Duties begin: whoever is to act is resolved to agencies as of that day. Publishes {@link DirectiveIssued}.
     *
     * @param on first day of the duties
     */
    @Transactional
    public Issue.Outcome issue(DirectiveId id, LocalDate on) {
        Directive issued = locked(id).issue(on, clock.instant());
        tables.update(issued);
        return issue.begin(issued, on);
    }

    /**
     * Follows the register: agencies that have ended lose their duties, their successors and new members of the classes take
     * them on.
     *
     * @return the agencies that were added
     */
    @Transactional
    public List<AgencyId> renewImplementingAgencies(DirectiveId id, LocalDate on) {
        return issue.renew(locked(id), on);
    }

    /**
     * Adds assignments, for example by the issuing body's conclusion on a period.
     *
     * @param from the first day on which they bind
     * @return the agencies that have duties under the directive only because of them
     * @throws InvalidDirective with a sentence for everything that is wrong with them
     */
    @Transactional
    public List<AgencyId> addAssignments(
            DirectiveId id, List<Assignment> assignments, List<Target> targets, LocalDate from) {
        Directive extended = locked(id).addAssignments(new Breakdown(assignments, targets, null), from);
        check.check(extended.document());
        tables.extendBreakdown(extended);
        record.appendAll(assignments.stream()
                .map(each ->
                        RecordEntry.of(id, ASSIGNMENT_ADDED).task(each.no()).note(each.text()))
                .toList());
        return issue.renew(extended, from);
    }

    /** The advisory body sums up; again when the issuing body asked for it. */
    @Transactional
    public void review(DirectiveId id, FinalReview review) {
        review.check();
        Directive directive = locked(id);
        if (directive.status() != DirectiveStatus.IN_FINAL_REVIEW) {
            tables.update(directive.beginFinalReview());
        }
        reviews.store(id, review);
        record.append(RecordEntry.of(id, FINAL_REVIEW).note(review.results()));
    }

    /** The issuing body wants the final review done again. */
    @Transactional
    public void returnFinalReview(DirectiveId id, String reason) {
        locked(id).requireInFinalReview();
        record.append(RecordEntry.of(id, CLOSING_RETURNED).note(Reason.given(reason)));
    }

    /** The issuing body decides that the directive is to end before all is done; its final review follows. */
    @Transactional
    public void decideClosing(DirectiveId id, String reason) {
        locked(id).requireIssued();
        record.append(RecordEntry.of(id, CLOSING_DECIDED).note(Reason.given(reason)));
    }

    /** @param conclusion what the issuing body concludes at the end */
    @Transactional
    public void close(DirectiveId id, String conclusion) {
        tables.update(locked(id).close(conclusion, clock.instant()));
        record.append(RecordEntry.of(id, DIRECTIVE_CLOSED).note(conclusion));
    }

    /** @param replacedBy the directive that replaces it; {@code null} when none does */
    @Transactional
    public void withdraw(DirectiveId id, String reason, DirectiveId replacedBy) {
        Directive withdrawn = locked(id).withdraw(Reason.given(reason), replacedBy, clock.instant());
        if (replacedBy != null) {
            withdrawn.requireReplaceableBy(directives.get(replacedBy));
        }
        tables.update(withdrawn);
        record.append(RecordEntry.of(id, replacedBy == null ? DIRECTIVE_WITHDRAWN : DIRECTIVE_REPLACED)
                .outcome(replacedBy == null ? null : replacedBy.value())
                .note(reason.strip()));
    }

    /** Waits for whoever changes it now, then sees what they left. */
    private Directive locked(DirectiveId id) {
        tables.lock(id);
        return directives.get(id);
    }
}

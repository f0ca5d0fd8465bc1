package vn.chidao.directive;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import vn.chidao.organisation.AgencyId;

/**
 * All that a directive says, as it stands in a directive file: what is registered, exported, simulated and loaded again.
 * Number, symbol and date may be unknown and stay absent; {@code startsOn} then says from when the directive counts, and
 * {@code assumptions} says in words what was assumed.
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record DirectiveDocument(
        DirectiveId id,
        DirectiveKind kind,
        String symbol,
        LocalDate issuedOn,
        LocalDate startsOn,
        String place,
        AgencyId issuingBody,
        String onBehalfOf,
        String signerTitle,
        String signer,
        String subject,
        AgencyId advisoryBody,
        List<Recipient> recipients,
        List<Citation> citations,
        List<Assignment> assignments,
        List<Target> targets,
        ReportingRequirement reporting,
        List<String> assumptions) {

    public DirectiveDocument {
        recipients = recipients == null ? List.of() : List.copyOf(recipients);
        citations = citations == null ? List.of() : List.copyOf(citations);
        assignments = assignments == null ? List.of() : List.copyOf(assignments);
        targets = targets == null ? List.of() : List.copyOf(targets);
        assumptions = assumptions == null ? List.of() : List.copyOf(assumptions);
    }

    /** What people call the directive: its symbol, or its kind and a word that the number is not known yet. */
    public String shownSymbol() {
        return shownSymbol(symbol, kind);
    }

    /** As {@link #shownSymbol()} where the document itself is not at hand. */
    public static String shownSymbol(String symbol, DirectiveKind kind) {
        return symbol != null ? symbol : kind.label() + " (chưa có số)";
    }

    DirectiveDocument withId(DirectiveId given) {
        return copy(given, symbol, issuedOn, assignments, targets, reporting);
    }

    DirectiveDocument withNumber(String knownSymbol, LocalDate knownDate) {
        return copy(id, knownSymbol, knownDate, assignments, targets, reporting);
    }

    DirectiveDocument withBreakdown(Breakdown breakdown) {
        return copy(id, symbol, issuedOn, breakdown.assignments(), breakdown.targets(), breakdown.reporting());
    }

    private DirectiveDocument copy(
            DirectiveId newId,
            String newSymbol,
            LocalDate newIssuedOn,
            List<Assignment> newAssignments,
            List<Target> newTargets,
            ReportingRequirement newReporting) {
        return new DirectiveDocument(
                newId,
                kind,
                newSymbol,
                newIssuedOn,
                startsOn,
                place,
                issuingBody,
                onBehalfOf,
                signerTitle,
                signer,
                subject,
                advisoryBody,
                recipients,
                citations,
                newAssignments,
                newTargets,
                newReporting,
                assumptions);
    }
}

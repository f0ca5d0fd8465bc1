package vn.chidao.directive;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.chidao.directive.PartRow.OfAssignment;
import vn.chidao.directive.PartRow.OfCitation;
import vn.chidao.directive.PartRow.OfParty;
import vn.chidao.directive.PartRow.OfRecipient;
import vn.chidao.directive.PartRow.OfTarget;
import vn.chidao.directive.PartRow.Role;

/** The parts of one directive as rows of their tables, each list in the document's order. */
record DirectiveParts(
        List<OfRecipient> recipientRows,
        List<OfCitation> citationRows,
        List<OfAssignment> assignmentRows,
        List<OfParty> partyRows,
        List<OfTarget> targetRows) {

    static DirectiveParts of(Directive directive) {
        DirectiveDocument document = directive.document();
        DirectiveId id = document.id();
        return new DirectiveParts(
                numbered(document.recipients(), (i, each) -> OfRecipient.of(id, i, each)),
                numbered(document.citations(), (i, each) -> OfCitation.of(id, i, each)),
                numbered(
                        document.assignments(),
                        (i, each) ->
                                OfAssignment.of(id, i, each, directive.addedOn().get(each.no()))),
                document.assignments().stream()
                        .flatMap(each -> parties(id, each))
                        .toList(),
                numbered(document.targets(), (i, each) -> OfTarget.of(id, i, each)));
    }

    List<Recipient> recipients() {
        return recipientRows.stream().map(OfRecipient::recipient).toList();
    }

    List<Citation> citations() {
        return citationRows.stream().map(OfCitation::citation).toList();
    }

    List<Assignment> assignments() {
        Map<String, Map<Role, List<Party>>> parties = partyRows.stream()
                .collect(groupingBy(
                        OfParty::assignmentNo, groupingBy(OfParty::role, mapping(OfParty::party, toList()))));
        return assignmentRows.stream()
                .map(row -> assignment(row, parties.getOrDefault(row.no(), Map.of())))
                .toList();
    }

    List<Target> targets() {
        return targetRows.stream().map(OfTarget::target).toList();
    }

    Map<String, LocalDate> addedOn() {
        return assignmentRows.stream()
                .filter(row -> row.since() != null)
                .collect(Collectors.toMap(OfAssignment::no, OfAssignment::since));
    }

    private static Assignment assignment(OfAssignment row, Map<Role, List<Party>> parties) {
        return new Assignment(
                row.no(),
                row.text(),
                parties.get(Role.DIRECTING),
                parties.get(Role.ADVISORY_LEAD),
                parties.get(Role.ADVISORY_COORDINATING),
                parties.get(Role.IMPLEMENTING),
                new Timeframe(row.timeframe(), row.deadline(), row.everyYearOn(), row.event()));
    }

    private static Stream<OfParty> parties(DirectiveId id, Assignment assignment) {
        Map<Role, List<Party>> byRole = Map.of(
                Role.DIRECTING, assignment.directing(),
                Role.ADVISORY_LEAD, assignment.advisoryLead(),
                Role.ADVISORY_COORDINATING, assignment.advisoryCoordinating(),
                Role.IMPLEMENTING, assignment.implementing());
        return byRole.entrySet().stream()
                .map(role -> numbered(
                        role.getValue(), (i, party) -> OfParty.of(id, assignment.no(), role.getKey(), i, party)))
                .flatMap(List::stream);
    }

    private static <T, R> List<R> numbered(List<T> items, Numbering<T, R> row) {
        return IntStream.range(0, items.size())
                .mapToObj(i -> row.at(i, items.get(i)))
                .toList();
    }

    private interface Numbering<T, R> {
        R at(int position, T item);
    }
}

package vn.chidao.importer.intake;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.chidao.directive.Assignment;
import vn.chidao.directive.Breakdown;
import vn.chidao.directive.DirectiveDocument;
import vn.chidao.directive.Party;
import vn.chidao.directive.Recipient;
import vn.chidao.directive.ReportingRequirement;
import vn.chidao.importer.draft.DraftDirective;
import vn.chidao.importer.draft.Field;
import vn.chidao.importer.output.DirectiveDraftFile;
import vn.chidao.organisation.AgencyId;

/** Lays a draft out for the forms, its bodies matched as of a day. */
final class IntakeSheets {

    private IntakeSheets() {}

    /**
     * @param day the document's day if it is known better than the draft knows it; null: the draft's own
     * @param successor who stands in the place of a first agency for a second, which it advises; that may be null
     */
    static IntakeSheet of(
            BroughtDocument brought, NamesAtHand directory, LocalDate day, BinaryOperator<AgencyId> successor) {
        DraftDirective draft = brought.draft();
        LocalDate asOf = day != null ? day : ownDay(draft);
        DirectiveDocument document = DirectiveDraftFile.document(draft, directory.on(asOf));
        SheetNotes notes = new SheetNotes(directory, asOf);
        Map<String, Object> registration =
                new RegistrationProposal(draft, document, directory, notes, successor).values(asOf);
        new BreakdownProposal(draft, document, notes).note();
        FiguresProposal figures = new FiguresProposal(draft, document, directory, asOf, notes);
        figures.noteTargets();
        ReportingRequirement reporting = figures.reporting();
        notes.field(draft.dissemination(), "dissemination", "Phổ biến văn bản");
        UUID id = brought.directive() == null ? brought.id() : null;
        return new IntakeSheet(
                id,
                brought.file(),
                draft.text().text(),
                registration,
                new Breakdown(document.assignments(), document.targets(), reporting),
                notes.marks(),
                notes.points(),
                notes.bodies(),
                figures.sentences(),
                null,
                people(document, reporting, registration, directory, asOf));
    }

    private static LocalDate ownDay(DraftDirective draft) {
        return draft.date() != null ? Field.valueOf(draft.date()) : draft.notBefore();
    }

    private static IntakeSheet.People people(
            DirectiveDocument document,
            ReportingRequirement reporting,
            Map<String, Object> registration,
            NamesAtHand directory,
            LocalDate asOf) {
        Stream<AgencyId> single = Stream.of(
                        (AgencyId) registration.get("issuingBody"),
                        (AgencyId) registration.get("advisoryBody"),
                        reporting == null ? null : reporting.reportTo(),
                        reporting == null ? null : reporting.reportVia())
                .filter(Objects::nonNull);
        Set<AgencyId> agencies = Stream.concat(single, parties(document).map(Party::agency))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Set<String> classes = parties(document)
                .map(Party::agencyClass)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return new IntakeSheet.People(directory.agencies(agencies, asOf), directory.classes(classes));
    }

    private static Stream<Party> parties(DirectiveDocument document) {
        return Stream.concat(
                document.recipients().stream().map(Recipient::party),
                document.assignments().stream().flatMap(IntakeSheets::parties));
    }

    private static Stream<Party> parties(Assignment assignment) {
        return Stream.of(
                        assignment.directing(),
                        assignment.advisoryLead(),
                        assignment.advisoryCoordinating(),
                        assignment.implementing())
                .flatMap(parties -> parties.stream());
    }
}

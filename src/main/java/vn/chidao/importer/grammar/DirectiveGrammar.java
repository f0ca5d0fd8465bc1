package vn.chidao.importer.grammar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.chidao.importer.draft.DraftAssignment;
import vn.chidao.importer.draft.DraftCitation;
import vn.chidao.importer.draft.DraftDirective;
import vn.chidao.importer.draft.DraftRecipient;
import vn.chidao.importer.draft.DraftReporting;
import vn.chidao.importer.draft.DraftRole;
import vn.chidao.importer.draft.DraftTarget;
import vn.chidao.importer.draft.Field;
import vn.chidao.importer.draft.Unplaced;
import vn.chidao.importer.text.DocumentText;
import vn.chidao.importer.text.Paragraph;
import vn.chidao.importer.text.Vietnamese;

/** Reads a whole document: one concern after another, each over the same text, then all that went nowhere. */
public final class DirectiveGrammar {

    private final DocumentText text;
    private final Layout layout;

    private DirectiveGrammar(DocumentText text) {
        this.text = text;
        this.layout = Layout.of(text.paragraphs());
    }

    public static DraftDirective read(DocumentText text) {
        return new DirectiveGrammar(text).read();
    }

    private DraftDirective read() {
        Header header = Header.in(text.paragraphs(), layout);
        Title title = Title.in(layout, header);
        Signature signature = Signature.in(layout.closing());
        Field<String> issuer = new Issuer(text, header, title, layout).find();
        Timeframes timeframes = new Timeframes(Field.valueOf(header.date()));
        List<Paragraph> said =
                Stream.concat(layout.body().stream(), layout.annex().stream()).toList();
        List<DraftCitation> citations = Citations.in(
                text.paragraphs()
                        .subList(
                                Math.max(layout.kindLine(), 0),
                                text.paragraphs().size()),
                Field.valueOf(header.symbol()));
        Assignments assignments = Assignments.of(Outline.of(said), timeframes);
        List<DraftRecipient> addressees = addressees();
        List<DraftRecipient> recipients = new RecipientList(layout, addressees, acting(assignments.drafts())).read();
        List<DraftTarget> targets = Targets.in(
                said, header.date() == null ? 0 : header.date().value().getYear());
        List<DraftReporting> reporting = ReportingDuties.in(said, timeframes);
        Field<String> dissemination = Disseminations.in(said);
        Field<String> followUp = followUp(assignments.drafts());
        List<Unplaced> rest = rest(said, assignments, citations, targets, reporting, dissemination);
        return new DraftDirective(
                text,
                title.kind(),
                header.symbol(),
                header.date(),
                header.date() == null ? latest(citations) : null,
                header.place(),
                issuer,
                signature.onBehalfOf(),
                signature.title(),
                signature.signer(),
                title.subject(),
                addressees,
                recipients,
                citations,
                assignments.drafts(),
                targets,
                reporting,
                followUp,
                dissemination,
                rest);
    }

    private List<DraftRecipient> addressees() {
        for (Paragraph paragraph : layout.header()) {
            if (Layout.isAddress(paragraph)) {
                return new AddressList(layout.paragraphs(), paragraph.index(), layout.bodyEnd()).read();
            }
        }
        return List.of();
    }

    private static List<String> acting(List<DraftAssignment> assignments) {
        return assignments.stream()
                .flatMap(a -> Stream.of(a.advisory(), a.implementing()).flatMap(Collection::stream))
                .map(role -> Vietnamese.fold(role.body()))
                .distinct()
                .toList();
    }

    /** The body of the assignment that says most plainly that it follows up this very document. */
    private static Field<String> followUp(List<DraftAssignment> assignments) {
        return assignments.stream()
                .filter(a -> FollowUps.isFollowUp(Vietnamese.fold(a.text())) && lead(a) != null)
                .max(Comparator.comparingInt((DraftAssignment a) -> FollowUps.plainness(Vietnamese.fold(a.text()))))
                .map(a -> Field.of(lead(a).body(), lead(a).passage()))
                .orElse(null);
    }

    private static DraftRole lead(DraftAssignment assignment) {
        return Stream.of(assignment.advisory(), assignment.implementing(), assignment.directing())
                .filter(roles -> !roles.isEmpty())
                .map(roles -> roles.get(0))
                .findFirst()
                .orElse(null);
    }

    private static LocalDate latest(List<DraftCitation> citations) {
        return citations.stream()
                .flatMap(citation -> citation.dates().stream())
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private List<Unplaced> rest(
            List<Paragraph> said,
            Assignments assignments,
            List<DraftCitation> citations,
            List<DraftTarget> targets,
            List<DraftReporting> reporting,
            Field<String> dissemination) {
        NotUnderstood notUnderstood = new NotUnderstood(text.text().length());
        assignments.used().forEach(paragraph -> notUnderstood.cover(paragraph.passage()));
        citations.forEach(citation -> notUnderstood.cover(citation.passage()));
        targets.forEach(target -> notUnderstood.cover(target.passage()));
        reporting.forEach(duty -> notUnderstood.cover(duty.passage()));
        List<DraftRole> roles = new ArrayList<>();
        assignments.drafts().forEach(a -> {
            roles.addAll(a.directing());
            roles.addAll(a.implementing());
        });
        roles.forEach(role -> notUnderstood.cover(role.passage()));
        if (dissemination != null) {
            notUnderstood.cover(dissemination.passage());
        }
        assignments.doubtful().forEach(notUnderstood::uncover);
        return notUnderstood.in(
                said.stream().filter(p -> !Vietnamese.isAllCaps(p.text())).toList());
    }
}

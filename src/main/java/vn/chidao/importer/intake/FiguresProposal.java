package vn.chidao.importer.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.chidao.directive.DirectiveDocument;
import vn.chidao.directive.ReportingRequirement;
import vn.chidao.importer.BodyDirectory.Candidate;
import vn.chidao.importer.draft.DraftDirective;
import vn.chidao.importer.draft.DraftReporting;
import vn.chidao.importer.draft.DraftTarget;
import vn.chidao.importer.intake.IntakeSheet.Sentence;
import vn.chidao.importer.output.DirectiveDraftFile;
import vn.chidao.importer.text.Passage;
import vn.chidao.organisation.AgencyId;

/**
 * What the notes say of targets and reporting, and the sentences that people still have to place: those that were not
 * understood, and those that were understood but have no field.
 */
final class FiguresProposal {

    private final DraftDirective draft;
    private final DirectiveDocument document;
    private final NamesAtHand directory;
    private final LocalDate asOf;
    private final SheetNotes notes;
    private final List<Sentence> sentences = new ArrayList<>();

    FiguresProposal(
            DraftDirective draft, DirectiveDocument document, NamesAtHand directory, LocalDate asOf, SheetNotes notes) {
        this.draft = draft;
        this.document = document;
        this.directory = directory;
        this.asOf = asOf;
        this.notes = notes;
    }

    void noteTargets() {
        int row = 0;
        for (DraftTarget target : draft.targets()) {
            if (DirectiveDraftFile.canBeKept(target)) {
                notes.mark(target.passage(), "targets." + row + ".text", "Chỉ tiêu CT" + (row + 1));
                row += 1;
            } else {
                unplaced(
                        target.passage(),
                        "Chỉ tiêu này là mức trần hoặc quá 100%, biểu mẫu chỉ ghi được mức tối thiểu.");
            }
        }
    }

    /** The requirement with those it names where the register knows them; null where there is none. */
    ReportingRequirement reporting() {
        ReportingRequirement found = document.reporting();
        AgencyId to = null;
        AgencyId via = null;
        for (DraftReporting duty : draft.reporting()) {
            if ("P6M".equals(duty.period()) || "P1Y".equals(duty.period())) {
                notes.mark(duty.passage(), "reporting.periods", "Chế độ báo cáo");
                to = to == null ? agency(duty.to(), "reporting.reportTo", "Gửi báo cáo đến") : to;
                via = via == null ? agency(duty.via(), "reporting.reportVia", "Gửi báo cáo qua") : via;
            } else if (!isInAnAssignment(duty.passage())) {
                unplaced(duty.passage(), "Báo cáo này không theo kỳ 6 tháng hoặc năm.");
            }
        }
        if (found == null) {
            return null;
        }
        notes.point(
                "reporting.regime",
                "Kỳ báo cáo: văn bản không nêu ngày chốt và hạn gửi; quy định áp dụng là tạm chọn.");
        return new ReportingRequirement(found.regime(), found.periods(), to, via, null);
    }

    List<Sentence> sentences() {
        draft.notUnderstood().forEach(each -> unplaced(each.passage(), null));
        List<Sentence> inOrder = sentences.stream()
                .sorted(Comparator.comparingInt(Sentence::from))
                .toList();
        List<Sentence> numbered = new ArrayList<>();
        inOrder.forEach(each ->
                numbered.add(new Sentence(numbered.size(), each.text(), each.from(), each.until(), each.why())));
        return numbered;
    }

    private void unplaced(Passage at, String why) {
        sentences.add(new Sentence(0, draft.text().at(at).strip(), at.from(), at.until(), why));
    }

    private boolean isInAnAssignment(Passage at) {
        return draft.assignments().stream()
                .map(each -> each.passage())
                .anyMatch(whole -> whole.from() <= at.from() && at.until() <= whole.until());
    }

    private AgencyId agency(String name, String field, String label) {
        if (name == null) {
            return null;
        }
        List<Candidate> candidates = directory.candidates(name, asOf);
        if (candidates.size() == 1 && candidates.get(0).agency() != null) {
            return candidates.get(0).agency();
        }
        notes.point(field, "%s: văn bản ghi “%s”, chưa khớp với cơ quan nào; hãy chọn.".formatted(label, name));
        return null;
    }
}

package vn.chidao.importer.intake;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.chidao.directive.DirectiveDocument;
import vn.chidao.directive.ReportingRequirement;
import vn.chidao.directive.Timeframe;
import vn.chidao.importer.BodyDirectory.Candidate;
import vn.chidao.importer.draft.DraftDirective;
import vn.chidao.importer.draft.DraftReporting;
import vn.chidao.importer.draft.DraftTarget;
import vn.chidao.importer.intake.IntakeSheet.Offer;
import vn.chidao.importer.intake.IntakeSheet.Sentence;
import vn.chidao.importer.output.DirectiveDraftFile;
import vn.chidao.importer.output.PeriodWords;
import vn.chidao.importer.text.Passage;
import vn.chidao.organisation.AgencyId;

/**
 * What the notes say of targets and reporting, and the sentences that people still have to place: those that were not
 * understood, and those that were understood but have no field.
 */
final class FiguresProposal {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

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
            } else if (!isToldOfAnAssignment(target.passage(), "mức trần hoặc mức quá 100%")) {
                unplaced(
                        target.passage(),
                        "Chỉ tiêu này là mức trần hoặc quá 100%, mục chỉ tiêu chỉ ghi được mức tối thiểu; có thể nhận thành nhiệm vụ.",
                        null);
            }
        }
    }

    /** The requirement with those it names where the register knows them; null where there is none. */
    ReportingRequirement reporting() {
        ReportingRequirement found = document.reporting();
        AgencyId to = null;
        AgencyId via = null;
        Map<Passage, List<DraftReporting>> others = new LinkedHashMap<>();
        for (DraftReporting duty : draft.reporting()) {
            if (DirectiveDraftFile.canBeKept(duty)) {
                notes.mark(duty.passage(), "reporting.periods", "Chế độ báo cáo");
                to = to == null ? agency(duty.to(), duty, "reporting.reportTo", "Gửi báo cáo đến") : to;
                via = via == null ? agency(duty.via(), duty, "reporting.reportVia", "Gửi báo cáo qua") : via;
            } else {
                others.computeIfAbsent(duty.passage(), at -> new ArrayList<>()).add(duty);
            }
        }
        others.forEach(this::offer);
        if (found == null) {
            return null;
        }
        notes.point(
                "reporting.regime",
                "Kỳ báo cáo: văn bản không nêu ngày chốt và hạn gửi; quy định áp dụng là tạm chọn.");
        return new ReportingRequirement(found.regime(), found.periods(), to, via, null);
    }

    List<Sentence> sentences() {
        draft.notUnderstood().forEach(each -> unplaced(each.passage(), null, null));
        List<Sentence> inOrder = sentences.stream()
                .sorted(Comparator.comparingInt(Sentence::from))
                .toList();
        return IntStream.range(0, inOrder.size())
                .mapToObj(no -> inOrder.get(no).numbered(no))
                .toList();
    }

    /** A report that the reporting regime cannot hold is an assignment, with its day or its period as far as it is said. */
    private void offer(Passage at, List<DraftReporting> duties) {
        String periods = duties.stream()
                .map(DraftReporting::period)
                .filter(Objects::nonNull)
                .map(PeriodWords::of)
                .distinct()
                .collect(Collectors.joining(", "));
        int row = rowOf(at);
        if (!periods.isEmpty()) {
            unplaced(
                    at,
                    "Báo cáo %s%s: chế độ báo cáo chỉ có kỳ 6 tháng và năm; có thể nhận thành nhiệm vụ riêng."
                            .formatted(periods, row < 0 ? "" : ", nay chỉ nằm trong lời nhiệm vụ " + numberOf(row)),
                    new Offer(
                            "Thành nhiệm vụ " + periods,
                            new Timeframe(Timeframe.Kind.EVENT, null, null, "Định kỳ " + periods)));
        } else if (row < 0) {
            offerOnce(at, duties.get(0).dueOn());
        }
    }

    private void offerOnce(Passage at, LocalDate dueOn) {
        if (dueOn == null || asOf != null && dueOn.isBefore(asOf)) {
            unplaced(at, "Báo cáo này không nêu kỳ 6 tháng hoặc năm; có thể nhận thành nhiệm vụ.", null);
        } else {
            unplaced(
                    at,
                    "Báo cáo một lần; có thể nhận thành nhiệm vụ có hạn.",
                    new Offer(
                            "Thành nhiệm vụ, hạn " + dueOn.format(DAY),
                            new Timeframe(Timeframe.Kind.DATED, dueOn, null, null)));
        }
    }

    private String numberOf(int row) {
        return document.assignments().get(row).no();
    }

    private void unplaced(Passage at, String why, Offer offer) {
        sentences.add(new Sentence(0, draft.text().at(at).strip(), at.from(), at.until(), why, offer));
    }

    /** What stands within an assignment's text is not lost, but people must know that it is nowhere else. */
    private boolean isToldOfAnAssignment(Passage at, String what) {
        int row = rowOf(at);
        if (row >= 0) {
            notes.point(
                    "assignments." + row + ".text",
                    "Nhiệm vụ %s có %s: chỉ nằm trong lời nhiệm vụ, không có ở mục khác; hãy xem lại."
                            .formatted(numberOf(row), what));
        }
        return row >= 0;
    }

    /** The row of the assignment that holds the passage, a bullet before it left aside; -1 where none does. */
    private int rowOf(Passage at) {
        String text = draft.text().text();
        int first = IntStream.range(at.from(), at.until())
                .filter(i -> Character.isLetterOrDigit(text.charAt(i)))
                .findFirst()
                .orElse(at.from());
        return IntStream.range(0, draft.assignments().size())
                .filter(row -> {
                    Passage whole = draft.assignments().get(row).passage();
                    return whole.from() <= first && at.until() <= whole.until();
                })
                .findFirst()
                .orElse(-1);
    }

    private AgencyId agency(String name, DraftReporting duty, String field, String label) {
        if (name == null) {
            return null;
        }
        notes.body(name, duty.passage(), field, label);
        List<Candidate> meant = directory.meant(name, asOf);
        if (meant.size() == 1 && meant.get(0).agency() != null) {
            return meant.get(0).agency();
        }
        notes.point(field, "%s: văn bản ghi “%s”, chưa khớp với cơ quan nào; hãy chọn.".formatted(label, name));
        return null;
    }
}

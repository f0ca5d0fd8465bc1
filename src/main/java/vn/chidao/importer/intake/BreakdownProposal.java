package vn.chidao.importer.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.chidao.directive.Assignment;
import vn.chidao.directive.DirectiveDocument;
import vn.chidao.directive.Timeframe;
import vn.chidao.importer.draft.DraftAssignment;
import vn.chidao.importer.draft.DraftDirective;
import vn.chidao.importer.draft.DraftRole;

/** What the notes say of the assignments that the advisory body's form begins with. */
final class BreakdownProposal {

    private final DraftDirective draft;
    private final List<Assignment> assignments;
    private final SheetNotes notes;
    private final Map<String, List<Integer>> inherited = new LinkedHashMap<>();

    BreakdownProposal(DraftDirective draft, DirectiveDocument document, SheetNotes notes) {
        this.draft = draft;
        this.assignments = document.assignments();
        this.notes = notes;
    }

    void note() {
        for (int i = 0; i < assignments.size(); i++) {
            note(i, draft.assignments().get(i), assignments.get(i));
        }
        inherited.forEach(this::inherited);
    }

    private void note(int row, DraftAssignment said, Assignment kept) {
        String at = "assignments." + row + ".";
        String name = "Nhiệm vụ " + kept.no();
        notes.mark(said.passage(), at + "text", name);
        notes.roles(said.directing(), at + "directing", name + " · cơ quan chỉ đạo");
        notes.roles(leading(said.advisory(), false), at + "advisoryLead", name + " · tham mưu (chủ trì)");
        notes.roles(leading(said.advisory(), true), at + "advisoryCoordinating", name + " · tham mưu (phối hợp)");
        notes.roles(said.implementing(), at + "implementing", name + " · cơ quan thực hiện");
        if (said.no() == null) {
            notes.point(at + "no", name + ": văn bản không đánh số; số này là tạm.");
        }
        if (!said.text().equals(kept.text())) {
            notes.point(at + "text", name + ": nội dung quá dài nên đã cắt ở cuối; hãy rút gọn cho đủ ý.");
        }
        basis(row, said, at, name);
        timeframe(said, kept, at, name);
    }

    private static List<DraftRole> leading(List<DraftRole> roles, boolean coordinating) {
        return roles.stream()
                .filter(role -> role.coordinating() == coordinating)
                .toList();
    }

    private void basis(int row, DraftAssignment said, String at, String name) {
        String basis = said.roleBasis();
        if (basis == null || isNobody(said)) {
            notes.point(
                    at + "implementing",
                    name + ": văn bản không nêu cơ quan; để trống là mọi cơ quan thực hiện đều có trách nhiệm.");
        } else if (basis.equals("grammar")) {
            notes.point(at + part(said), name + ": vai trò cơ quan do máy đề xuất từ câu văn; hãy xem lại.");
        } else if (basis.startsWith("inherited:")) {
            inherited
                    .computeIfAbsent(basis.substring("inherited:".length()), key -> new ArrayList<>())
                    .add(row);
        }
    }

    private static boolean isNobody(DraftAssignment said) {
        return Stream.of(said.directing(), said.advisory(), said.implementing()).allMatch(List::isEmpty);
    }

    private static String part(DraftAssignment said) {
        if (!said.implementing().isEmpty()) {
            return "implementing";
        }
        if (said.advisory().isEmpty()) {
            return "directing";
        }
        return said.advisory().get(0).coordinating() ? "advisoryCoordinating" : "advisoryLead";
    }

    /** One point for all that take their bodies over from the same place, or the list would be all the same. */
    private void inherited(String from, List<Integer> rows) {
        String names = String.join(
                ", ", rows.stream().map(row -> assignments.get(row).no()).toList());
        String where = from.equals("0") ? "câu dẫn phía trên" : "mục " + from;
        notes.point(
                "assignments." + rows.get(0) + "." + part(draft.assignments().get(rows.get(0))),
                "Nhiệm vụ %s: cơ quan lấy theo %s; hãy xem lại.".formatted(names, where));
    }

    private void timeframe(DraftAssignment said, Assignment kept, String at, String name) {
        if (said.timeframe() == null) {
            return;
        }
        notes.mark(said.timeframe().passage(), at + "timeframe.kind", name + " · thời hạn");
        if (said.timeframe().doubt() != null) {
            notes.point(
                    at + "timeframe.kind",
                    "%s, thời hạn: %s.".formatted(name, said.timeframe().doubt()));
        }
        if (kept.timeframe().kind() == Timeframe.Kind.NONE) {
            notes.point(
                    at + "timeframe.kind",
                    "%s: hạn “%s” sớm hơn ngày của văn bản nên chưa ghi; hãy xem lại."
                            .formatted(name, said.timeframe().words()));
        }
    }
}

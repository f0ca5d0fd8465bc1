package vn.chidao.importer.output;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.chidao.directive.Assignment;
import vn.chidao.directive.Party;
import vn.chidao.directive.Timeframe;
import vn.chidao.importer.draft.DraftAssignment;
import vn.chidao.importer.draft.DraftRole;
import vn.chidao.importer.draft.DraftTimeframe;

/** The assignments of a draft as a directive file holds them: each with a number of its own and a time that can be kept. */
final class AssignmentsOut {

    private static final int LONGEST_TEXT = 4000;

    private final PartiesOut bodies;
    private final List<String> assumptions;

    AssignmentsOut(PartiesOut bodies, List<String> assumptions) {
        this.bodies = bodies;
        this.assumptions = assumptions;
    }

    /** {@code from}: the day from which the directive counts, or null; a deadline before it is not kept. */
    List<Assignment> of(List<DraftAssignment> tasks, LocalDate from) {
        List<Assignment> assignments = new ArrayList<>();
        Set<String> numbers = new LinkedHashSet<>();
        int unnumbered = 0;
        for (DraftAssignment task : tasks) {
            String no = task.no() == null ? "K" + ++unnumbered : Shortened.to(task.no(), 20);
            while (!numbers.add(no)) {
                no = "K" + ++unnumbered;
            }
            assignments.add(new Assignment(
                    no,
                    Shortened.to(task.text(), LONGEST_TEXT),
                    parties(task.directing(), null),
                    parties(task.advisory(), false),
                    parties(task.advisory(), true),
                    parties(task.implementing(), null),
                    timeframe(task, no, from)));
        }
        return assignments;
    }

    private List<Party> parties(List<DraftRole> roles, Boolean coordinating) {
        return roles.stream()
                .filter(role -> coordinating == null || role.coordinating() == coordinating)
                .flatMap(role -> bodies.parties(role.body()).stream())
                .distinct()
                .toList();
    }

    private Timeframe timeframe(DraftAssignment task, String no, LocalDate from) {
        DraftTimeframe time = task.timeframe();
        if (time == null) {
            return Timeframe.none();
        }
        String words = Shortened.to(time.words(), 300);
        boolean tooEarly =
                time.deadline() != null && from != null && time.deadline().isBefore(from);
        if (tooEarly) {
            assumptions.add(
                    "Hạn “%s” của nhiệm vụ %s sớm hơn ngày của văn bản nên chưa ghi; cần xem lại".formatted(words, no));
            return Timeframe.none();
        }
        return switch (time.kind()) {
            case CONTINUOUS -> new Timeframe(Timeframe.Kind.CONTINUOUS, null, null, null);
            case YEARLY -> new Timeframe(Timeframe.Kind.YEARLY, null, time.everyYearOn(), null);
            case DATED -> new Timeframe(Timeframe.Kind.DATED, time.deadline(), null, null);
            case STAGE, EVENT -> new Timeframe(Timeframe.Kind.EVENT, null, null, words);
        };
    }
}

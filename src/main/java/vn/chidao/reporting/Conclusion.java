package vn.chidao.reporting;

import java.util.List;
import vn.chidao.directive.Assignment;

/** What the issuing body says to a consolidated report, and the assignments it adds. */
public record Conclusion(String conclusion, List<Assignment> newAssignments) {

    public Conclusion {
        newAssignments = newAssignments == null ? List.of() : List.copyOf(newAssignments);
    }

    void check() {
        if (conclusion == null || conclusion.isBlank()) {
            throw new PeriodRefused("Hãy ghi kết luận.");
        }
        if (conclusion.length() > Consolidation.LONGEST_TEXT) {
            throw new PeriodRefused(
                    "Kết luận dài %d ký tự; tối đa %d.".formatted(conclusion.length(), Consolidation.LONGEST_TEXT));
        }
    }
}

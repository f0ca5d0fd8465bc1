package vn.chidao.reporting;

import java.time.LocalDate;
import java.util.List;
import vn.chidao.directive.Assignment;

/** What the issuing body says to a consolidated report, and the assignments it adds. */
public record Conclusion(String conclusion, List<Assignment> newAssignments) {

    public Conclusion {
        newAssignments = newAssignments == null ? List.of() : List.copyOf(newAssignments);
    }

    /** @param today the first day on which a new assignment may be due */
    void check(LocalDate today) {
        if (conclusion == null || conclusion.isBlank()) {
            throw new PeriodRefused("Hãy ghi kết luận.");
        }
        if (conclusion.length() > Consolidation.LONGEST_TEXT) {
            throw new PeriodRefused(
                    "Kết luận dài %d ký tự; tối đa %d.".formatted(conclusion.length(), Consolidation.LONGEST_TEXT));
        }
        newAssignments.stream()
                .filter(each -> each.timeframe().deadline() != null
                        && each.timeframe().deadline().isBefore(today))
                .findFirst()
                .ifPresent(each -> {
                    throw new PeriodRefused(
                            "Hạn của nhiệm vụ %s đã qua; hãy chọn ngày từ hôm nay trở đi.".formatted(each.no()));
                });
    }
}

package vn.chidao.duty;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A periodic report: five texts of which the results are required, the state of each assignment of the agency, and the
 * figures of each target.
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ReportSubmission(
        String results,
        String limits,
        String causes,
        String proposals,
        String nextTasks,
        List<AssignmentProgress> assignments,
        List<TargetFigure> targets)
        implements Submission {

    public ReportSubmission {
        assignments = assignments == null ? List.of() : List.copyOf(assignments);
        targets = targets == null ? List.of() : List.copyOf(targets);
    }

    /** How far an assignment is, in the agency's own words. */
    public enum Progress {
        NOT_STARTED,
        IN_PROGRESS,
        DONE,
        BLOCKED
    }

    /** The state of one assignment, named by its number in the directive. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record AssignmentProgress(String no, Progress progress, String note) {}

    /**
     * What was reached of what was counted: {@code numerator} of {@code denominator}, the latter absent for a minimum count.
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record TargetFigure(String no, BigDecimal numerator, BigDecimal denominator) {

        private static final BigDecimal LARGEST = new BigDecimal("1000000000000");

        void check(boolean percent, Consumer<String> problems) {
            if (numerator == null || numerator.signum() < 0 || numerator.compareTo(LARGEST) > 0) {
                problems.accept("Chỉ tiêu %s: số đạt được phải là số từ 0 trở lên.".formatted(no));
            } else if (percent && (denominator == null || denominator.signum() <= 0)) {
                problems.accept("Chỉ tiêu %s: tổng số phải là số lớn hơn 0.".formatted(no));
            } else if (percent && numerator.compareTo(denominator) > 0) {
                problems.accept("Chỉ tiêu %s: số đạt được (%s) lớn hơn tổng số (%s)."
                        .formatted(no, numerator.toPlainString(), denominator.toPlainString()));
            }
        }
    }

    @Override
    public DutyKind kind() {
        return DutyKind.REPORT;
    }

    /** All that is wrong with the report, in sentences, against the assignments and targets that bind the agency. */
    List<String> problems(Scope scope) {
        List<String> problems = new ArrayList<>();
        Submission.checkText("Kết quả thực hiện", results, true, problems::add);
        Submission.checkText("Hạn chế", limits, false, problems::add);
        Submission.checkText("Nguyên nhân", causes, false, problems::add);
        Submission.checkText("Kiến nghị, đề xuất", proposals, false, problems::add);
        Submission.checkText("Nhiệm vụ thời gian tới", nextTasks, false, problems::add);
        checkAssignments(scope, problems::add);
        checkTargets(scope, problems::add);
        return problems;
    }

    private void checkAssignments(Scope scope, Consumer<String> problems) {
        Set<String> said = new HashSet<>();
        for (AssignmentProgress each : assignments) {
            if (!scope.assignments().contains(each.no())) {
                problems.accept("Nhiệm vụ %s không giao cho cơ quan này.".formatted(each.no()));
            } else if (each.progress() == null || !said.add(each.no())) {
                problems.accept("Hãy chọn một tình trạng cho nhiệm vụ %s.".formatted(each.no()));
            }
            Submission.checkText("Ghi chú nhiệm vụ " + each.no(), each.note(), false, problems);
        }
        scope.assignments().stream()
                .filter(no -> assignments.stream().noneMatch(each -> no.equals(each.no())))
                .forEach(no -> problems.accept("Hãy chọn tình trạng của nhiệm vụ %s.".formatted(no)));
    }

    private void checkTargets(Scope scope, Consumer<String> problems) {
        Set<String> said = new HashSet<>();
        for (TargetFigure each : targets) {
            Boolean percent = scope.targets().get(each.no());
            if (percent == null || !said.add(each.no())) {
                problems.accept("Chỉ tiêu %s không giao cho cơ quan này hoặc bị ghi hai lần.".formatted(each.no()));
            } else {
                each.check(percent, problems);
            }
        }
        scope.targets().keySet().stream()
                .filter(no -> targets.stream().noneMatch(each -> no.equals(each.no())))
                .forEach(no -> problems.accept("Hãy ghi số liệu của chỉ tiêu %s.".formatted(no)));
    }
}

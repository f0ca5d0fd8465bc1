package vn.chidao.people;

import java.util.Map;
import org.camunda.bpm.engine.task.TaskQuery;
import vn.chidao.workflow.Vocabulary.Task;
import vn.chidao.workflow.Vocabulary.Variable;

/**
 * The lists that everyone finds in Tasklist, in the order shown. The agency's comes first, because Tasklist opens the first
 * one and nobody has taken a task yet on their first day.
 */
enum ReadyFilter {
    AGENCY("Việc của cơ quan tôi", "Mọi việc giao cho cơ quan, cả việc đã có người nhận.", "#2563eb") {
        @Override
        TaskQuery on(TaskQuery tasks) {
            return ofMyGroups(tasks);
        }
    },
    MINE("Việc của tôi", "Những việc tôi đã nhận.", "#0f766e") {
        @Override
        TaskQuery on(TaskQuery tasks) {
            return tasks.taskAssigneeExpression("${currentUser()}");
        }
    },
    DUE_SOON("Đến hạn trong 7 ngày", "Việc của cơ quan phải xong trong bảy ngày tới.", "#b45309") {
        @Override
        TaskQuery on(TaskQuery tasks) {
            return ofMyGroups(tasks)
                    .dueAfterExpression("${now()}")
                    .dueBeforeExpression("${dateTime().plusDays(8).withTimeAtStartOfDay()}");
        }
    },
    OVERDUE("Quá hạn", "Việc của cơ quan đã quá thời hạn.", "#b91c1c") {
        @Override
        TaskQuery on(TaskQuery tasks) {
            return ofMyGroups(tasks).dueBeforeExpression("${now()}");
        }
    },
    RETURNED("Bị trả lại", "Việc cơ quan đã gửi nhưng bị trả lại để làm tiếp.", "#7c3aed") {
        @Override
        TaskQuery on(TaskQuery tasks) {
            return ofMyGroups(tasks)
                    .taskDefinitionKeyIn(
                            Task.SUBMIT_PLAN,
                            Task.SUBMIT_REPORT,
                            Task.SUBMIT_EVIDENCE,
                            Task.BREAK_DOWN,
                            Task.FINAL_REVIEW)
                    .processVariableValueEquals(Variable.RETURNED, true);
        }
    };

    private final String label;
    private final String description;
    private final String color;

    ReadyFilter(String label, String description, String color) {
        this.label = label;
        this.description = description;
        this.color = color;
    }

    /** What the filter lists; those without a due date come last. */
    abstract TaskQuery on(TaskQuery tasks);

    String label() {
        return label;
    }

    /** How Tasklist shows it. The symbol of the directive is part of every task's name, so the cards need no variables. */
    Map<String, Object> properties() {
        return Map.of("description", description, "color", color, "priority", (ordinal() + 1) * 10, "refresh", true);
    }

    private static TaskQuery ofMyGroups(TaskQuery tasks) {
        return tasks.taskCandidateGroupInExpression("${currentUserGroups()}").includeAssignedTasks();
    }
}

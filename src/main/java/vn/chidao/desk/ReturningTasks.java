package vn.chidao.desk;

import java.util.Set;
import vn.chidao.workflow.Vocabulary.Task;

/** The tasks at which something that was sent comes back. */
final class ReturningTasks {

    private static final Set<String> KEYS =
            Set.of(Task.SUBMIT_PLAN, Task.SUBMIT_REPORT, Task.SUBMIT_EVIDENCE, Task.BREAK_DOWN, Task.FINAL_REVIEW);

    private ReturningTasks() {}

    static boolean include(String taskDefinitionKey) {
        return KEYS.contains(taskDefinitionKey);
    }
}

package vn.chidao.workflow;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Only the person a task is assigned to completes it. The engine itself also takes it from a person whose assignment has
 * been taken away in the meantime.
 */
@Component
class TaskGuard {

    private final SignedInOfficial official;

    TaskGuard(SignedInOfficial official) {
        this.official = official;
    }

    @EventListener(condition = "#task.eventName == 'complete'")
    void on(DelegateTask task) {
        official.userId().ifPresent(user -> check(task, user));
    }

    private static void check(DelegateTask task, String user) {
        if (task.getAssignee() == null) {
            throw Refusal.of("Hãy bấm “Nhận việc” trước khi hoàn thành công việc này.");
        }
        if (!task.getAssignee().equals(user)) {
            throw Refusal.of(
                    "Công việc này hiện do %s nhận, nên bạn không thể hoàn thành.".formatted(task.getAssignee()));
        }
    }
}

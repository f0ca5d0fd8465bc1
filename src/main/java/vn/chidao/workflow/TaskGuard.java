package vn.chidao.workflow;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.chidao.duty.DutyRounds;
import vn.chidao.reporting.ReportingPeriods;
import vn.chidao.workflow.Vocabulary.Variable;

/**
 * Two things the engine itself lets pass when a task is completed: only the person it is assigned to completes it, also when
 * the assignment was taken away in the meantime; and what is handed over with it cannot make it speak of another duty or
 * period than its process instance was started for.
 */
@Component
class TaskGuard {

    private final SignedInOfficial official;
    private final DutyRounds duties;
    private final ReportingPeriods periods;

    TaskGuard(SignedInOfficial official, DutyRounds duties, ReportingPeriods periods) {
        this.official = official;
        this.duties = duties;
        this.periods = periods;
    }

    @EventListener(condition = "#task.eventName == 'complete'")
    void on(DelegateTask task) {
        official.userId().ifPresent(user -> checkAssignee(task, user));
        checkMatter(task);
    }

    private static void checkAssignee(DelegateTask task, String user) {
        if (task.getAssignee() == null) {
            throw Refusal.of("Hãy bấm “Nhận việc” trước khi hoàn thành công việc này.");
        }
        if (!task.getAssignee().equals(user)) {
            throw Refusal.of(
                    "Công việc này hiện do %s nhận, nên bạn không thể hoàn thành.".formatted(task.getAssignee()));
        }
    }

    private void checkMatter(DelegateTask task) {
        Object duty = task.getVariable(Variable.DUTY_ID);
        Object period = task.getVariable(Variable.PERIOD_ID);
        String instance = task.getProcessInstanceId();
        boolean asStarted = (duty == null || duty instanceof Long id && duties.isCarriedBy(id, instance))
                && (period == null || period instanceof Long no && periods.isCarriedBy(no, instance));
        if (!asStarted) {
            throw Refusal.of("Nội dung gửi không thuộc công việc này; hãy tải lại trang rồi làm lại.");
        }
    }
}

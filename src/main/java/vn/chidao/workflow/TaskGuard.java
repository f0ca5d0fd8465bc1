package vn.chidao.workflow;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.chidao.workflow.Vocabulary.Variable;

/**
 * What may be handed over when a task is completed: nothing that makes the task speak of another duty or period than its
 * process instance was started for, and no answer that the engine would keep, to be taken later for somebody else's.
 */
@Component
class TaskGuard {

    /** What a form says, and only to the task it belongs to. */
    private static final List<String> ANSWERS = List.of("content", "outcome", "reason");

    private final StartedFor startedFor;

    TaskGuard(StartedFor startedFor) {
        this.startedFor = startedFor;
    }

    @EventListener
    void on(DelegateTask task) {
        if (TaskListener.EVENTNAME_COMPLETE.equals(task.getEventName())) {
            check(task);
        }
    }

    private void check(DelegateTask task) {
        boolean isTheirs = startedFor.locks(
                task.getVariable(Variable.DUTY_ID), task.getVariable(Variable.PERIOD_ID), task.getProcessInstanceId());
        if (!isTheirs || ANSWERS.stream().anyMatch(name -> wouldBeKept(task, name))) {
            throw Refusal.of("Nội dung gửi không thuộc công việc này; hãy tải lại trang rồi làm lại.");
        }
    }

    private static boolean wouldBeKept(DelegateTask task, String name) {
        TypedValue value = task.getVariableTyped(name, false);
        return value != null && !value.isTransient();
    }
}

package vn.chidao.workflow;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import vn.chidao.directive.DirectiveId;
import vn.chidao.workflow.Vocabulary.Variable;

/** The tasks the person who is signed in may see; for anybody else they do not exist. */
@Component
public class TasksAtHand {

    private final TaskService tasks;
    private final RuntimeService runtime;
    private final SignedInOfficial official;
    private final StartedFor startedFor;

    TasksAtHand(TaskService tasks, RuntimeService runtime, SignedInOfficial official, StartedFor startedFor) {
        this.tasks = tasks;
        this.runtime = runtime;
        this.official = official;
        this.startedFor = startedFor;
    }

    /** @throws ResponseStatusException as not found, with a sentence */
    public TaskAtHand get(String taskId) {
        Task task = tasks.createTaskQuery().taskId(taskId).singleResult();
        if (task == null) {
            throw notFound();
        }
        Map<String, Object> about = tasks.getVariables(taskId, List.of(Variable.DUTY_ID, Variable.PERIOD_ID));
        Object duty = about.get(Variable.DUTY_ID);
        Object period = about.get(Variable.PERIOD_ID);
        if (!startedFor.holds(duty, period, task.getProcessInstanceId())) {
            throw notFound();
        }
        DirectiveId directive = duty == null && period == null ? directiveOf(task) : null;
        return new TaskAtHand(task, (Long) duty, (Long) period, directive);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(
                HttpStatus.NOT_FOUND, "Không tìm thấy công việc này; có thể công việc đã hoàn thành.");
    }

    private DirectiveId directiveOf(Task task) {
        return new DirectiveId(official.answeredAside(() -> runtime.createProcessInstanceQuery()
                .processInstanceId(task.getProcessInstanceId())
                .singleResult()
                .getBusinessKey()));
    }
}

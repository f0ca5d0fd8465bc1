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
class TasksAtHand {

    private final TaskService tasks;
    private final RuntimeService runtime;
    private final SignedInOfficial official;

    TasksAtHand(TaskService tasks, RuntimeService runtime, SignedInOfficial official) {
        this.tasks = tasks;
        this.runtime = runtime;
        this.official = official;
    }

    /** @throws ResponseStatusException as not found, with a sentence */
    TaskAtHand get(String taskId) {
        Task task = tasks.createTaskQuery().taskId(taskId).singleResult();
        if (task == null) {
            throw new ResponseStatusException(
                    HttpStatus.NOT_FOUND, "Không tìm thấy công việc này; có thể công việc đã hoàn thành.");
        }
        Map<String, Object> about = tasks.getVariables(taskId, List.of(Variable.DUTY_ID, Variable.PERIOD_ID));
        Long duty = (Long) about.get(Variable.DUTY_ID);
        Long period = (Long) about.get(Variable.PERIOD_ID);
        return new TaskAtHand(task, duty, period, duty == null && period == null ? directiveOf(task) : null);
    }

    private DirectiveId directiveOf(Task task) {
        return new DirectiveId(official.answeredAside(() -> runtime.createProcessInstanceQuery()
                .processInstanceId(task.getProcessInstanceId())
                .singleResult()
                .getBusinessKey()));
    }
}

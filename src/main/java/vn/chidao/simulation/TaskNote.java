package vn.chidao.simulation;

import java.time.Instant;
import java.util.Collection;
import java.util.Objects;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import vn.chidao.directive.DirectiveId;

/**
 * What is noted of a task when it appears or is completed.
 *
 * @param group the officials it is given to
 * @param duty the duty it is about, if any
 * @param period the reporting period it is about, if any
 */
record TaskNote(
        String taskId,
        String key,
        DirectiveId directive,
        String group,
        Long duty,
        Long period,
        boolean completed,
        Instant at) {

    /** The note of a task that is open; it asks the engine for what is not in the task. */
    static TaskNote of(Task task, TaskService tasks, RuntimeService runtime) {
        return new TaskNote(
                task.getId(),
                task.getTaskDefinitionKey(),
                new DirectiveId(runtime.createProcessInstanceQuery()
                        .processInstanceId(task.getProcessInstanceId())
                        .singleResult()
                        .getBusinessKey()),
                groupOf(tasks.getIdentityLinksForTask(task.getId())),
                (Long) tasks.getVariable(task.getId(), "dutyId"),
                (Long) tasks.getVariable(task.getId(), "periodId"),
                false,
                task.getCreateTime().toInstant());
    }

    private static String groupOf(Collection<IdentityLink> candidates) {
        return candidates.stream()
                .map(IdentityLink::getGroupId)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** Whether the task answers to what somebody else sent. */
    boolean reviews() {
        return key.startsWith("Task_Review") || key.startsWith("Task_Verify");
    }

    static TaskNote of(DelegateTask task, boolean completed, Instant at) {
        return new TaskNote(
                task.getId(),
                task.getTaskDefinitionKey(),
                new DirectiveId(task.getExecution().getProcessBusinessKey()),
                groupOf(task.getCandidates()),
                (Long) task.getVariable("dutyId"),
                (Long) task.getVariable("periodId"),
                completed,
                at);
    }
}

package vn.chidao.simulation;

import java.time.Instant;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.task.IdentityLink;
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

    /** Whether the task answers to what somebody else sent. */
    boolean reviews() {
        return key.startsWith("Task_Review") || key.startsWith("Task_Verify");
    }

    static TaskNote of(DelegateTask task, boolean completed, Instant at) {
        return new TaskNote(
                task.getId(),
                task.getTaskDefinitionKey(),
                new DirectiveId(task.getExecution().getProcessBusinessKey()),
                task.getCandidates().stream()
                        .map(IdentityLink::getGroupId)
                        .filter(java.util.Objects::nonNull)
                        .findFirst()
                        .orElse(null),
                (Long) task.getVariable("dutyId"),
                (Long) task.getVariable("periodId"),
                completed,
                at);
    }
}

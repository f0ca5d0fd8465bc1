package vn.chidao.workflow;

import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.chidao.directive.DirectiveId;
import vn.chidao.directive.ImplementingAgencies;
import vn.chidao.directive.RecordKind;
import vn.chidao.duty.EvidenceSubmission;
import vn.chidao.duty.ExtensionRequest;
import vn.chidao.duty.GivenAnswers;
import vn.chidao.duty.Outcome;
import vn.chidao.duty.PlanSubmission;
import vn.chidao.duty.ReportSubmission;
import vn.chidao.duty.Submission;

/**
 * Recognises a submission or an answer that comes a second time, because whoever sent it never heard of the first one's
 * success: the same person completes the same task with the same content. Anything else is no repetition, least of all a task
 * that ended without being completed.
 */
@Component
class Repetition {

    private static final Map<String, Class<? extends Submission>> SENT = Map.of(
            Vocabulary.Task.SUBMIT_PLAN, PlanSubmission.class,
            Vocabulary.Task.SUBMIT_REPORT, ReportSubmission.class,
            Vocabulary.Task.SUBMIT_EVIDENCE, EvidenceSubmission.class);

    private final HistoryService history;
    private final SignedInOfficial official;
    private final GivenAnswers given;
    private final FormContent content;

    Repetition(HistoryService history, SignedInOfficial official, GivenAnswers given, FormContent content) {
        this.history = history;
        this.official = official;
        this.given = given;
        this.content = content;
    }

    /** Whether the task was completed by who is signed in now, with this. Never within a transaction, which has failed then. */
    boolean isOf(String taskId, Map<String, Object> form) {
        if (form == null || TransactionSynchronizationManager.isActualTransactionActive()) {
            return false;
        }
        return official.userId()
                .flatMap(user -> completed(taskId, user).map(task -> isSame(task, user, form)))
                .orElse(false);
    }

    private Optional<HistoricTaskInstance> completed(String taskId, String user) {
        return Optional.ofNullable(official.answeredAside(() -> history.createHistoricTaskInstanceQuery()
                .taskId(taskId)
                .taskAssignee(user)
                .taskDeleteReason("completed")
                .singleResult()));
    }

    private boolean isSame(HistoricTaskInstance task, String user, Map<String, Object> form) {
        var answer = new GivenAnswers.Answer(
                directiveOf(task),
                task.getProcessInstanceId(),
                user,
                task.getStartTime().toInstant(),
                task.getEndTime().toInstant());
        try {
            return wasGiven(answer, task.getTaskDefinitionKey(), form);
        } catch (RuntimeException e) {
            if (Refusals.sentencesOf(e).isEmpty()) {
                throw e;
            }
            return false; // what would be refused cannot have been taken before
        }
    }

    private boolean wasGiven(GivenAnswers.Answer answer, String task, Map<String, Object> form) {
        String outcome = text(form, "outcome");
        if (task.equals(Vocabulary.Task.ACKNOWLEDGE)) {
            String named = ImplementingAgencies.acknowledgement(
                    text(form, "responsibleLeader"), text(form, "responsiblePosition"));
            return given.wasRecorded(answer, RecordKind.AGENCY_ACKNOWLEDGED, named);
        }
        if (task.equals(Vocabulary.Task.SUBMIT_EVIDENCE) && DutySteps.EXTEND.equals(outcome)) {
            return given.wasAsked(answer, content.read(text(form, "content"), ExtensionRequest.class));
        }
        Class<? extends Submission> sent = SENT.get(task);
        return sent != null
                ? given.wasSent(answer, content.read(text(form, "content"), sent))
                : given.wasAnswered(answer, Outcome.of(outcome), text(form, "reason"));
    }

    private DirectiveId directiveOf(HistoricTaskInstance task) {
        return new DirectiveId(official.answeredAside(() -> history.createHistoricProcessInstanceQuery()
                .processInstanceId(task.getProcessInstanceId())
                .singleResult()
                .getBusinessKey()));
    }

    private static String text(Map<String, Object> form, String field) {
        return form.get(field) instanceof String text ? text : null;
    }
}

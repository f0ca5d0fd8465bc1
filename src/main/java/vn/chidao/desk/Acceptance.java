package vn.chidao.desk;

import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chidao.workflow.FormRefused;
import vn.chidao.workflow.SignedInOfficial;
import vn.chidao.workflow.TaskAtHand;
import vn.chidao.workflow.TasksAtHand;
import vn.chidao.workflow.Vocabulary;

/** Accepts a report as its form would: the task is taken and completed, with all that is checked and follows then. */
@Component
class Acceptance {

    private final TasksAtHand atHand;
    private final TaskService tasks;
    private final SignedInOfficial official;

    Acceptance(TasksAtHand atHand, TaskService tasks, SignedInOfficial official) {
        this.atHand = atHand;
        this.tasks = tasks;
        this.official = official;
    }

    /** One transaction: what is refused stays untaken. */
    @Transactional
    public void accept(String taskId) {
        TaskAtHand at = atHand.get(taskId);
        if (!Vocabulary.Task.REVIEW_REPORT.equals(at.task().getTaskDefinitionKey())) {
            throw new FormRefused("Chỉ báo cáo chờ thẩm định mới chấp nhận được từ danh sách này.");
        }
        if (at.task().getAssignee() == null) {
            tasks.claim(taskId, official.userId().orElseThrow());
        }
        tasks.complete(taskId, Map.of("outcome", Variables.stringValue("ACCEPTED", true)));
    }
}

package vn.chidao.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import vn.chidao.directive.RecordKind;
import vn.chidao.duty.DutyDossiers;
import vn.chidao.duty.DutyKind;
import vn.chidao.duty.DutyState;
import vn.chidao.duty.EvidenceSubmission;

/** The register changes while a directive runs: TRC-D becomes TRC-X on 1 July 2024, TRC-BDV TRC-BTGDV on 1 February 2025. */
@OnStage
class SuccessionTraceTest {

    private static final Official SUCCESSOR = Official.staffOf("TRC-X");

    @Test
    void theSuccessorReportsFromTheNextPeriodOnAndHistoryKeepsTheOldName(Stage stage) {
        Life life = stage.on("2024-03-05").issued(Script.to("TRC-A", "TRC-D").reportedUntil(2024));
        life.plansAccepted("TRC-A", "TRC-D");
        stage.on("2024-05-15");
        life.reportsAccepted("TRC-D");
        stage.on("2024-11-14");
        assertThat(life.openTasks())
                .contains("Task_SubmitReport TRC-A", "Task_SubmitReport TRC-X")
                .doesNotContain("Task_SubmitReport TRC-D");
        assertThat(life.offeredTo(life.task("Task_SubmitReport", "TRC-X"))).containsExactly("TRC-X");
        assertThat(life.duty(DutyKind.REPORT, "TRC-D").title()).isEqualTo("6 tháng đầu năm 2024");
        life.reportsAccepted("TRC-X");
    }

    @Test
    void whatComesBackAfterTheSuccessionComesToTheSuccessor(Stage stage) {
        Life life = stage.on("2024-03-05").issued(Script.to("TRC-A", "TRC-D").reportedUntil(2024));
        stage.on("2024-06-17");
        life.does(Official.staffOf("TRC-D"), "Task_SubmitReport", "TRC-D", life.report("TRC-D"));
        stage.on("2024-07-05");
        life.does(Official.ADVISOR, "Task_ReviewReport", "TRC-D", Form.returned("Thiếu số liệu"));
        assertThat(life.offeredTo(life.task("Task_SubmitReport", "TRC-D"))).containsExactly("TRC-X");
        life.does(SUCCESSOR, "Task_SubmitReport", "TRC-D", life.report("TRC-D"));
        life.does(Official.ADVISOR, "Task_ReviewReport", "TRC-D", Form.accepted());
        assertThat(life.duty(DutyKind.REPORT, "TRC-D").state()).isEqualTo(DutyState.ACCEPTED);
        assertThat(life.duty(DutyKind.REPORT, "TRC-D").late()).isFalse();
    }

    @Test
    void whatIsOpenWhenTheNextPeriodOpensGoesToTheSuccessor(Stage stage) {
        Life life = stage.on("2024-03-05")
                .issued(Script.to("TRC-D").dated("2", "2024-09-30").reportedUntil(2024));
        Task evidence = life.task("Task_SubmitEvidence");
        stage.as(
                Official.staffOf("TRC-D"),
                () -> stage.engine().getTaskService().claim(evidence.getId(), "can.bo.TRC-D"));
        stage.on("2024-11-13");
        assertThat(life.offeredTo(evidence)).containsExactly("TRC-D");
        assertThat(sees(stage, Official.staffOf("TRC-D"), evidence)).isTrue();
        stage.on("2024-11-14");
        assertThat(life.offeredTo(evidence)).containsExactly("TRC-X");
        assertThat(sees(stage, Official.staffOf("TRC-D"), evidence)).isFalse();
        assertThat(sees(stage, SUCCESSOR, evidence)).isTrue();
        assertThat(stage.the(DutyDossiers.class)
                        .of(life.duty(DutyKind.EVIDENCE, "TRC-D").id())
                        .duty()
                        .assignments())
                .extracting(each -> each.no())
                .containsExactly("2");
        assertThat(life.openTasks())
                .containsExactly(
                        "Task_AcknowledgeDirective TRC-D",
                        "Task_AnswerEscalation",
                        "Task_ConsolidateReports",
                        "Task_SubmitEvidence TRC-D",
                        "Task_SubmitReport TRC-X");
        life.does(SUCCESSOR, "Task_AcknowledgeDirective", Form.fields("responsibleLeader", "Lê Thử"));
        life.does(SUCCESSOR, "Task_SubmitPlan", Form.fields("content", "{\"noPlanReason\": \"Đã có\"}"));
        life.does(Official.ADVISOR, "Task_ReviewPlan", Form.accepted());
        assertThat(life.duty(DutyKind.PLAN, "TRC-D").state()).isEqualTo(DutyState.ACCEPTED);
    }

    @Test
    void whatAnAgencyOwedThatEndedWithoutSuccessorIsCalledOffAndDoesNotHoldTheDirectiveUp(Stage stage) {
        Life life = stage.on("2024-03-05")
                .issued(Script.to("TRC-A", "TRC-E").dated("2", "2024-09-30").reportedUntil(2024));
        life.plansAccepted("TRC-A");
        for (String day : List.of("2024-05-15", "2024-11-14")) {
            stage.on(day);
            life.reportsAccepted("TRC-A");
        }
        assertThat(life.openTasks()).noneMatch(each -> each.endsWith("TRC-E"));
        assertThat(life.duty(DutyKind.REPORT, "TRC-E").state()).isEqualTo(DutyState.MISSING);
        assertThat(life.duty(DutyKind.PLAN, "TRC-E").state()).isEqualTo(DutyState.CANCELLED);
        assertThat(life.duty(DutyKind.EVIDENCE, "TRC-E").state()).isEqualTo(DutyState.CANCELLED);
        String reason = "Cơ quan đã kết thúc hoạt động, không có cơ quan kế thừa.";
        assertThat(life.record(RecordKind.DUTY_CALLED_OFF))
                .containsExactly(
                        "2024-07-16 duty-called-off TRC-E " + reason, "2024-07-16 duty-called-off TRC-E " + reason);
        assertThat(life.owed()).isEqualTo(1);
        life.does(
                Official.staffOf("TRC-A"),
                "Task_SubmitEvidence",
                Form.content(new EvidenceSubmission("Đã làm", stage.today())));
        life.does(Official.ADVISOR, "Task_VerifyEvidence", Form.accepted());
        assertThat(life.owed()).isZero();
    }

    @Test
    void theSuccessorOfTheAdvisoryBodyReviewsFromItsFirstDayOn(Stage stage) {
        Life life = stage.on("2024-12-10").issued(Script.to("TRC-A", "TRC-B").reportedUntil(2025));
        Official successor = new Official("tuyen.giao", List.of("TRC-BTGDV"));
        life.does(
                Official.staffOf("TRC-A"),
                "Task_AcknowledgeDirective",
                "TRC-A",
                Form.fields("responsibleLeader", "Lê Thử"));
        stage.on("2025-02-03");
        life.does(
                Official.staffOf("TRC-A"),
                "Task_SubmitPlan",
                "TRC-A",
                Form.fields("content", "{\"noPlanReason\": \"Đã có\"}"));
        assertThat(life.offeredTo(life.task("Task_ReviewPlan"))).containsExactly("TRC-BTGDV");
        life.does(successor, "Task_ReviewPlan", Form.accepted());
        stage.on("2025-06-20");
        assertThat(life.tasks("Task_ConsolidateReports"))
                .extracting(life::offeredTo)
                .containsExactly(List.of("TRC-BTGDV"), List.of("TRC-BTGDV"));
    }

    private static boolean sees(Stage stage, Official who, Task task) {
        AtomicBoolean seen = new AtomicBoolean();
        TaskService tasks = stage.engine().getTaskService();
        stage.as(
                who, () -> seen.set(tasks.createTaskQuery().taskId(task.getId()).count() == 1));
        return seen.get();
    }
}

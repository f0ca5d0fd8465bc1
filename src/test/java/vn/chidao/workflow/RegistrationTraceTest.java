package vn.chidao.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import vn.chidao.directive.Breakdown;
import vn.chidao.directive.DirectiveStatus;
import vn.chidao.directive.RecordKind;

/** From the clerk's entry to the agencies' in-trays. */
@OnStage
class RegistrationTraceTest {

    @Test
    void aDirectiveIsBrokenDownAgainAfterItsReturnAndThenHandedOut(Stage stage) {
        stage.on("2024-03-05");
        Script script = Script.to("TRC-A", "TRC-B");
        Form breakdown = Form.content(Breakdown.of(script.document(stage.today())));
        Life life = stage.registered(script);
        ProcessInstance directive = life.running("DirectiveProcess");
        assertThat(directive).isWaitingAt("Task_BreakDownDirective");

        life.does(Official.ADVISOR, "Task_BreakDownDirective", breakdown);
        assertThat(directive).isWaitingAt("Task_ApproveBreakdown");
        life.does(Official.COMMITTEE, "Task_ApproveBreakdown", Form.returned("Ghi rõ việc của Bình"));
        assertThat(directive).isWaitingAt("Task_BreakDownDirective").hasNotPassed("ServiceTask_IssueDirective");
        assertThat(life.directive().status()).isEqualTo(DirectiveStatus.REGISTERED);

        stage.on("2024-03-08");
        life.does(Official.ADVISOR, "Task_BreakDownDirective", breakdown);
        life.does(Official.COMMITTEE, "Task_ApproveBreakdown", Form.accepted());
        assertThat(directive)
                .hasPassedInOrder("ServiceTask_IssueDirective", "ServiceTask_HandOutPlans")
                .isWaitingAt("CallActivity_Monitor");
        assertThat(life.openTasks())
                .containsExactly("Task_AcknowledgeDirective TRC-A", "Task_AcknowledgeDirective TRC-B");
        assertThat(life.record(RecordKind.BREAKDOWN_RETURNED, RecordKind.DIRECTIVE_ISSUED))
                .containsExactly(
                        "2024-03-05 breakdown-returned Ghi rõ việc của Bình",
                        "2024-03-08 directive-issued Giao cho 2 cơ quan");
    }

    @Test
    void aRefusedBreakdownLeavesTheTaskOpenAndChangesNothing(Stage stage) {
        stage.on("2024-03-05");
        Life life = stage.registered(Script.to("TRC-A"));
        Breakdown empty = new Breakdown(List.of(), List.of(), null);
        assertThat(life.refuses(Official.ADVISOR, life.task("Task_BreakDownDirective"), Form.content(empty)))
                .isEqualTo("Phương án phân công phải có ít nhất một nhiệm vụ");
        Script late = Script.to("TRC-A").dated("2", "2024-01-31");
        assertThat(life.refuses(
                        Official.ADVISOR,
                        life.task("Task_BreakDownDirective"),
                        Form.content(Breakdown.of(late.document(stage.today())))))
                .contains("hạn 2024-01-31 sớm hơn ngày 2024-03-05 của văn bản");
        assertThat(life.openTasks()).containsExactly("Task_BreakDownDirective");
        assertThat(life.directive().status()).isEqualTo(DirectiveStatus.REGISTERED);
    }

    @Test
    void whoReturnsABreakdownMustSayWhy(Stage stage) {
        stage.on("2024-03-05");
        Script script = Script.to("TRC-A");
        Life life = stage.registered(script);
        life.does(
                Official.ADVISOR,
                "Task_BreakDownDirective",
                Form.content(Breakdown.of(script.document(stage.today()))));
        assertThat(life.refuses(Official.COMMITTEE, life.task("Task_ApproveBreakdown"), Form.returned(" ")))
                .contains("Hãy ghi lý do trả lại");
    }

    @Test
    void aRefusedRegistrationLeavesNeitherRowNorInstance(Stage stage) {
        stage.on("2024-03-05");
        Form unknownAgency = Form.content(Script.to("TRC-KHONG-CO").document(stage.today()));
        assertThat(stage.refusalOf(() -> stage.starts(Official.CLERK, "RegistrationProcess", unknownAgency)))
                .contains("không có cơ quan “TRC-KHONG-CO” trong sổ đăng ký");
        Form tomorrow = Form.content(Script.to("TRC-A").document(LocalDate.parse("2024-03-06")));
        assertThat(stage.refusalOf(() -> stage.starts(Official.CLERK, "RegistrationProcess", tomorrow)))
                .contains("còn ở tương lai");
    }

    @Test
    void onlyTheClerkOfTheIssuingBodyRegisters(Stage stage) {
        stage.on("2024-03-05");
        Official otherClerk = new Official("van.thu.an", List.of("TRC-A.clerk"));
        Form document = Form.content(Script.to("TRC-A").document(stage.today()));
        assertThat(stage.refusalOf(() -> stage.starts(otherClerk, "RegistrationProcess", document)))
                .isEqualTo("Chỉ văn thư của cơ quan ban hành được vào sổ văn bản của cơ quan đó.");
    }
}

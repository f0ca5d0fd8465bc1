package vn.chidao.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import vn.chidao.directive.DirectiveId;
import vn.chidao.directive.DirectiveStatus;
import vn.chidao.directive.RecordKind;
import vn.chidao.duty.DutyKind;
import vn.chidao.duty.DutyState;

/** What is decided outside the tasks of a directive: ending it early, withdrawing, replacing it, filling in its number. */
@OnStage
class DecisionTraceTest {

    @Test
    void closingEarlyLeadsToTheFinalReviewAndEndsAllWorkWithIt(Stage stage) {
        Life life = stage.on("2024-03-05").issued(Script.to("TRC-A", "TRC-B").reportedUntil(2026));
        ProcessInstance directive = life.running("DirectiveProcess");
        stage.on("2024-05-15");
        decides(stage, Official.COMMITTEE, decision(life, Decision.Kind.CLOSE, "Đã đạt mục tiêu", null));
        assertThat(directive).hasPassed("BoundaryEvent_ClosingDecided").isWaitingAt("Task_FinalReview");
        assertThat(life.running("MonitoringProcess")).isNull();
        assertThat(life.openTasks()).contains("Task_SubmitReport TRC-A");

        life.does(
                Official.ADVISOR,
                "Task_FinalReview",
                Form.fields("results", "Đã làm", "limits", "", "causes", "", "nextTasks", ""));
        life.does(Official.COMMITTEE, "Task_CloseDirective", Form.accepted().and("reason", "Kết thúc từ hôm nay"));
        assertThat(directive).isEnded();
        assertEverythingEnded(life);
        assertThat(life.directive().status()).isEqualTo(DirectiveStatus.CLOSED);
        assertThat(life.record(RecordKind.CLOSING_DECIDED, RecordKind.DIRECTIVE_CLOSED))
                .containsExactly(
                        "2024-05-15 closing-decided Đã đạt mục tiêu",
                        "2024-05-15 directive-closed Kết thúc từ hôm nay");
    }

    @Test
    void withdrawingEndsTheTasksOfEveryInstanceWhileAPeriodRuns(Stage stage) {
        Life life = stage.on("2024-03-05")
                .issued(Script.to("TRC-A", "TRC-C").dated("2", "2024-09-30").reportedUntil(2024));
        Life other = stage.issued(Script.to("TRC-A").reportedUntil(2024));
        stage.on("2024-06-20");
        ProcessInstance directive = life.running("DirectiveProcess");
        life.does(Official.staffOf("TRC-C"), "Task_SubmitReport", "TRC-C", life.report("TRC-C"));
        List<String> untouched = other.openTasks();
        decides(stage, Official.COMMITTEE, decision(life, Decision.Kind.WITHDRAW, "Ban hành nhầm", null));

        assertThat(directive)
                .isEnded()
                .hasPassed("EndEvent_DirectiveWithdrawn")
                .hasNotPassed("Task_FinalReview", "EndEvent_DirectiveClosed");
        assertEverythingEnded(life);
        assertThat(life.duty(DutyKind.REPORT, "TRC-C").state()).isEqualTo(DutyState.CANCELLED);
        assertThat(life.record(RecordKind.DIRECTIVE_WITHDRAWN))
                .containsExactly("2024-06-20 directive-withdrawn Ban hành nhầm");
        assertThat(other.openTasks()).isEqualTo(untouched);
    }

    @Test
    void aDirectiveThatIsNotBrokenDownYetIsReplacedByAnother(Stage stage) {
        Life life = stage.on("2024-03-05").registered(Script.to("TRC-A"));
        Life successor = stage.registered(Script.to("TRC-A"));
        decides(stage, Official.COMMITTEE, decision(life, Decision.Kind.REPLACE, "Có văn bản mới", successor.id()));
        assertEverythingEnded(life);
        assertThat(life.directive().status()).isEqualTo(DirectiveStatus.REPLACED);
        assertThat(life.record(RecordKind.DIRECTIVE_REPLACED))
                .containsExactly("2024-03-05 directive-replaced %s Có văn bản mới".formatted(successor.id()));
        assertThat(successor.openTasks()).containsExactly("Task_BreakDownDirective");
    }

    @Test
    void withdrawingWorksThoughAnAdministratorHasDeletedAnInstance(Stage stage) {
        Life life = stage.on("2024-03-05").issued(Script.to("TRC-A", "TRC-B"));
        String plan = life.running(DutyKind.PLAN, "TRC-A").getId();
        stage.engine().getRuntimeService().deleteProcessInstance(plan, "Trong Cockpit");
        decides(stage, Official.COMMITTEE, decision(life, Decision.Kind.WITHDRAW, "Ban hành nhầm", null));
        assertEverythingEnded(life);
    }

    @Test
    void aDirectiveInItsFinalReviewIsStillWithdrawn(Stage stage) {
        Life life = stage.on("2024-03-05").issued(Script.to("TRC-A"));
        life.plansAccepted("TRC-A");
        assertThat(life.openTasks()).containsExactly("Task_FinalReview");
        decides(stage, Official.COMMITTEE, decision(life, Decision.Kind.WITHDRAW, "Ban hành nhầm", null));
        assertEverythingEnded(life);
    }

    @Test
    void theClerkFillsInNumberAndDateOnce(Stage stage) {
        Life life = stage.on("2024-03-05").registered(Script.to("TRC-A").withoutNumber());
        assertThat(life.task("Task_BreakDownDirective").getName())
                .isEqualTo("Phân công nhiệm vụ · Chỉ thị (chưa có số)");
        String symbol = "9" + life.id().value().substring(4) + "-CT/TU";
        Decision filled =
                new Decision(life.id(), Decision.Kind.FILL_IN, null, null, symbol, LocalDate.parse("2024-03-04"));
        decides(stage, Official.CLERK, filled);
        assertThat(life.directive().document().symbol()).isEqualTo(symbol);
        assertThat(life.directive().document().issuedOn()).isEqualTo("2024-03-04");
        assertThat(life.openTasks()).containsExactly("Task_BreakDownDirective");
        assertThat(life.task("Task_BreakDownDirective").getName()).isEqualTo("Phân công nhiệm vụ · " + symbol);
        assertThat(stage.engine()
                        .getRuntimeService()
                        .getVariable(life.running("DirectiveProcess").getId(), "symbol"))
                .isEqualTo(symbol);
        Decision otherwise = new Decision(life.id(), Decision.Kind.FILL_IN, null, null, "1-KL/TU", null);
        assertThat(refusal(stage, Official.CLERK, otherwise)).contains(symbol);
    }

    @Test
    void whoMayNotDecideIsRefused(Stage stage) {
        Life life = stage.on("2024-03-05").issued(Script.to("TRC-A"));
        assertThat(refusal(stage, Official.staffOf("TRC-A"), decision(life, Decision.Kind.WITHDRAW, "Vì", null)))
                .isEqualTo("Chỉ cơ quan ban hành được quyết định về văn bản của mình.");
        assertThat(refusal(
                        stage,
                        Official.COMMITTEE,
                        new Decision(life.id(), Decision.Kind.FILL_IN, null, null, "5-CT/TU", null)))
                .isEqualTo("Chỉ văn thư của cơ quan ban hành được bổ sung số, ngày của văn bản.");
        assertThat(refusal(stage, Official.COMMITTEE, decision(life, Decision.Kind.REPLACE, "Vì", null)))
                .isEqualTo("Hãy chọn văn bản thay thế.");
        assertThat(life.directive().status()).isEqualTo(DirectiveStatus.ISSUED);
    }

    @Test
    void aWithdrawalNeedsAReasonAndIsFinal(Stage stage) {
        Life life = stage.on("2024-03-05").issued(Script.to("TRC-A"));
        assertThat(refusal(stage, Official.COMMITTEE, decision(life, Decision.Kind.WITHDRAW, " ", null)))
                .contains("lý do");
        decides(stage, Official.COMMITTEE, decision(life, Decision.Kind.WITHDRAW, "Ban hành nhầm", null));
        assertThat(refusal(stage, Official.COMMITTEE, decision(life, Decision.Kind.CLOSE, "Đã xong", null)))
                .contains("đang ở trạng thái “Đã thu hồi”");
    }

    private static void assertEverythingEnded(Life life) {
        assertThat(life.runningInstances()).isZero();
        assertThat(life.openTasks()).isEmpty();
        assertThat(life.owed()).isZero();
    }

    private static Decision decision(Life life, Decision.Kind kind, String reason, DirectiveId replacedBy) {
        return new Decision(life.id(), kind, reason, replacedBy, null, null);
    }

    private static void decides(Stage stage, Official who, Decision decision) {
        stage.starts(who, "DirectiveDecisionProcess", Form.content(decision));
    }

    private static String refusal(Stage stage, Official who, Decision decision) {
        return stage.refusalOf(() -> decides(stage, who, decision));
    }
}

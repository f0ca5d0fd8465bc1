package vn.chidao.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import vn.chidao.directive.ImplementingAgencies;
import vn.chidao.directive.RecordKind;
import vn.chidao.duty.Attachments;
import vn.chidao.duty.DutyKind;
import vn.chidao.duty.DutyState;
import vn.chidao.duty.PlanSubmission;

/** What an agency does first: takes note, names who answers for it, files its plan or says why none is needed. */
@OnStage
class PlanTraceTest {

    private static final Official STAFF = Official.staffOf("TRC-A");
    private static final Form LEADER = Form.fields("responsibleLeader", "Lê Thử", "responsiblePosition", "Bí thư");
    private static final Form NONE_NEEDED = plan(new PlanSubmission(null, null, "Đã có kế hoạch chung của huyện"));

    @Test
    void aPlanThatWasReturnedIsSentAgainAndAccepted(Stage stage) {
        Life life = stage.on("2024-03-05").issued(Script.to("TRC-A"));
        ProcessInstance plan = life.running(DutyKind.PLAN, "TRC-A");
        life.does(STAFF, "Task_AcknowledgeDirective", LEADER);
        attachPlan(stage, life);
        life.does(STAFF, "Task_SubmitPlan", plan(new PlanSubmission("7-KH/HU", LocalDate.parse("2024-03-04"), null)));
        assertThat(plan).isWaitingAt("Task_ReviewPlan");

        life.does(Official.ADVISOR, "Task_ReviewPlan", Form.returned("Thiếu phân công"));
        assertThat(plan).isWaitingAt("Task_SubmitPlan").hasNotPassed("EndEvent_PlanAccepted");
        life.does(STAFF, "Task_SubmitPlan", NONE_NEEDED);
        life.does(Official.ADVISOR, "Task_ReviewPlan", Form.accepted());
        assertThat(plan).isEnded();
        assertThat(life.trace(plan))
                .containsExactly(
                        "StartEvent_DirectiveReceived",
                        "Task_AcknowledgeDirective",
                        "Task_SubmitPlan",
                        "Task_ReviewPlan",
                        "Gateway_PlanAccepted",
                        "Task_SubmitPlan",
                        "Task_ReviewPlan",
                        "Gateway_PlanAccepted",
                        "EndEvent_PlanAccepted");
        assertThat(life.duty(DutyKind.PLAN, "TRC-A").submissions()).isEqualTo(2);
        assertThat(life.record(RecordKind.PLAN_RETURNED))
                .containsExactly("2024-03-05 plan-returned TRC-A RETURNED Thiếu phân công");
    }

    @Test
    void aPlanThatCameBackKeepsTheFileItWasSentWith(Stage stage) {
        Life life = stage.on("2024-03-05").issued(Script.to("TRC-A"));
        Form plan = plan(new PlanSubmission("7-KH/HU", LocalDate.parse("2024-03-04"), null));
        life.does(STAFF, "Task_AcknowledgeDirective", LEADER);
        attachPlan(stage, life);
        life.does(STAFF, "Task_SubmitPlan", plan);
        life.does(Official.ADVISOR, "Task_ReviewPlan", Form.returned("Sai số"));
        life.does(STAFF, "Task_SubmitPlan", plan);
        life.does(Official.ADVISOR, "Task_ReviewPlan", Form.accepted());
        assertThat(life.duty(DutyKind.PLAN, "TRC-A").state()).isEqualTo(DutyState.ACCEPTED);
    }

    @Test
    void theAgencyNamesWhoAnswersForIt(Stage stage) {
        Life life = stage.on("2024-03-05").issued(Script.to("TRC-A"));
        assertThat(life.refuses(STAFF, life.task("Task_AcknowledgeDirective"), Form.fields("responsibleLeader", " ")))
                .contains("lãnh đạo");
        stage.on("2024-03-07");
        life.does(STAFF, "Task_AcknowledgeDirective", LEADER);
        assertThat(stage.the(ImplementingAgencies.class).of(life.id()))
                .singleElement()
                .satisfies(agency -> {
                    assertThat(agency.acknowledgedOn()).isEqualTo("2024-03-07");
                    assertThat(agency.responsibleLeader()).isEqualTo("Lê Thử");
                });
    }

    @Test
    void aPlanNeedsNumberDateAndFileOrAReason(Stage stage) {
        Life life = stage.on("2024-03-05").issued(Script.to("TRC-A"));
        life.does(STAFF, "Task_AcknowledgeDirective", LEADER);
        assertThat(life.refuses(STAFF, life.task("Task_SubmitPlan"), plan(new PlanSubmission(null, null, null))))
                .isEqualTo(
                        """
                        Hãy ghi số, ký hiệu của kế hoạch, hoặc nêu lý do không cần kế hoạch riêng.
                        Hãy ghi ngày ban hành kế hoạch.
                        Hãy đính kèm tệp kế hoạch.""");
        attachPlan(stage, life);
        assertThat(life.refuses(
                        STAFF,
                        life.task("Task_SubmitPlan"),
                        plan(new PlanSubmission("7-KH/HU", LocalDate.parse("2024-03-06"), null))))
                .isEqualTo("Ngày ban hành kế hoạch không thể sau hôm nay.");
        assertThat(life.duty(DutyKind.PLAN, "TRC-A").state()).isEqualTo(DutyState.OPEN);
    }

    @Test
    void notWhoSentThePlanButAColleagueReviewsIt(Stage stage) {
        Life life = stage.on("2024-03-05").issued(Script.to("TRC-BDV"));
        life.does(Official.ADVISOR, "Task_AcknowledgeDirective", LEADER);
        life.does(Official.ADVISOR, "Task_SubmitPlan", NONE_NEEDED);
        assertThat(life.refuses(Official.ADVISOR, life.task("Task_ReviewPlan"), Form.accepted()))
                .isEqualTo("Người thẩm định phải khác người đã gửi (tham.muu).");
        life.does(Official.ADVISOR.colleague(), "Task_ReviewPlan", Form.accepted());
        assertThat(life.duty(DutyKind.PLAN, "TRC-BDV").state()).isEqualTo(DutyState.ACCEPTED);
    }

    private static void attachPlan(Stage stage, Life life) {
        stage.the(Attachments.class)
                .add(
                        life.duty(DutyKind.PLAN, "TRC-A").id(),
                        "ke-hoach.txt",
                        "Kế hoạch".getBytes(StandardCharsets.UTF_8));
    }

    private static Form plan(PlanSubmission plan) {
        return Form.content(plan);
    }
}

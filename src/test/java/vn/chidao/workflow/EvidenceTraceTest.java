package vn.chidao.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import vn.chidao.directive.RecordKind;
import vn.chidao.duty.Duties;
import vn.chidao.duty.DutyKind;
import vn.chidao.duty.DutyState;
import vn.chidao.duty.EvidenceSubmission;

/** Assignments with a day: evidence by then, more time for a reason, verified by somebody else than who did it. */
@OnStage
class EvidenceTraceTest {

    private static final Official STAFF = Official.staffOf("TRC-A");

    @Test
    void evidenceOfADatedAssignmentIsReturnedSentAgainAndVerified(Stage stage) {
        Life life = stage.on("2024-03-05").issued(Script.to("TRC-A").dated("2", "2024-09-30"));
        ProcessInstance evidence = life.running(DutyKind.EVIDENCE, "TRC-A");
        stage.on("2024-04-01");
        assertThat(life.refuses(STAFF, life.task("Task_SubmitEvidence"), done("2024-04-02")))
                .isEqualTo("Ngày hoàn thành không thể sau hôm nay.");
        life.does(STAFF, "Task_SubmitEvidence", done("2024-03-31"));
        assertThat(evidence).isWaitingAt("Task_VerifyEvidence").hasNotPassed("Task_DecideExtension");
        life.does(Official.ADVISOR, "Task_VerifyEvidence", Form.returned("Chưa có biên bản"));
        life.does(STAFF, "Task_SubmitEvidence", done("2024-03-31"));
        life.does(Official.ADVISOR, "Task_VerifyEvidence", Form.accepted());
        assertThat(evidence).isEnded().hasPassed("EndEvent_EvidenceAccepted");
        assertThat(life.record(RecordKind.EVIDENCE_RETURNED, RecordKind.EVIDENCE_ACCEPTED))
                .containsExactly(
                        "2024-04-01 evidence-returned TRC-A RETURNED Chưa có biên bản",
                        "2024-04-01 evidence-accepted TRC-A ACCEPTED");
    }

    @Test
    void whoDidItDoesNotVerifyIt(Stage stage) {
        Life life = stage.on("2024-03-05").issued(Script.to("TRC-BDV").dated("2", "2024-09-30"));
        life.does(Official.ADVISOR, "Task_SubmitEvidence", done("2024-03-05"));
        assertThat(life.refuses(Official.ADVISOR, life.task("Task_VerifyEvidence"), Form.accepted()))
                .isEqualTo("Người thẩm định phải khác người đã gửi (tham.muu).");
        life.does(Official.ADVISOR.colleague(), "Task_VerifyEvidence", Form.accepted());
    }

    @Test
    void moreTimeIsRefusedWithAReasonAndGrantedTheSecondTime(Stage stage) {
        Life life = stage.on("2024-03-05").issued(Script.to("TRC-A").dated("2", "2024-09-30"));
        stage.on("2024-09-20");
        ProcessInstance evidence = life.running(DutyKind.EVIDENCE, "TRC-A");
        assertThat(life.refuses(STAFF, life.task("Task_SubmitEvidence"), until("2024-09-30")))
                .isEqualTo("Hạn mới phải sau hạn hiện tại và sau hôm nay.");
        life.does(STAFF, "Task_SubmitEvidence", until("2024-12-31"));
        assertThat(evidence).isWaitingAt("Task_DecideExtension");
        life.does(Official.ADVISOR, "Task_DecideExtension", Form.returned("Quá dài"));
        assertThat(evidence).isWaitingAt("Task_SubmitEvidence").hasNotPassed("Task_VerifyEvidence");
        assertThat(dueDay(life)).isEqualTo("2024-09-30");

        life.does(STAFF, "Task_SubmitEvidence", until("2024-10-15"));
        life.does(Official.ADVISOR, "Task_DecideExtension", Form.accepted());
        assertThat(dueDay(life)).isEqualTo("2024-10-15");
        stage.on("2024-10-16");
        assertThat(life.record(
                        RecordKind.EXTENSION_REFUSED,
                        RecordKind.DEADLINE_EXTENDED,
                        RecordKind.REMINDER,
                        RecordKind.URGING))
                .containsExactly(
                        "2024-09-20 extension-refused TRC-A RETURNED Giữ hạn 30/09/2024: Quá dài",
                        "2024-09-20 deadline-extended TRC-A ACCEPTED Gia hạn từ 30/09/2024 đến 15/10/2024",
                        "2024-10-08 reminder TRC-A",
                        "2024-10-14 reminder TRC-A",
                        "2024-10-16 urging TRC-A Đôn đốc lần 1");
    }

    @Test
    void aDatedAssignmentStaysOwedAfterItsLadderHasEnded(Stage stage) {
        Life life = stage.on("2024-03-05").issued(Script.to("TRC-A").dated("2", "2024-09-30"));
        stage.on("2024-12-31");
        assertThat(life.openTasks()).contains("Task_SubmitEvidence TRC-A");
        assertThat(life.record(RecordKind.ESCALATION, RecordKind.EVIDENCE_MISSING))
                .containsExactly("2024-10-14 escalation TRC-A");
        life.does(STAFF, "Task_SubmitEvidence", done("2024-12-30"));
        life.does(Official.ADVISOR, "Task_VerifyEvidence", Form.accepted());
        assertThat(life.duty(DutyKind.EVIDENCE, "TRC-A").late()).isTrue();
        life.plansAccepted("TRC-A");
        assertThat(life.running("DirectiveProcess")).isWaitingAt("Task_FinalReview");
    }

    @Test
    void aYearlyAssignmentIsOwedEachYearAndMissingAtTheEndOfItsLadder(Stage stage) {
        Life life = stage.on("2024-03-05")
                .issued(Script.to("TRC-A").yearly("2", 11, 29).reportedUntil(2025));
        assertThat(life.duty(DutyKind.EVIDENCE, "TRC-A").title()).isEqualTo("nhiệm vụ 2 năm 2024");
        stage.on("2024-12-27");
        assertThat(life.duty(DutyKind.EVIDENCE, "TRC-A").state()).isEqualTo(DutyState.MISSING);
        assertThat(life.openTasks()).doesNotContain("Task_SubmitEvidence TRC-A");
        stage.on("2025-01-01");
        assertThat(life.duty(DutyKind.EVIDENCE, "TRC-A").title()).isEqualTo("nhiệm vụ 2 năm 2025");
        assertThat(dueDay(life)).isEqualTo("2025-11-29");
        assertThat(life.record(RecordKind.EVIDENCE_OPENED, RecordKind.EVIDENCE_MISSING))
                .containsExactly(
                        "2024-03-05 evidence-opened TRC-A",
                        "2024-12-27 evidence-missing TRC-A",
                        "2025-01-01 evidence-opened TRC-A");
    }

    @Test
    void whatComesBackAfterTheEndOfItsYearsLadderIsMissingUnlessItIsSentAgainSoon(Stage stage) {
        Life life = stage.on("2024-03-05")
                .issued(Script.to("TRC-A", "TRC-B").yearly("2", 11, 29).reportedUntil(2025));
        stage.on("2024-12-20");
        life.does(STAFF, "Task_SubmitEvidence", "TRC-A", done("2024-12-01"));
        life.does(Official.staffOf("TRC-B"), "Task_SubmitEvidence", "TRC-B", done("2024-12-01"));
        stage.on("2024-12-28");
        life.does(Official.ADVISOR, "Task_VerifyEvidence", "TRC-A", Form.returned("Chưa có biên bản"));
        life.does(Official.ADVISOR, "Task_VerifyEvidence", "TRC-B", Form.returned("Chưa có biên bản"));
        long late = life.duty(DutyKind.EVIDENCE, "TRC-A").id();
        long again = life.duty(DutyKind.EVIDENCE, "TRC-B").id();
        life.does(Official.staffOf("TRC-B"), "Task_SubmitEvidence", "TRC-B", done("2024-12-01"));
        stage.on("2025-02-10");
        assertThat(stage.the(Duties.class).get(late).state()).isEqualTo(DutyState.MISSING);
        assertThat(stage.the(Duties.class).get(again).state()).isEqualTo(DutyState.SUBMITTED);
    }

    @Test
    void whoAskedForMoreTimeDoesNotGrantIt(Stage stage) {
        Life life = stage.on("2024-03-05").issued(Script.to("TRC-BDV").dated("2", "2024-09-30"));
        life.does(Official.ADVISOR, "Task_SubmitEvidence", until("2024-12-31"));
        assertThat(life.refuses(Official.ADVISOR, life.task("Task_DecideExtension"), Form.accepted()))
                .isEqualTo("Người quyết định gia hạn phải khác người đã xin (tham.muu).");
        life.does(Official.ADVISOR.colleague(), "Task_DecideExtension", Form.accepted());
        assertThat(dueDay(life)).isEqualTo("2024-12-31");
    }

    @Test
    void moreTimeIsAskedForAndRefusedWithReasons(Stage stage) {
        Life life = stage.on("2024-03-05").issued(Script.to("TRC-A").dated("2", "2024-09-30"));
        Form silent = Form.content(Map.of("until", "2024-12-31", "reason", " ")).and("outcome", "EXTEND");
        assertThat(life.refuses(STAFF, life.task("Task_SubmitEvidence"), silent))
                .isEqualTo("Hãy ghi lý do xin gia hạn.");
        life.does(STAFF, "Task_SubmitEvidence", until("2024-12-31"));
        assertThat(life.refuses(Official.ADVISOR, life.task("Task_DecideExtension"), Form.returned(" ")))
                .isEqualTo("Hãy ghi lý do không đồng ý.");
    }

    @Test
    void aRequestForMoreTimeThatNobodyAnsweredIsNotMissing(Stage stage) {
        Life life = stage.on("2024-03-05")
                .issued(Script.to("TRC-A").yearly("2", 11, 29).reportedUntil(2024));
        stage.on("2024-11-20");
        life.does(STAFF, "Task_SubmitEvidence", until("2024-12-31"));
        stage.on("2024-12-28");
        assertThat(life.duty(DutyKind.EVIDENCE, "TRC-A").state()).isEqualTo(DutyState.EXTENSION_ASKED);
        life.does(Official.ADVISOR, "Task_DecideExtension", Form.accepted());
        assertThat(dueDay(life)).isEqualTo("2024-12-31");
    }

    private static LocalDate dueDay(Life life) {
        var due = life.task("Task_SubmitEvidence").getDueDate().toInstant().atZone(ZoneId.of("Asia/Ho_Chi_Minh"));
        assertThat(due.getHour()).isEqualTo(17);
        return due.toLocalDate();
    }

    private static Form done(String day) {
        return Form.content(new EvidenceSubmission("Đã rà soát và công bố", LocalDate.parse(day)));
    }

    private static Form until(String day) {
        return Form.content(Map.of("until", day, "reason", "Chờ hướng dẫn")).and("outcome", "EXTEND");
    }
}

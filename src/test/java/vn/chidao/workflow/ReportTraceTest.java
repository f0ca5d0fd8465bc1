package vn.chidao.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.util.List;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chidao.directive.RecordKind;
import vn.chidao.duty.DutyKind;
import vn.chidao.duty.DutyState;

/** One report of one agency: sent, signed off where the agency is set up so, accepted or returned as often as needed. */
@OnStage
class ReportTraceTest {

    private static final Official STAFF = Official.staffOf("TRC-A");

    @Test
    void aReportGoesStraightToTheAdvisoryBodyWhereNoLeaderSigns(Stage stage) {
        Life life = reporting(stage, Script.to("TRC-A"));
        ProcessInstance report = life.running(DutyKind.REPORT, "TRC-A");
        assertThat(life.task("Task_SubmitReport").getName()).startsWith("Báo cáo 6 tháng đầu năm 2024 · ");
        life.reportsAccepted("TRC-A");
        assertThat(report).isEnded();
        assertThat(life.trace(report))
                .containsExactly(
                        "StartEvent_ReportDue",
                        "Task_SubmitReport",
                        "Gateway_LeaderSignsOff",
                        "Task_ReviewReport",
                        "Gateway_ReportAccepted",
                        "EndEvent_ReportAccepted");
    }

    @Test
    void aLeaderGivesTheReportBackToTheStaffAndThenSigns(Stage stage) {
        Life life = reporting(stage, Script.to("TRC-C"));
        ProcessInstance report = life.running(DutyKind.REPORT, "TRC-C");
        Official staff = Official.staffOf("TRC-C");
        Official leader = Official.leaderOf("TRC-C");
        life.does(staff, "Task_SubmitReport", life.report("TRC-C"));
        assertThat(report).isWaitingAt("Task_SignOffReport");
        life.does(leader, "Task_SignOffReport", Form.returned("Số liệu chưa khớp"));
        assertThat(report).isWaitingAt("Task_SubmitReport").hasNotPassed("Task_ReviewReport");
        life.does(staff, "Task_SubmitReport", life.report("TRC-C"));
        life.does(leader, "Task_SignOffReport", Form.accepted());
        assertThat(report).isWaitingAt("Task_ReviewReport");
        assertThat(life.record(RecordKind.REPORT_RETURNED, RecordKind.REPORT_SIGNED))
                .containsExactly(
                        "2024-05-15 report-returned TRC-C RETURNED Lãnh đạo cơ quan trả lại: Số liệu chưa khớp",
                        "2024-05-15 report-signed TRC-C ACCEPTED");
    }

    @Test
    void whatWasReturnedTwiceStaysBesideWhatWasSentAgain(Stage stage) {
        Life life = reporting(stage, Script.to("TRC-A"));
        for (String reason : List.of("Thiếu nguyên nhân", "Vẫn thiếu nguyên nhân")) {
            life.does(STAFF, "Task_SubmitReport", life.report("TRC-A"));
            life.does(Official.ADVISOR, "Task_ReviewReport", Form.returned(reason));
            assertThat(life.running(DutyKind.REPORT, "TRC-A")).isWaitingAt("Task_SubmitReport");
        }
        life.reportsAccepted("TRC-A");
        JdbcClient jdbc = stage.the(JdbcClient.class);
        long duty = life.duty(DutyKind.REPORT, "TRC-A").id();
        assertThat(jdbc.sql("select no from chidao.submission where duty_id = ? order by no")
                        .param(duty)
                        .query(Integer.class)
                        .list())
                .containsExactly(1, 2, 3);
        assertThat(jdbc.sql(
                                "select submission_no || ' ' || outcome || coalesce(' ' || reason, '') from chidao.review where duty_id = ? order by id")
                        .param(duty)
                        .query(String.class)
                        .list())
                .containsExactly("1 RETURNED Thiếu nguyên nhân", "2 RETURNED Vẫn thiếu nguyên nhân", "3 ACCEPTED");
    }

    @Test
    void aReportThatWasFirstSentInTimeIsNotLateWhenItIsSentAgainAfterTheDueDay(Stage stage) {
        Life life = reporting(stage, Script.to("TRC-A", "TRC-B"));
        stage.on("2024-06-18");
        life.does(STAFF, "Task_SubmitReport", "TRC-A", life.report("TRC-A"));
        stage.on("2024-06-19");
        life.does(Official.ADVISOR, "Task_ReviewReport", "TRC-A", Form.returned("Thiếu số liệu"));
        life.reportsAccepted("TRC-A", "TRC-B");
        assertThat(life.duty(DutyKind.REPORT, "TRC-A").late()).isFalse();
        assertThat(life.duty(DutyKind.REPORT, "TRC-B").late()).isTrue();
        assertThat(life.record(RecordKind.REPORT_LATE)).containsExactly("2024-06-19 report-late TRC-B");
    }

    @Test
    void aReportWithWrongFiguresIsRefusedInSentencesAndItsTaskStaysOpen(Stage stage) {
        Life life = reporting(stage, Script.to("TRC-A").percent("1", 80));
        String rightAssignment = "\"assignments\": [{\"no\": \"1\", \"progress\": \"DONE\"}]";
        assertThat(refused(
                        life,
                        "{%s, \"results\": \"Tốt\", \"targets\": [{\"no\": \"1\", \"numerator\": 11, \"denominator\": 10}]}"
                                .formatted(rightAssignment)))
                .isEqualTo("Chỉ tiêu 1: số đạt được (11) lớn hơn tổng số (10).");
        assertThat(refused(life, "{%s, \"results\": \"Tốt\"}".formatted(rightAssignment)))
                .isEqualTo("Hãy ghi số liệu của chỉ tiêu 1.");
        assertThat(refused(
                        life,
                        "{%s, \"results\": \" \", \"targets\": [{\"no\": \"1\", \"numerator\": 8, \"denominator\": 10}]}"
                                .formatted(rightAssignment)))
                .isEqualTo("Hãy điền mục “Kết quả thực hiện”.");
        assertThat(
                        refused(
                                life,
                                "{\"results\": \"Tốt\", \"assignments\": [{\"no\": \"9\", \"progress\": \"DONE\"}], \"targets\": [{\"no\": \"1\", \"numerator\": 8, \"denominator\": 10}]}"))
                .isEqualTo("Nhiệm vụ 9 không giao cho cơ quan này.\nHãy chọn tình trạng của nhiệm vụ 1.");
        assertThat(refused(life, "{\"results\": \"Tốt\", \"targets\": \"tám\"}"))
                .isEqualTo("Nội dung mục “targets” không đúng kiểu; hãy xem lại.");
        assertThat(life.duty(DutyKind.REPORT, "TRC-A").state()).isEqualTo(DutyState.OPEN);
        life.reportsAccepted("TRC-A");
    }

    @Test
    void afterThePeriodsCloseAReportIsAcceptedButNoLongerReturned(Stage stage) {
        Life life = reporting(stage, Script.to("TRC-A", "TRC-C"));
        stage.on("2024-06-28");
        life.does(STAFF, "Task_SubmitReport", "TRC-A", life.report("TRC-A"));
        life.does(Official.staffOf("TRC-C"), "Task_SubmitReport", "TRC-C", life.report("TRC-C"));
        stage.on("2024-07-17");
        String closed = "Kỳ báo cáo đã khép: chỉ có thể chấp nhận, ghi rõ ý kiến.";
        Official leader = Official.leaderOf("TRC-C");
        assertThat(life.refuses(Official.ADVISOR, life.task("Task_ReviewReport", "TRC-A"), Form.returned("Thiếu")))
                .isEqualTo(closed);
        assertThat(life.refuses(leader, life.task("Task_SignOffReport", "TRC-C"), Form.returned("Thiếu")))
                .isEqualTo(closed);
        life.does(leader, "Task_SignOffReport", "TRC-C", Form.accepted());
        life.does(Official.ADVISOR, "Task_ReviewReport", "TRC-C", Form.accepted());
        life.does(
                Official.ADVISOR, "Task_ReviewReport", "TRC-A", Form.accepted().and("reason", "Còn sơ sài"));
        assertThat(life.record(RecordKind.REPORT_ACCEPTED, RecordKind.REPORT_MISSING))
                .containsExactly(
                        "2024-07-17 report-accepted TRC-C ACCEPTED",
                        "2024-07-17 report-accepted TRC-A ACCEPTED Còn sơ sài");
    }

    private static String refused(Life life, String json) {
        return life.refuses(STAFF, life.task("Task_SubmitReport"), Form.fields("content", json));
    }

    /** On the day on which the first half of 2024 opens. */
    private static Life reporting(Stage stage, Script script) {
        Life life = stage.on("2024-03-05").issued(script.reportedUntil(2024));
        stage.on("2024-05-15");
        return life;
    }
}

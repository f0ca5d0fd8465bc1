package vn.chidao.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chidao.directive.RecordKind;
import vn.chidao.duty.DutyKind;
import vn.chidao.duty.DutyState;
import vn.chidao.reporting.Conclusion;
import vn.chidao.reporting.Consolidation;
import vn.chidao.reporting.ReportingPeriods;

/** A reporting period over all agencies: opening, reminding, urging, escalating, consolidating, concluding, closing. */
@OnStage
class PeriodTraceTest {

    private static final Form CONCLUSION = Form.content(new Conclusion("Đồng ý", List.of()));

    @Test
    void aPeriodOpensOnItsDayAndIsConsolidatedAsSoonAsAllAreIn(Stage stage) {
        Life life = stage.on("2024-03-05")
                .issued(Script.to("TRC-A", "TRC-B").percent("1", 80).reportedUntil(2024));
        life.plansAccepted("TRC-A", "TRC-B");
        stage.on("2024-05-14");
        assertThat(life.openTasks()).isEmpty();
        stage.on("2024-05-15");
        assertThat(life.openTasks()).containsExactly("Task_SubmitReport TRC-A", "Task_SubmitReport TRC-B");

        ProcessInstance period = life.running("ReportingPeriodProcess");
        stage.on("2024-06-03");
        life.reportsAccepted("TRC-A", "TRC-B");
        assertThat(period)
                .hasPassed("CatchEvent_AllReportsIn", "CatchEvent_NothingMissing", "ServiceTask_ClosePeriod")
                .hasNotPassed("CatchEvent_ConsolidationDay", "CatchEvent_StepDay")
                .isWaitingAt("Task_ConsolidateReports");
        consolidate(stage, life);
        assertThat(period).isWaitingAt("Task_ConcludePeriod");
        life.does(Official.COMMITTEE, "Task_ConcludePeriod", CONCLUSION);
        assertThat(period).isEnded().hasPassed("EndEvent_PeriodClosed");
        assertThat(life.periods().get(0).consolidation().results())
                .contains("2/2 cơ quan đã gửi báo cáo", "16/20 = 80% (yêu cầu 80%, đạt)");
    }

    @Test
    void theMissingAreRemindedUrgedAndEscalatedWhileTheConsolidationGoesOnWithoutThem(Stage stage) {
        Life life = stage.on("2024-03-05")
                .issued(Script.to("TRC-A", "TRC-B", "TRC-D").reportedUntil(2024));
        stage.on("2024-05-20");
        ProcessInstance period = life.running("ReportingPeriodProcess");
        life.reportsAccepted("TRC-A");
        stage.on("2024-06-19");
        assertThat(period).isWaitingAt("Gateway_AwaitReports", "Gateway_AwaitStep");
        stage.on("2024-06-20");
        assertThat(period).hasPassed("CatchEvent_ConsolidationDay").isWaitingAt("Task_ConsolidateReports");
        consolidate(stage, life);
        life.does(Official.COMMITTEE, "Task_ConcludePeriod", CONCLUSION);
        stage.on("2024-06-21");
        life.reportsAccepted("TRC-D");
        stage.on("2024-07-02");
        assertThat(period)
                .hasPassed("ThrowEvent_AgenciesMissing")
                .isWaitingAt("Task_AnswerEscalation", "Gateway_AwaitStep");
        life.does(
                Official.COMMITTEE, "Task_AnswerEscalation", Form.fields("content", "{\"instruction\": \"Gửi ngay\"}"));
        stage.on("2024-07-15");
        assertThat(life.openTasks()).contains("Task_SubmitReport TRC-B");
        stage.on("2024-07-16");

        assertThat(period)
                .isEnded()
                .hasPassed("EndEvent_EscalationAnswered", "EndEvent_PeriodClosed")
                .hasNotPassed("CatchEvent_AllReportsIn", "CatchEvent_NothingMissing");
        assertThat(life.openTasks()).noneMatch(each -> each.startsWith("Task_SubmitReport"));
        assertThat(life.duty(DutyKind.REPORT, "TRC-B").state()).isEqualTo(DutyState.MISSING);
        assertThat(life.duty(DutyKind.REPORT, "TRC-D").late()).isTrue();
        assertThat(life.duty(DutyKind.REPORT, "TRC-D").state()).isEqualTo(DutyState.ACCEPTED);
        assertThat(stage.the(JdbcClient.class)
                        .sql(
                                """
                                select came_on_time || ' in time, ' || came_late || ' late, ' || came_never || ' never'
                                  from chidao.reporting_period where id = :id
                                """)
                        .param("id", life.periods().get(0).id())
                        .query(String.class)
                        .single())
                .isEqualTo("1 in time, 1 late, 1 never");
        assertThat(life.record(
                        RecordKind.REMINDER,
                        RecordKind.URGING,
                        RecordKind.ESCALATION,
                        RecordKind.ESCALATION_ANSWERED,
                        RecordKind.REPORT_LATE,
                        RecordKind.REPORT_MISSING,
                        RecordKind.CONSOLIDATION_OPENED,
                        RecordKind.PERIOD_CLOSED))
                .containsExactly(
                        "2024-06-11 reminder TRC-B Nhắc lần 1",
                        "2024-06-11 reminder TRC-D Nhắc lần 1",
                        "2024-06-17 reminder TRC-B Nhắc lần 2",
                        "2024-06-17 reminder TRC-D Nhắc lần 2",
                        "2024-06-19 urging TRC-B Đôn đốc lần 1",
                        "2024-06-19 urging TRC-D Đôn đốc lần 1",
                        "2024-06-20 consolidation-opened 1/3 cơ quan đã gửi báo cáo, 2 chưa gửi",
                        "2024-06-21 report-late TRC-D",
                        "2024-06-24 urging TRC-B Đôn đốc lần 2",
                        "2024-06-27 urging TRC-B Đôn đốc lần 3",
                        "2024-07-02 escalation 1 cơ quan chưa báo cáo",
                        "2024-07-02 escalation-answered Gửi ngay",
                        "2024-07-16 report-missing TRC-B",
                        "2024-07-16 period-closed");
    }

    @Test
    void whatWasSentButNotYetAnsweredIsNeitherEscalatedNorMissing(Stage stage) {
        Life life = stage.on("2024-03-05").issued(Script.to("TRC-A").reportedUntil(2024));
        stage.on("2024-06-28");
        ProcessInstance period = life.running("ReportingPeriodProcess");
        life.does(Official.staffOf("TRC-A"), "Task_SubmitReport", life.report("TRC-A"));
        stage.on("2024-07-16");
        assertThat(period).hasPassed("ServiceTask_EscalateMissing").hasNotPassed("ThrowEvent_AgenciesMissing");
        assertThat(life.record(RecordKind.ESCALATION, RecordKind.REPORT_MISSING))
                .isEmpty();
        life.does(Official.ADVISOR, "Task_ReviewReport", Form.accepted());
        assertThat(life.duty(DutyKind.REPORT, "TRC-A").state()).isEqualTo(DutyState.ACCEPTED);
    }

    @Test
    void theDraftTellsWhoNeverSentFromWhoseReportCameBack(Stage stage) {
        Life life = stage.on("2024-03-05").issued(Script.to("TRC-A", "TRC-B").reportedUntil(2024));
        stage.on("2024-06-18");
        life.does(Official.staffOf("TRC-A"), "Task_SubmitReport", "TRC-A", life.report("TRC-A"));
        life.does(Official.ADVISOR, "Task_ReviewReport", Form.returned("Thiếu số liệu"));
        stage.on("2024-06-20");
        assertThat(stage.the(ReportingPeriods.class)
                        .draft(life.periods().get(0).id())
                        .results())
                .contains("0/2 cơ quan đã gửi báo cáo")
                .contains("0 gửi chậm, 1 chưa gửi, 1 bị trả lại, chưa gửi lại.")
                .contains(
                        """
                        Chưa gửi: Huyện ủy Bình (đã đôn đốc 1 lần).
                        Bị trả lại, chưa gửi lại: Huyện ủy An (đã đôn đốc 1 lần).""");
    }

    @Test
    void nobodyIsAskedOrUrgedForTheTimeBeforeTheDirectiveWasEntered(Stage stage) {
        Script script = Script.to("TRC-A").dated("2", "2024-06-24").reportedUntil(2024);
        Life life = stage.on("2024-06-25").issued(script.document(LocalDate.parse("2024-03-05")));
        assertThat(life.openTasks()).contains("Task_SubmitEvidence TRC-A").doesNotContain("Task_SubmitReport TRC-A");
        assertThat(life.record(RecordKind.REMINDER, RecordKind.URGING)).isEmpty();
        stage.on("2024-06-28");
        assertThat(life.record(RecordKind.REMINDER, RecordKind.URGING))
                .containsExactly("2024-06-28 urging TRC-A Đôn đốc lần 1");
        stage.on("2024-11-14");
        assertThat(life.openTasks()).contains("Task_SubmitReport TRC-A");
    }

    @Test
    void theNextPeriodOpensThoughTheOneBeforeIsNotConcluded(Stage stage) {
        Life life = stage.on("2024-03-05").issued(Script.to("TRC-A").reportedUntil(2024));
        stage.on("2024-05-15");
        life.reportsAccepted("TRC-A");
        stage.on("2024-11-14");
        assertThat(life.openTasks())
                .containsExactly(
                        "Task_AcknowledgeDirective TRC-A", "Task_ConsolidateReports", "Task_SubmitReport TRC-A");
        assertThat(life.periods()).extracting(each -> each.label()).containsExactly("6 tháng đầu năm 2024", "năm 2024");
        assertThat(life.duty(DutyKind.REPORT, "TRC-A").title()).isEqualTo("năm 2024");
    }

    @Test
    void aConclusionWithoutWordsIsRefused(Stage stage) {
        Life life = stage.on("2024-03-05").issued(Script.to("TRC-A").reportedUntil(2024));
        stage.on("2024-05-15");
        life.reportsAccepted("TRC-A");
        assertThat(life.refuses(
                        Official.ADVISOR,
                        life.task("Task_ConsolidateReports"),
                        Form.content(new Consolidation(" ", null, null, null, null))))
                .isEqualTo("Hãy điền mục “Kết quả thực hiện” của báo cáo tổng hợp.");
        consolidate(stage, life);
        assertThat(life.refuses(
                        Official.COMMITTEE, life.task("Task_ConcludePeriod"), Form.content(new Conclusion("", null))))
                .isEqualTo("Hãy ghi kết luận.");
    }

    @Test
    void aConclusionAddsAnAssignmentThatBindsFromThatDay(Stage stage) {
        Life life = stage.on("2024-03-05").issued(Script.to("TRC-A").reportedUntil(2024));
        stage.on("2024-05-15");
        life.reportsAccepted("TRC-A");
        consolidate(stage, life);
        stage.on("2024-06-25");
        var added = Script.to().dated("9", "2024-07-04").assignments().get(1);
        life.does(Official.COMMITTEE, "Task_ConcludePeriod", Form.content(new Conclusion("Giao thêm", List.of(added))));

        assertThat(life.openTasks()).contains("Task_SubmitEvidence TRC-A");
        assertThat(life.directive().bindsFrom(added)).isEqualTo("2024-06-25");
        stage.on("2024-07-20");
        assertThat(life.record(
                        RecordKind.ASSIGNMENT_ADDED,
                        RecordKind.EVIDENCE_OPENED,
                        RecordKind.REMINDER,
                        RecordKind.URGING))
                .containsExactly(
                        "2024-06-25 assignment-added Việc 9",
                        "2024-06-25 evidence-opened TRC-A",
                        "2024-06-27 reminder TRC-A",
                        "2024-07-03 reminder TRC-A",
                        "2024-07-05 urging TRC-A Đôn đốc lần 1",
                        "2024-07-10 urging TRC-A Đôn đốc lần 2",
                        "2024-07-15 urging TRC-A Đôn đốc lần 3");
        stage.on("2024-11-14");
        life.reportsAccepted("TRC-A");
    }

    @Test
    void afterTheLastPeriodTheDirectiveIsReviewedReviewedAgainAndClosed(Stage stage) {
        Life life = stage.on("2024-10-01").issued(Script.to("TRC-A").reportedUntil(2024));
        life.plansAccepted("TRC-A");
        ProcessInstance directive = life.running("DirectiveProcess");
        stage.on("2024-12-10");
        life.reportsAccepted("TRC-A");
        consolidate(stage, life);
        assertThat(life.openTasks()).containsExactly("Task_ConcludePeriod");
        life.does(Official.COMMITTEE, "Task_ConcludePeriod", CONCLUSION);
        assertThat(directive).isWaitingAt("Task_FinalReview").hasNotPassed("BoundaryEvent_ClosingDecided");

        Form review = Form.fields("results", "Đã làm", "limits", "", "causes", "", "nextTasks", "Duy trì");
        life.does(Official.ADVISOR, "Task_FinalReview", review);
        assertThat(life.refuses(Official.COMMITTEE, life.task("Task_CloseDirective"), Form.returned("")))
                .isEqualTo("Hãy ghi lý do không đồng ý.");
        life.does(Official.COMMITTEE, "Task_CloseDirective", Form.returned("Nêu rõ hạn chế"));
        assertThat(directive).isWaitingAt("Task_FinalReview").hasNotPassed("EndEvent_DirectiveClosed");
        life.does(Official.ADVISOR, "Task_FinalReview", review.and("limits", "Còn chậm"));
        life.does(Official.COMMITTEE, "Task_CloseDirective", Form.accepted());
        assertThat(directive).isEnded();
        assertThat(life.runningInstances()).isZero();
        assertThat(life.record(RecordKind.CLOSING_RETURNED, RecordKind.DIRECTIVE_CLOSED))
                .containsExactly("2024-12-10 closing-returned Nêu rõ hạn chế", "2024-12-10 directive-closed");
    }

    private static void consolidate(Stage stage, Life life) {
        long period = life.periods().get(life.periods().size() - 1).id();
        life.does(
                Official.ADVISOR,
                "Task_ConsolidateReports",
                Form.content(stage.the(ReportingPeriods.class).draft(period)));
    }
}

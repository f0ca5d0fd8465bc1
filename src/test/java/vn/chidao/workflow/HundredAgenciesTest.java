package vn.chidao.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.util.List;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chidao.directive.RecordKind;

/** On the last day everybody submits in the same minute, and the advisory body accepts as fast as it can. */
@OnStage
class HundredAgenciesTest {

    private static final int AGENCIES = Crowd.SIZE;
    private static final int AT_ONCE = 12;

    @Test
    void ofAHundredReportsSubmittedAndReviewedAtOnceNoneFailsAndTheLastOpensTheConsolidationOnce(Stage stage)
            throws Exception {
        stage.load(Crowd.register());
        Life life = stage.on("2024-03-05").issued(Script.toClass(Crowd.CLASS).reportedUntil(2024));
        stage.on("2024-06-03");
        ProcessInstance period = life.running("ReportingPeriodProcess");
        List<Task> due = life.tasks("Task_SubmitReport");
        assertThat(due).hasSize(AGENCIES);

        Form report = life.report("TRC-N001");
        Crowd.atOnce(AT_ONCE, due, task -> stage.completesAlone(life.staffOffered(task), task, report));
        assertThat(period).isWaitingAt("Gateway_AwaitReports").hasNotPassed("CatchEvent_AllReportsIn");
        List<Task> sent = life.tasks("Task_ReviewReport");
        assertThat(sent).hasSize(AGENCIES);
        Crowd.atOnce(AT_ONCE, sent, task -> stage.completesAlone(Official.ADVISOR, task, Form.accepted()));

        assertThat(period).isWaitingAtExactly("Task_ConsolidateReports", "Gateway_Join");
        assertThat(life.trace(period))
                .containsOnlyOnce(
                        "CatchEvent_AllReportsIn",
                        "CatchEvent_NothingMissing",
                        "Task_ConsolidateReports",
                        "ServiceTask_ClosePeriod");
        assertThat(life.record(RecordKind.CONSOLIDATION_OPENED))
                .containsExactly("2024-06-03 consolidation-opened 100/100 cơ quan đã gửi báo cáo, 0 chưa gửi");
        assertThat(life.record(RecordKind.REPORT_ACCEPTED)).hasSize(AGENCIES).doesNotHaveDuplicates();
        assertThat(stage.the(JdbcClient.class)
                        .sql(
                                """
                                select count(*) filter (where d.state = 'ACCEPTED' and d.submissions = 1) || ' duties, '
                                       || count(s.duty_id) || ' submissions'
                                from chidao.duty d left join chidao.submission s on s.duty_id = d.id
                                where d.directive_id = :id and d.kind = 'REPORT'
                                """)
                        .param("id", life.id().value())
                        .query(String.class)
                        .single())
                .isEqualTo("100 duties, 100 submissions");
    }
}

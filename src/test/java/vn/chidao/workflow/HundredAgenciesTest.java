package vn.chidao.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chidao.directive.RecordKind;

/** On the last day everybody submits in the same minute, and the advisory body accepts as fast as it can. */
@OnStage
class HundredAgenciesTest {

    private static final int AGENCIES = 100;
    private static final int AT_ONCE = 12;

    @Test
    void ofAHundredReportsSubmittedAndReviewedAtOnceNoneFailsAndTheLastOpensTheConsolidationOnce(Stage stage)
            throws Exception {
        stage.load(hundredAgencies());
        Life life = stage.on("2024-03-05").issued(Script.toClass("TRC-TRAM").reportedUntil(2024));
        stage.on("2024-06-03");
        ProcessInstance period = life.running("ReportingPeriodProcess");
        List<Task> due = life.tasks("Task_SubmitReport");
        assertThat(due).hasSize(AGENCIES);

        Form report = life.report("TRC-N001");
        atOnce(due, task -> complete(stage, staffOffered(life, task), task, report));
        assertThat(period).isWaitingAt("Gateway_AwaitReports").hasNotPassed("CatchEvent_AllReportsIn");
        List<Task> sent = life.tasks("Task_ReviewReport");
        assertThat(sent).hasSize(AGENCIES);
        atOnce(sent, task -> complete(stage, Official.ADVISOR, task, Form.accepted()));

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

    /** Each task by whichever of the threads is free; a failure of one fails the test. */
    private static void atOnce(List<Task> tasks, java.util.function.Consumer<Task> what) throws Exception {
        CyclicBarrier start = new CyclicBarrier(AT_ONCE);
        ExecutorService people = Executors.newFixedThreadPool(AT_ONCE);
        try {
            List<Callable<Void>> work = new ArrayList<>();
            for (int i = 0; i < tasks.size(); i++) {
                Task task = tasks.get(i);
                boolean first = i < AT_ONCE;
                work.add(() -> {
                    if (first) {
                        start.await(30, TimeUnit.SECONDS);
                    }
                    what.accept(task);
                    return null;
                });
            }
            for (Future<Void> done : people.invokeAll(work)) {
                done.get();
            }
        } finally {
            people.shutdownNow();
        }
    }

    private static void complete(Stage stage, Official who, Task task, Form form) {
        TaskService tasks = stage.engine().getTaskService();
        stage.signedIn(who, () -> {
            tasks.claim(task.getId(), who.id());
            tasks.complete(task.getId(), form.variables());
        });
    }

    private static Official staffOffered(Life life, Task task) {
        return Official.staffOf(life.offeredTo(task).get(0));
    }

    private static Resource hundredAgencies() {
        List<String> codes = IntStream.rangeClosed(1, AGENCIES)
                .mapToObj("TRC-N%03d"::formatted)
                .toList();
        String agencies = codes.stream()
                .map("  - {id: %1$s, name: Đảng ủy %1$s, kind: PARTY_COMMITTEE, level: COMMUNE}"::formatted)
                .collect(Collectors.joining("\n"));
        String members = codes.stream().map("{agency: %s}"::formatted).collect(Collectors.joining(", "));
        String file =
                """
                province: TRC
                name: Sân Khấu
                agencies:
                %s
                classes:
                  - {id: TRC-TRAM, name: Một trăm đảng ủy, members: [%s]}
                """
                        .formatted(agencies, members);
        return new ByteArrayResource(file.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public String getFilename() {
                return "tram.yaml";
            }
        };
    }
}

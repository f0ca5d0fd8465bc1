package vn.chidao.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import vn.chidao.directive.DirectiveId;
import vn.chidao.duty.Duty;
import vn.chidao.duty.DutyKind;
import vn.chidao.duty.DutyState;

/** What agencies owe, started for many of them at once: with the history that is kept, because each kind of it is rows. */
@OnStage
@TestPropertySource(properties = "camunda.bpm.history-level=chidao")
@Import(BulkStartTest.Listening.class)
class BulkStartTest {

    private static final String SUBMIT = "Task_SubmitReport";
    private static final String[] AGENCIES =
            IntStream.rangeClosed(1, 12).mapToObj("TRC-N%03d"::formatted).toArray(String[]::new);

    private static final Pattern OWN_ID =
            Pattern.compile("(?<!Process:\\d{1,3}:)\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    /** Every table of the engine that has rows of an instance. */
    private static final List<String> TABLES = List.of(
            "act_ru_execution r where r.proc_inst_id_ = :id",
            "act_ru_task r where r.proc_inst_id_ = :id",
            "act_ru_variable r where r.proc_inst_id_ = :id",
            "act_ru_identitylink r where r.task_id_ in (select id_ from act_hi_taskinst where proc_inst_id_ = :id)",
            "act_ru_authorization r where r.resource_id_ in (select id_ from act_hi_taskinst where proc_inst_id_ = :id)",
            "act_ru_authorization r where r.resource_id_ = :id",
            "act_ru_job r where r.process_instance_id_ = :id",
            "act_ru_event_subscr r where r.proc_inst_id_ = :id",
            "act_hi_procinst r where r.proc_inst_id_ = :id",
            "act_hi_taskinst r where r.proc_inst_id_ = :id",
            "act_hi_actinst r where r.proc_inst_id_ = :id",
            "act_hi_varinst r where r.proc_inst_id_ = :id",
            "act_hi_detail r where r.proc_inst_id_ = :id",
            "act_hi_identitylink r where r.root_proc_inst_id_ = :id",
            "act_hi_job_log r where r.process_instance_id_ = :id");

    @Autowired
    Listening listening;

    @Autowired
    JdbcClient jdbc;

    /** Hears of the tasks that the engine itself has made. */
    @TestConfiguration
    static class Listening implements WatchesTasks {

        final Set<String> made = new HashSet<>();
        boolean watching;

        @EventListener(condition = "#task.eventName == 'create'")
        public void on(DelegateTask task) {
            made.add(task.getId());
        }

        @Override
        public boolean watches(DirectiveId directive) {
            return watching;
        }
    }

    @BeforeEach
    void nobodyWatches() {
        listening.watching = false;
        listening.made.clear();
    }

    @Test
    void theRowsThatWereWrittenAfterTwoInstancesAreThoseThatTheEngineWrites(Stage stage) {
        for (String key : List.of("Task_AcknowledgeDirective", SUBMIT, "Task_SubmitEvidence")) {
            listening.made.clear();
            Life life =
                    opened(stage, Script.to(AGENCIES).dated("2", "2024-09-30").reportedUntil(2024));
            List<Task> tasks = life.tasks(key);
            assertThat(tasks).hasSize(AGENCIES.length);
            assertThat(tasks.stream().filter(each -> listening.made.contains(each.getId())))
                    .as("made by the engine")
                    .hasSize(2);
            assertThat(tasks.stream().map(this::rows).distinct()).hasSize(1);
            assertThat(tasks.stream().flatMap(each -> life.offeredTo(each).stream()))
                    .containsExactlyInAnyOrder(AGENCIES);
        }
    }

    @Test
    void eachInstanceCarriesTheDutyOfTheAgencyThatItsTaskIsOfferedTo(Stage stage) {
        Life life = opened(stage, Script.to(AGENCIES).reportedUntil(2024));
        for (String agency : AGENCIES) {
            Task task = life.task(SUBMIT, agency);
            assertThat(life.offeredTo(task)).containsExactly(agency);
            assertThat(jdbc.sql("select process_instance_id from chidao.duty where id = ?")
                            .param(life.duty(DutyKind.REPORT, agency).id())
                            .query(String.class)
                            .single())
                    .isEqualTo(task.getProcessInstanceId());
        }
    }

    @Test
    void everybodySeesTheirOwnTaskAndNoOther(Stage stage) {
        Life life = opened(stage, Script.to(AGENCIES).reportedUntil(2024));
        for (String agency : AGENCIES) {
            List<Task> seen = new ArrayList<>();
            stage.as(Official.staffOf(agency), () -> seen.addAll(life.tasks(SUBMIT)));
            assertThat(seen)
                    .extracting(Task::getId)
                    .containsExactly(life.task(SUBMIT, agency).getId());
        }
    }

    @Test
    void whatWasWrittenIsSentReturnedSignedAcceptedAndLeavesNothingBehind(Stage stage) {
        Life life = opened(stage, Script.to(AGENCIES).reportedUntil(2024));
        List<Task> tasks = life.tasks(SUBMIT);
        String last = AGENCIES[AGENCIES.length - 1];
        life.does(Official.staffOf(last), SUBMIT, last, life.report(last));
        life.does(Official.ADVISOR, "Task_ReviewReport", last, Form.returned("Thiếu số liệu"));
        assertThat(life.offeredTo(life.task(SUBMIT, last))).containsExactly(last);
        life.reportsAccepted(AGENCIES);
        assertThat(Stream.of(AGENCIES).map(each -> life.duty(DutyKind.REPORT, each)))
                .extracting(Duty::state)
                .containsOnly(DutyState.ACCEPTED);
        assertThat(tasks).allSatisfy(each -> assertThat(left(each)).isEqualTo("COMPLETED 0"));
    }

    @Test
    void whatWasWrittenIsDeletedWithItsDirectiveAndLeavesNothingBehind(Stage stage) {
        Life life = opened(stage, Script.to(AGENCIES).reportedUntil(2024));
        List<Task> tasks = life.tasks(SUBMIT);
        life.end();
        assertThat(tasks).allSatisfy(each -> assertThat(left(each)).isEqualTo("EXTERNALLY_TERMINATED 0"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "offered to two groups | agencyStaff(dutyId)} | agencyStaff(dutyId)},TRC-BDV",
                "called after the agency | setName(dutySteps.taskName( | setName(dutySteps.reviewName(",
                "in an order of its own | id=\"Task_SubmitReport\" | id=\"Task_SubmitReport\" camunda:priority=\"${dutyId % 7}\""
            })
    void whereAModelTellsAgenciesApartInAnotherWayTheEngineStartsEach(
            String why, String written, String instead, Stage stage) throws IOException {
        RepositoryService repository = stage.engine().getRepositoryService();
        String model = Files.readString(Path.of("bpmn/ReportProcess.bpmn"));
        assertThat(model).contains(written);
        String deployment = repository
                .createDeployment()
                .addString("ReportProcess.bpmn", model.replace(written, instead))
                .deploy()
                .getId();
        try {
            Life life = opened(stage, Script.to(AGENCIES).reportedUntil(2024));
            assertThat(life.tasks(SUBMIT))
                    .as(why)
                    .hasSize(AGENCIES.length)
                    .allMatch(each -> listening.made.contains(each.getId()));
        } finally {
            repository.deleteDeployment(deployment, true);
        }
    }

    @Test
    void whileSomebodyListensToEachTaskTheEngineStartsEach(Stage stage) {
        listening.watching = true;
        Life life = opened(stage, Script.to(AGENCIES).reportedUntil(2024));
        assertThat(life.tasks(SUBMIT)).hasSize(AGENCIES.length).allMatch(each -> listening.made.contains(each.getId()));
    }

    private static Life opened(Stage stage, Script script) {
        stage.on("2024-03-05").load(Crowd.register());
        Life life = stage.issued(script);
        stage.on("2024-06-03");
        return life;
    }

    /** All rows of an instance, with its own ids numbered, and its duty and agency called so. */
    private String rows(Task task) {
        String duty = jdbc.sql("select id from chidao.duty where process_instance_id = :id")
                .param("id", task.getProcessInstanceId())
                .query(String.class)
                .single();
        Map<String, String> ids = new LinkedHashMap<>();
        return TABLES.stream()
                .map(table -> table + content(table, task))
                .map(text -> OWN_ID.matcher(text)
                        .replaceAll(id -> ids.computeIfAbsent(id.group(), absent -> "#" + ids.size())))
                .collect(Collectors.joining("\n"))
                .replaceAll("TRC-N\\d{3}", "agency")
                .replaceAll("\"(long|text)_\": \"?" + duty + "\"?,", "$1 of the duty")
                .replaceAll("(_time_\": \"[^\"]*\\.)\\d+", "$1");
    }

    private String content(String table, Task task) {
        return String.join(
                "",
                jdbc.sql("select cast(to_jsonb(r) as text) from " + table)
                        .param("id", task.getProcessInstanceId())
                        .query(String.class)
                        .list());
    }

    /** How history says that the instance ended, and how many rows it has still beside that. */
    private String left(Task task) {
        String id = task.getProcessInstanceId();
        long rows = TABLES.stream()
                .filter(table -> !table.startsWith("act_hi"))
                .mapToLong(table -> jdbc.sql("select count(*) from " + table)
                        .param("id", id)
                        .query(Long.class)
                        .single())
                .sum();
        return jdbc.sql("select state_ from act_hi_procinst where id_ = ? and end_time_ is not null")
                        .param(id)
                        .query(String.class)
                        .single()
                + " " + rows;
    }
}

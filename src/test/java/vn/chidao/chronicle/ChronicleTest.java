package vn.chidao.chronicle;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chidao.directive.DirectiveId;
import vn.chidao.directive.DirectiveRecord;
import vn.chidao.directive.RecordEntry;
import vn.chidao.directive.RecordKind;
import vn.chidao.directive.StatementCount;
import vn.chidao.workflow.DeskTest;

/** A directive's life on 22/06/2021: of ten agencies three have not sent the report that was due on 17/06. */
class ChronicleTest extends DeskTest {

    private static final String BASE = "/api/chronicle/directives/";
    private static final String PERIOD = "6 tháng đầu năm 2021";

    @Autowired
    WholeRecords records;

    @Autowired
    AgencyStates states;

    @Autowired
    RuntimeService runtime;

    @Autowired
    DirectiveRecord entries;

    @Autowired
    JdbcClient jdbc;

    private String manager;

    @BeforeEach
    void signUp() {
        manager = official("Quản lý", "managers");
    }

    @Test
    void theRecordHoldsHeadDocumentNamesLifeAndPeriodsWithTheirFigures() {
        JsonNode record = ask(BASE + LARGE);
        assertThat(record.at("/directive/symbol").asText()).isEqualTo("246-CV/TU");
        assertThat(record.at("/document/assignments")).hasSize(3);
        assertThat(texts(record.at("/people/agencies"), "name")).contains("Huyện ủy Sơn Tịnh");
        assertThat(record.at("/life/ended").asBoolean()).isFalse();
        assertThat(record.at("/life/registeredBy").asText()).isEqualTo("Cán bộ mô phỏng");
        JsonNode period = record.at("/periods/0");
        assertThat(period.get("label").asText()).isEqualTo(PERIOD);
        assertThat(period.get("expected").asInt()).isEqualTo(10);
        assertThat(period.get("onTime").asInt()).isEqualTo(7);
        assertThat(period.get("overdue").asInt()).isEqualTo(3);
        assertThat(texts(record.get("milestones"), "kind"))
                .startsWith("directive-registered", "breakdown-proposed", "directive-issued");
    }

    @Test
    void whatHappenedToManyOnOneDayIsOneLineThatUnfolds() {
        JsonNode urgings = ask(BASE + LARGE + "/events?kind=urging").get("lines");
        assertThat(urgings).isNotEmpty();
        JsonNode line = urgings.get(0);
        assertThat(line.get("label").asText()).isEqualTo("Đôn đốc sau hạn");
        assertThat(line.get("period").asText()).isEqualTo(PERIOD);
        assertThat(line.get("entries").asInt()).isEqualTo(3);
        assertThat(line.get("agencies").asInt()).isEqualTo(3);
        assertThat(line.has("agency")).isFalse();
        JsonNode entries = ask(
                BASE + LARGE + "/events/entries?kind=urging&period={p}&day={d}",
                PERIOD,
                line.get("day").asText());
        assertThat(texts(entries, "agency", "name"))
                .containsExactlyInAnyOrder("Huyện ủy Bình Sơn", "Huyện ủy Mộ Đức", "Huyện ủy Sơn Tịnh");
        assertThat(entries.get(0).get("by").asText()).isEqualTo("Hệ thống");
        assertThat(entries.get(0).get("note").asText()).startsWith("Đôn đốc lần ");
    }

    @Test
    void eventsAreNarrowedByPeriodAgencyAndKindAndTheNewestComesFirst() {
        JsonNode all = ask(BASE + LARGE + "/events");
        List<String> moments = texts(all.get("lines"), "lastAt");
        assertThat(moments).isSortedAccordingTo((one, other) -> other.compareTo(one));
        JsonNode own = ask(BASE + LARGE + "/events?agency=QNG-SONTINH");
        assertThat(texts(own.get("lines"), "agency", "name")).containsOnly("Huyện ủy Sơn Tịnh");
        assertThat(own.get("total").asInt()).isLessThan(all.get("total").asInt());
        JsonNode inPeriod = ask(BASE + LARGE + "/events?period={p}", PERIOD);
        assertThat(texts(inPeriod.get("lines"), "period")).containsOnly(PERIOD);
        assertThat(ask(BASE + LARGE + "/events?kind=conclusion").get("total").asInt())
                .isZero();
        assertThat(texts(ask(BASE + LARGE + "/events/choices").get("agencies"), "id"))
                .hasSize(10);
    }

    @Test
    void aDirectiveThatStandsInThePlaceOfAnotherIsCalledByItsSymbol() {
        entries.append(RecordEntry.of(new DirectiveId(SMALL), RecordKind.DIRECTIVE_REPLACED)
                .outcome(OTHER_SMALL));
        jdbc.sql("update chidao.directive set replaced_by = :other where id = :id")
                .param("other", OTHER_SMALL)
                .param("id", SMALL)
                .update();
        try {
            JsonNode line =
                    ask(BASE + SMALL + "/events?kind=directive-replaced").at("/lines/0");
            assertThat(line.get("outcome").asText()).isEqualTo("248-CV/TU");
            JsonNode replacedBy = ask(BASE + SMALL).at("/life/replacedBy");
            assertThat(replacedBy.get("id").asText()).isEqualTo(OTHER_SMALL);
            assertThat(replacedBy.get("name").asText()).isEqualTo("248-CV/TU");
        } finally {
            jdbc.sql("delete from chidao.directive_record where kind = 'directive-replaced' and directive_id = :id")
                    .param("id", SMALL)
                    .update();
            jdbc.sql("update chidao.directive set replaced_by = null where id = :id")
                    .param("id", SMALL)
                    .update();
        }
    }

    @Test
    void theAgencyThatIsWorstOffStandsOnTop() {
        JsonNode agencies = ask(BASE + LARGE + "/agencies");
        assertThat(agencies).hasSize(10);
        assertThat(texts(agencies, "agency", "id").subList(0, 3))
                .containsExactlyInAnyOrder("QNG-BINHSON", "QNG-SONTINH", "QNG-MODUC");
        JsonNode worst = agencies.get(0);
        assertThat(worst.get("overdue").asInt()).isPositive();
        assertThat(worst.get("daysLate").asInt()).isEqualTo(5);
        assertThat(worst.get("urgings").asInt()).isPositive();
        JsonNode best = agencies.get(9);
        assertThat(best.get("overdue").asInt()).isZero();
        assertThat(best.at("/report/title").asText()).isEqualTo(PERIOD);
        assertThat(best.get("acknowledgedOn").asText()).startsWith("2021-");
        JsonNode duties =
                ask(BASE + LARGE + "/agencies/" + worst.at("/agency/id").asText() + "/duties");
        assertThat(texts(duties, "title")).contains(PERIOD);
        assertThat(duties.get(0).get("daysLate").asInt()).isEqualTo(5);
    }

    @Test
    void aFigureLeadsToWhatStandsBehindIt() {
        JsonNode record = ask(BASE + LARGE);
        JsonNode period =
                ask("/api/chronicle/periods/" + record.at("/periods/0/id").asLong());
        assertThat(period.at("/period/agencies")).hasSize(10);
        JsonNode best = ask(BASE + LARGE + "/agencies").get(9);
        JsonNode duty = ask("/api/chronicle/duties/" + best.at("/report/duty").asLong());
        assertThat(duty.at("/duty/submissions/0/content/results").asText()).isNotBlank();
    }

    @Test
    void aDirectiveIsFoundBySymbolOrSubjectWithoutAccentsYearProvinceAndKind() {
        for (String query : List.of(
                "text=246-cv",
                "text=246 dan van quy che",
                "text=246 Dân  vận",
                "text=246&year=2021",
                "text=246&province=QNG",
                "text=246&kind=CONG_VAN")) {
            assertThat(texts(
                            ask("/api/chronicle/directives?standing=RUNNING&" + query)
                                    .get("directives"),
                            "id"))
                    .as(query)
                    .contains(LARGE);
        }
        for (String query : List.of(
                "text=246 khong co",
                "text=246&year=2020",
                "text=246&province=DBN",
                "text=246&kind=CHI_THI",
                "text=100%25")) {
            assertThat(texts(
                            ask("/api/chronicle/directives?standing=RUNNING&" + query)
                                    .get("directives"),
                            "id"))
                    .as(query)
                    .doesNotContain(LARGE);
        }
        assertThat(texts(ask("/api/chronicle/directives?text=246-CV").get("directives"), "id"))
                .doesNotContain(LARGE);
        assertThat(get(manager, "/api/chronicle/directives?page=-1")
                        .getStatusCode()
                        .value())
                .isEqualTo(400);
        assertThat(get(manager, "/api/chronicle/directives?kind=THU")
                        .getStatusCode()
                        .value())
                .isEqualTo(400);
    }

    @Test
    void tenAgenciesCostNoMoreStatementsThanTwo() {
        assertThat(StatementCount.of(() -> states.of(new DirectiveId(LARGE)))).isOne();
        long ofTwo = StatementCount.of(() -> records.of(new DirectiveId(SMALL)));
        assertThat(StatementCount.of(() -> records.of(new DirectiveId(LARGE)))).isEqualTo(ofTwo);
    }

    @Test
    void theDrawingCountsWhatIsOpenAndLateForTheDirectiveAndForItsPeriod() {
        String monitoring = running("MonitoringProcess");
        JsonNode counts = ask("/api/diagram/instances/" + monitoring + "/counts");
        assertThat(texts(counts, "step")).contains("ServiceTask_OpenPeriod");
        String period = running("ReportingPeriodProcess");
        JsonNode reports = StreamSupport.stream(
                        ask("/api/diagram/instances/" + period + "/counts").spliterator(), false)
                .filter(each -> each.get("step").asText().equals("ServiceTask_OpenReports"))
                .findFirst()
                .orElseThrow();
        assertThat(reports.get("carried").asBoolean()).isTrue();
        assertThat(reports.get("open").asInt()).isGreaterThanOrEqualTo(3);
        assertThat(reports.get("late").asInt()).isEqualTo(3);
    }

    @Test
    void theWayADirectiveTookIsKnownStepByStep() {
        JsonNode path = ask("/api/diagram/directives/" + LARGE + "/path");
        assertThat(path.get("running").asBoolean()).isTrue();
        assertThat(path.get("xml").asText()).contains("DirectiveProcess");
        assertThat(texts(path.get("steps"), "id"))
                .startsWith("StartEvent_DirectiveRegistered", "Task_BreakDownDirective")
                .contains("CallActivity_Monitor")
                .doesNotContain("Task_FinalReview");
        assertThat(get(manager, "/api/diagram/directives/" + LARGE + "/path?process=ReportProcess")
                        .getStatusCode()
                        .value())
                .isEqualTo(404);
    }

    private String running(String process) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(LARGE, process)
                .singleResult()
                .getId();
    }

    private JsonNode ask(String path, Object... values) {
        var answer = as(manager).getForEntity(path, JsonNode.class, values);
        assertThat(answer.getStatusCode().value())
                .as(String.valueOf(answer.getBody()))
                .isEqualTo(200);
        return answer.getBody();
    }

    private static List<String> texts(JsonNode list, String... path) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(each -> each.at("/" + String.join("/", path)).asText())
                .toList();
    }
}

package vn.chidao.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chidao.directive.StatementCount;

class TaskContextTest extends DeskTest {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ObjectMapper json;

    @Test
    void whoIsNotLoggedInIsToldSo() {
        ResponseEntity<JsonNode> answer = http.getForEntity("/api/tasks/1/context", JsonNode.class);
        assertThat(answer.getStatusCode().value()).isEqualTo(401);
    }

    @Test
    void forAnotherAgencysStaffTheTaskDoesNotExist() {
        String other = official("Tư Nghĩa", "QNG-TUNGHIA");
        Task task = task(LARGE, "Task_SubmitReport", "QNG-BINHSON");
        ResponseEntity<JsonNode> answer = get(other, "/api/tasks/" + task.getId() + "/context");
        assertThat(answer.getStatusCode().value()).isEqualTo(404);
        assertThat(answer.getBody().get("detail").asText())
                .isEqualTo("Không tìm thấy công việc này; có thể công việc đã hoàn thành.");
        assertThat(get(other, "/api/tasks/nothing/context").getBody()).isEqualTo(withInstance(answer, "nothing"));
    }

    @Test
    void aTaskThatWasMadeToSpeakOfAnotherAgencysDutyOrPeriodDoesNotExist() {
        String staff = official("Sơn Tịnh", "QNG-SONTINH");
        Task task = task(LARGE, "Task_SubmitReport", "QNG-SONTINH");
        Object own = tasks.getVariable(task.getId(), "dutyId");
        Object other = tasks.getVariable(
                task(LARGE, "Task_SubmitReport", "QNG-BINHSON").getId(), "dutyId");
        List<Map<String, Object>> forgeries =
                List.of(Map.of("dutyId", other), Map.of("dutyId", "x"), Map.of("periodId", Long.MAX_VALUE));
        for (Map<String, Object> forged : forgeries) {
            tasks.setVariablesLocal(task.getId(), forged);
            assertThat(get(staff, "/api/tasks/" + task.getId() + "/context")
                            .getStatusCode()
                            .value())
                    .as(forged.toString())
                    .isEqualTo(404);
            tasks.removeVariablesLocal(task.getId(), forged.keySet());
        }
        assertThat(context(staff, task).at("/duty/id").asLong()).isEqualTo(own);
    }

    @Test
    void anAgencySeesWhatItOwesUnderWhichDirectiveAndHowLate() {
        String staff = official("Sơn Tịnh", "QNG-SONTINH");
        JsonNode context = context(staff, task(LARGE, "Task_SubmitReport", "QNG-SONTINH"));
        assertThat(context.at("/today").asText()).isEqualTo("2021-06-22");
        assertThat(context.at("/task/definitionKey").asText()).isEqualTo("Task_SubmitReport");
        assertThat(context.at("/task/name").asText()).contains("6 tháng đầu năm 2021", "246-CV/TU");
        JsonNode directive = context.get("directive");
        assertThat(directive.get("symbol").asText()).isEqualTo("246-CV/TU");
        assertThat(directive.get("kindLabel").asText()).isEqualTo("Công văn");
        assertThat(directive.at("/issuingBody/name").asText()).isEqualTo("Tỉnh ủy Quảng Ngãi");
        assertThat(directive.at("/advisoryBody/name").asText()).isEqualTo("Ban Dân vận Tỉnh ủy Quảng Ngãi");
        assertThat(directive.get("statusLabel").asText()).isEqualTo("Đang thực hiện");
        assertThat(directive.get("simulated").asBoolean()).isTrue();
        JsonNode duty = context.get("duty");
        assertThat(duty.get("stateLabel").asText()).isEqualTo("chưa gửi");
        assertThat(duty.at("/agency/name").asText()).isEqualTo("Huyện ủy Sơn Tịnh");
        assertThat(duty.get("dueOn").asText())
                .isEqualTo(context.at("/task/dueOn").asText());
        assertThat(duty.get("daysLeft").asInt()).isNegative();
        assertThat(duty.get("urgings").asInt()).isPositive();
        assertThat(duty.get("responsibleLeader").asText()).isNotBlank();
        assertThat(duty.get("submissions")).isEmpty();
        assertThat(duty.get("files")).isEmpty();
        assertThat(duty.at("/assignments/0/no").asText()).isEqualTo("1");
        assertThat(duty.at("/assignments/0/timeframeLabel").asText()).isEqualTo("Thường xuyên");
        assertThat(duty.at("/targets/0/counted").asText()).isEqualTo("mô hình");
        assertThat(context.has("period") || context.has("document") || context.has("people"))
                .isFalse();
    }

    @Test
    void whatCameBackSaysWhyAndByWhomInNames() throws Exception {
        String staff = official("Mộ Đức", "QNG-MODUC");
        String leader = official("Bí thư Mộ Đức", "QNG-MODUC.leader");
        String advisor = official("Dân vận", "QNG-BDV");
        complete(staff, report(), Map.of("content", content(context(staff, report()))));
        complete(leader, task(LARGE, "Task_SignOffReport", "QNG-MODUC.leader"), Map.of("outcome", "ACCEPTED"));
        Task review = reviewOf("Huyện ủy Mộ Đức");
        assertThat(context(advisor, review).at("/duty/late").asBoolean()).isTrue();
        assertThat(context(advisor, review).at("/duty/onlyAcceptable").asBoolean(true))
                .isFalse();
        whileItsPeriodIsClosed(() -> assertThat(
                        context(advisor, review).at("/duty/onlyAcceptable").asBoolean())
                .isTrue());
        complete(advisor, review, Map.of("outcome", "RETURNED", "reason", "Thiếu số liệu"));

        JsonNode sent = context(staff, report()).at("/duty/submissions/0");
        assertThat(sent.get("no").asInt()).isEqualTo(1);
        assertThat(sent.get("submittedBy").asText()).isEqualTo("Mộ Đức QNG-MODUC");
        assertThat(sent.at("/content/results").asText()).isEqualTo("Đã làm");
        assertThat(sent.get("reviews").findValuesAsText("stepLabel")).containsExactly("đã ký duyệt", "trả lại");
        assertThat(sent.at("/reviews/1/reason").asText()).isEqualTo("Thiếu số liệu");
        assertThat(sent.at("/reviews/1/by").asText()).isEqualTo("Dân vận QNG-BDV");
        assertThat(sent.at("/reviews/1/step").asText()).isEqualTo("REVIEW");
    }

    @Test
    void aRefusedExtensionIsToldToTheAgencyThatHasSentNothingYet() {
        String staff = official("Bình Sơn", "QNG-BINHSON");
        String advisor = official("Dân vận", "QNG-BDV");
        Task evidence = task(SMALL, "Task_SubmitEvidence", "QNG-BINHSON");
        assertThat(context(staff, evidence).at("/duty/assignments")).hasSize(1);
        assertThat(context(staff, evidence).at("/duty/assignments/0/deadline").asText())
                .isEqualTo("2021-12-31");
        String asked = "{\"until\":\"2022-03-31\",\"reason\":\"Chờ vốn\"}";
        complete(staff, evidence, Map.of("outcome", "EXTEND", "content", asked));
        Task decide = task(SMALL, "Task_DecideExtension", "QNG-BDV");
        assertThat(context(advisor, decide).at("/extension/until").asText()).isEqualTo("2022-03-31");
        complete(advisor, decide, Map.of("outcome", "RETURNED", "reason", "Đã đủ thời gian"));
        JsonNode back = context(staff, task(SMALL, "Task_SubmitEvidence", "QNG-BINHSON"));
        assertThat(back.get("returnReason").asText()).isEqualTo("Đã đủ thời gian");
        assertThat(back.has("extension")).isFalse();
    }

    @Test
    void whoeverConsolidatesSeesEveryAgencyAndADraftAndTheIssuingBodyThenWhatCameOfIt() {
        String advisor = official("Dân vận", "QNG-BDV");
        String committee = official("Thường vụ", "QNG-TU");
        Task consolidate = task(OTHER_SMALL, "Task_ConsolidateReports", "QNG-BDV");
        JsonNode period = context(advisor, consolidate).get("period");
        assertThat(period.get("label").asText()).isEqualTo("6 tháng đầu năm 2021");
        assertThat(period.get("expected").asInt()).isEqualTo(2);
        assertThat(period.get("missing").asInt()).isEqualTo(1);
        JsonNode missing = period.at("/agencies/0");
        assertThat(missing.at("/agency/name").asText()).isEqualTo("Huyện ủy Bình Sơn");
        assertThat(missing.get("daysLate").asInt()).isPositive();
        assertThat(missing.has("submittedOn")).isFalse();
        assertThat(period.at("/agencies/1/submittedOn").asText()).startsWith("2021-0");
        assertThat(period.at("/targets/0/numerator").decimalValue()).isPositive();
        assertThat(period.at("/targets/0/reached").isBoolean()).isTrue();
        assertThat(period.at("/draft/results").asText()).contains("1/2 cơ quan");

        complete(advisor, consolidate, Map.of("content", "{\"results\":\"Tổng hợp chung\"}"));
        JsonNode conclude = context(committee, task(OTHER_SMALL, "Task_ConcludePeriod", "QNG-TU"));
        JsonNode consolidation = conclude.at("/period/consolidation");
        assertThat(consolidation.get("results").asText()).isEqualTo("Tổng hợp chung");
        assertThat(consolidation.get("by").asText()).isEqualTo("Dân vận QNG-BDV");
        assertThat(consolidation.get("at").asText()).startsWith("2021-06-22T02:00");
        assertThat(conclude.at("/period").has("draft")).isFalse();
        assertThat(conclude.at("/directive/nextAssignmentNo").asInt()).isEqualTo(4);
        assertThat(ids(conclude.at("/people/agencies"))).contains("QNG-BINHSON", "QNG-BDV");
    }

    @Test
    void whoeverBreaksADirectiveDownHasTheDocumentTheChoicesAndWhyItCameBack() {
        String advisor = official("Dân vận", "QNG-BDV");
        String committee = official("Thường vụ", "QNG-TU");
        directives.register(of("QNG-NEW", "300-CV/TU", List.of("QNG-LYSON")), "vanthu", false);
        JsonNode first = context(advisor, task("QNG-NEW", "Task_BreakDownDirective", "QNG-BDV"));
        assertThat(first.at("/document/recipients/0/party/agency").asText()).isEqualTo("QNG-LYSON");
        assertThat(first.at("/directive/simulated").asBoolean()).isFalse();
        assertThat(ids(first.at("/people/classes"))).contains("QNG-CAP-HUYEN");
        assertThat(ids(first.at("/people/regimes"))).contains("PARTY-COMMITTEE", "DECREE-09-2019");
        assertThat(first.has("returnReason")).isFalse();

        assertThat(get(advisor, "/api/directives/QNG-NEW").getStatusCode().value())
                .isEqualTo(200);
        assertThat(get(official("Lý Sơn", "QNG-LYSON"), "/api/directives/QNG-NEW")
                        .getStatusCode()
                        .value())
                .isEqualTo(404);

        String breakdown =
                "{\"assignments\":[{\"no\":\"1\",\"text\":\"Việc\",\"implementing\":[{\"agency\":\"QNG-LYSON\"}]}]}";
        complete(advisor, task("QNG-NEW", "Task_BreakDownDirective", "QNG-BDV"), Map.of("content", breakdown));
        Task approve = task("QNG-NEW", "Task_ApproveBreakdown", "QNG-TU");
        assertThat(context(committee, approve).at("/document/assignments")).hasSize(1);
        complete(committee, approve, Map.of("outcome", "RETURNED", "reason", "Chưa rõ hạn"));
        assertThat(context(advisor, task("QNG-NEW", "Task_BreakDownDirective", "QNG-BDV"))
                        .get("returnReason")
                        .asText())
                .isEqualTo("Chưa rõ hạn");
    }

    @Test
    void moreAgenciesTakeNoMoreStatements() {
        Task large = task(LARGE, "Task_ConsolidateReports", "QNG-BDV");
        Task small = task(SMALL, "Task_ConsolidateReports", "QNG-BDV");
        String reader = official("Thường vụ hai", "QNG-TU", "QNG-BDV");
        assertThat(context(reader, large).at("/period/agencies")).hasSize(10);
        context(reader, small);
        long ofMany = StatementCount.of(() -> context(reader, large));
        long ofTwo = StatementCount.of(() -> context(reader, small));
        // Those that ask at the door for whom the reader stands in, and for rights (see RightsCheck), among them.
        assertThat(ofMany).isEqualTo(ofTwo).isLessThan(13);
    }

    private void whileItsPeriodIsClosed(Runnable what) {
        String close = "update chidao.reporting_period set closed_at = %s where directive_id = :id";
        jdbc.sql(close.formatted("opened_at")).param("id", LARGE).update();
        what.run();
        jdbc.sql(close.formatted("null")).param("id", LARGE).update();
    }

    private Task report() {
        return task(LARGE, "Task_SubmitReport", "QNG-MODUC");
    }

    private Task reviewOf(String agency) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(LARGE)
                .taskDefinitionKey("Task_ReviewReport")
                .taskNameLike("%" + agency + "%")
                .singleResult();
    }

    /** A report that says something about all that the form asks about. */
    private String content(JsonNode context) throws Exception {
        List<Map<String, Object>> assignments = stream(context.at("/duty/assignments"))
                .map(each -> Map.<String, Object>of("no", each.get("no").asText(), "progress", "DONE"))
                .toList();
        List<Map<String, Object>> targets = stream(context.at("/duty/targets"))
                .map(each -> Map.<String, Object>of("no", each.get("no").asText(), "numerator", 1, "denominator", 1))
                .toList();
        return json.writeValueAsString(Map.of("results", "Đã làm", "assignments", assignments, "targets", targets));
    }

    private static JsonNode withInstance(ResponseEntity<JsonNode> answer, String task) {
        ObjectNode copy = answer.getBody().deepCopy();
        return copy.put("instance", "/api/tasks/" + task + "/context");
    }

    private static List<String> ids(JsonNode list) {
        return stream(list).map(each -> each.get("id").asText()).toList();
    }

    private static Stream<JsonNode> stream(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}

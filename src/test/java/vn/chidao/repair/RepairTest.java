package vn.chidao.repair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chidao.workflow.DeskTest;

/** Repairs on the real engine: a directive of its own, for one agency, which each test breaks in its way. */
class RepairTest extends DeskTest {

    private static final String AGENCY = "QNG-LYSON";
    private static final String REASON = "Sửa theo yêu cầu của Ban Dân vận";

    @Autowired
    JdbcClient jdbc;

    @Autowired
    RuntimeService runtime;

    @Autowired
    ManagementService management;

    private static int made;
    private String directive;
    private String administrator;

    @BeforeEach
    void issue() {
        made += 1;
        directive = "QNG-REPAIR-" + made;
        administrator = official("Quản trị", "camunda-admin");
        String advisor = official("Dân vận", "QNG-BDV");
        String committee = official("Thường vụ", "QNG-TU");
        directives.register(of(directive, (900 + made) + "-CV/TU", List.of(AGENCY)), "vanthu", false);
        String breakdown =
                "{\"assignments\":[{\"no\":\"1\",\"text\":\"Việc\",\"implementing\":[{\"agency\":\"QNG-LYSON\"}]}],"
                        + "\"reporting\":{\"regime\":\"DECREE-09-2019\",\"periods\":[\"YEARLY\"]}}";
        complete(advisor, task(directive, "Task_BreakDownDirective", "QNG-BDV"), Map.of("content", breakdown));
        complete(committee, task(directive, "Task_ApproveBreakdown", "QNG-TU"), Map.of("outcome", "ACCEPTED"));
    }

    @AfterEach
    void end() {
        runtime
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(directive)
                .rootProcessInstances()
                .list()
                .stream()
                .map(each -> each.getId())
                .forEach(id -> runtime.deleteProcessInstance(id, "Kiểm thử đã xong"));
    }

    @Test
    void aJobThatFailsIsListedWithItsCauseAndGoesOnOnceItIsRetriedAfterTheFault() {
        Job opening = openingOfPeriod();
        reportBy("KHONG-CO");
        failUntilStopped(opening);
        JsonNode job = failed();
        assertThat(job.get("step").asText()).isEqualTo("Mở kỳ báo cáo");
        assertThat(job.get("waitedAt").asText()).isEqualTo("Đến ngày mở kỳ");
        assertThat(job.get("processName").asText()).isEqualTo("Theo dõi, đôn đốc thực hiện");
        assertThat(job.get("directive").asText()).isEqualTo(directive);
        assertThat(job.get("retriesLeft").asInt()).isZero();
        assertThat(job.get("cause").asText()).startsWith("Không có chế độ báo cáo “KHONG-CO”");
        assertThat(get(administrator, "/api/repair/jobs/" + opening.getId() + "/trace")
                        .getBody()
                        .get("trace")
                        .asText())
                .contains("ServiceTaskExpression");

        reportBy("DECREE-09-2019");
        ResponseEntity<JsonNode> retried =
                post("/api/repair/jobs/retry", Map.of("jobs", List.of(opening.getId()), "reason", REASON));
        assertThat(retried.getBody().get("jobs").asInt()).isOne();
        assertThat(failed().get("retriesLeft").asInt()).isEqualTo(Retries.TIMES);
        management.executeJob(opening.getId());
        assertThat(jobs().get("jobs")).isEmpty();
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(directive, "ReportingPeriodProcess")
                        .count())
                .isOne();
        JsonNode repair = repairs(opening.getProcessInstanceId()).get(0);
        assertThat(repair.get("label").asText()).isEqualTo("Cho thử lại");
        assertThat(repair.get("by").asText()).startsWith("Quản trị");
        assertThat(repair.get("reason").asText()).isEqualTo(REASON);
        assertThat(repair.get("before").asText()).contains("KHONG-CO");
        assertThat(repair.get("directive").asText()).isEqualTo(directive);
    }

    @Test
    void allThatStoppedIsRetriedAtOnceAndWhatWillBeTriedAnywayIsLeftAlone() {
        Job opening = openingOfPeriod();
        reportBy("KHONG-CO");
        fail(opening);
        assertThat(failed().get("retriesLeft").asInt()).isPositive();
        assertThat(sentence(post("/api/repair/jobs/retry", Map.of("jobs", List.of(opening.getId()), "reason", REASON))))
                .isEqualTo("Không còn tác vụ nào đã dừng thử; hãy tải lại danh sách.");
        failUntilStopped(opening);
        assertThat(post("/api/repair/jobs/retry", Map.of("reason", REASON))
                        .getBody()
                        .get("jobs")
                        .asInt())
                .isPositive();
        assertThat(failed().get("retriesLeft").asInt()).isEqualTo(Retries.TIMES);
    }

    @Test
    void nothingIsRepairedWithoutAReason() {
        Job opening = openingOfPeriod();
        reportBy("KHONG-CO");
        failUntilStopped(opening);
        assertThat(sentence(post("/api/repair/jobs/retry", Map.of("jobs", List.of(opening.getId()), "reason", " "))))
                .startsWith("Hãy ghi lý do");
        assertThat(sentence(post("/api/repair/jobs/retry", Map.of("reason", "x".repeat(Reason.LONGEST + 1)))))
                .isEqualTo("Lý do dài 1001 ký tự, tối đa 1000 ký tự.");
        assertThat(failed().get("retriesLeft").asInt()).isZero();
        assertThat(repairs(opening.getProcessInstanceId())).isEmpty();
    }

    @Test
    void aTokenThatWentAstrayIsBroughtToWhereTheRecordStandsAndTheProcessGoesOn() {
        Task astray = astray("Task_ReviewPlan");
        JsonNode possible = get(administrator, moves(astray)).getBody();
        assertThat(possible.at("/tokens/0/name").asText()).isEqualTo("Thẩm định kế hoạch");
        assertThat(possible.get("standing").asText())
                .isEqualTo("kế hoạch thực hiện của cơ quan đang ở tình trạng “chưa gửi”");
        assertThat(refusal(possible, "Task_AcknowledgeDirective")).isNull();
        assertThat(refusal(possible, "Task_SubmitPlan")).startsWith("hồ sơ đang ở chỗ khác");
        String token = possible.at("/tokens/0/id").asText();
        JsonNode preview = get(administrator, moves(astray) + "/preview?step=Task_AcknowledgeDirective&token=" + token)
                .getBody();
        assertThat(preview.get("cancelled").asText()).startsWith("Hủy bước “Thẩm định kế hoạch”");
        assertThat(preview.get("started").asText()).isEqualTo("Bắt đầu bước “Tiếp nhận văn bản”.");
        assertThat(repairs(astray.getProcessInstanceId())).isEmpty();

        JsonNode moved = move(astray, token, "Task_AcknowledgeDirective").getBody();
        assertThat(moved.at("/tokens/0/name").asText()).isEqualTo("Tiếp nhận văn bản");
        JsonNode repair = repairs(astray.getProcessInstanceId()).get(0);
        assertThat(repair.get("before").asText()).isEqualTo("Thẩm định kế hoạch");
        assertThat(repair.get("after").asText()).isEqualTo("Tiếp nhận văn bản");
        assertThat(repair.get("reason").asText()).isEqualTo(REASON);
        String staff = official("Lý Sơn", AGENCY);
        complete(staff, task(directive, "Task_AcknowledgeDirective", AGENCY), Map.of("responsibleLeader", "Lê Thử"));
        assertThat(task(directive, "Task_SubmitPlan", AGENCY)).isNotNull();
    }

    @Test
    void whatWouldSetTheEngineAgainstTheRecordIsRefused() {
        Task open = tasks.createTaskQuery()
                .processInstanceBusinessKey(directive)
                .taskDefinitionKey("Task_AcknowledgeDirective")
                .singleResult();
        String token =
                get(administrator, moves(open)).getBody().at("/tokens/0/id").asText();
        assertThat(sentence(move(open, token, "Task_ReviewPlan"))).contains("hồ sơ đang ở chỗ khác");
        assertThat(sentence(move(open, token, "EndEvent_PlanAccepted"))).contains("kết thúc việc");
        assertThat(sentence(move(open, "nowhere", "Task_AcknowledgeDirective")))
                .startsWith("Hồ sơ không còn ở bước ấy");
        jdbc.sql("update chidao.duty set state = 'ACCEPTED', ended_at = opened_at where process_instance_id = :id")
                .param("id", open.getProcessInstanceId())
                .update();
        assertThat(sentence(move(open, token, "Task_AcknowledgeDirective")))
                .contains("việc này đã kết thúc trong hồ sơ");
        assertThat(repairs(open.getProcessInstanceId())).isEmpty();
        assertThat(tasks.createTaskQuery().taskId(open.getId()).count()).isOne();
    }

    @Test
    void aWaitIsWorkedOutAnewInItsOwnBranchOnly() {
        Job opening = openingOfPeriod();
        management.setJobDuedate(opening.getId(), null);
        String path = "/api/repair/instances/" + opening.getProcessInstanceId() + "/moves";
        JsonNode possible = get(administrator, path).getBody();
        String token = StreamSupport.stream(possible.get("tokens").spliterator(), false)
                .filter(each -> each.get("step").asText().equals("CatchEvent_OpeningDay"))
                .findFirst()
                .orElseThrow()
                .get("id")
                .asText();
        assertThat(sentence(
                        post(path, Map.of("token", token, "step", "ServiceTask_PlanNextFollowUp", "reason", REASON))))
                .contains("thuộc nhánh khác");
        assertThat(post(path, Map.of("token", token, "step", "ServiceTask_PlanNextPeriod", "reason", REASON))
                        .getStatusCode()
                        .value())
                .isEqualTo(200);
        assertThat(openingOfPeriod().getDuedate()).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jobs",
                "jobs/x/trace",
                "repairs",
                "instances/{id}/moves",
                "instances/{id}/moves/preview?token=a&step=b"
            })
    void onlyAdministratorsLookAtRepairs(String path) {
        String address = "/api/repair/" + path.replace("{id}", openingOfPeriod().getProcessInstanceId());
        assertThat(http.getForEntity(address, JsonNode.class).getStatusCode().value())
                .isEqualTo(401);
        for (String group : List.of("managers", "managers.QNG", "QNG-SONTINH")) {
            assertThat(get(official("Xem " + group, group), address)
                            .getStatusCode()
                            .value())
                    .as(group)
                    .isEqualTo(403);
        }
        assertThat(get(administrator, address).getStatusCode().value()).isNotIn(401, 403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"jobs/retry", "instances/{id}/moves"})
    void onlyAdministratorsRepair(String path) {
        String address = "/api/repair/" + path.replace("{id}", openingOfPeriod().getProcessInstanceId());
        Map<String, Object> body = Map.of("reason", REASON, "token", "a", "step", "ServiceTask_PlanNextPeriod");
        assertThat(http.postForEntity(address, body, JsonNode.class)
                        .getStatusCode()
                        .value())
                .isEqualTo(401);
        for (String group : List.of("managers", "managers.QNG", "QNG-SONTINH")) {
            String user = official("Sửa " + group, group);
            assertThat(as(user).postForEntity(address, body, JsonNode.class)
                            .getStatusCode()
                            .value())
                    .as(group)
                    .isEqualTo(403);
        }
    }

    @Test
    void theHistoryOfAnInstanceSaysWhoDidWhatWhen() {
        String instance = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(directive, "DirectiveProcess")
                .singleResult()
                .getId();
        JsonNode history = get(administrator, "/api/repair/instances/" + instance + "/history")
                .getBody();
        assertThat(history.at("/instance/processName").asText()).isEqualTo("Thực hiện văn bản chỉ đạo");
        List<String> steps = StreamSupport.stream(history.get("steps").spliterator(), false)
                .map(each -> each.get("name").asText() + "/" + each.path("by").asText())
                .toList();
        assertThat(steps).contains("Phê duyệt phân công/Thường vụ QNG-TU", "Theo dõi, đôn đốc thực hiện/");
        assertThat(get(administrator, "/api/repair/instances/nothing/history")
                        .getStatusCode()
                        .value())
                .isEqualTo(404);
    }

    private Job openingOfPeriod() {
        String waiting = management
                .createJobDefinitionQuery()
                .activityIdIn("CatchEvent_OpeningDay")
                .singleResult()
                .getId();
        return management.createJobQuery().processInstanceId(monitoring()).list().stream()
                .filter(job -> job.getJobDefinitionId().equals(waiting))
                .findFirst()
                .orElseThrow();
    }

    private void reportBy(String regime) {
        jdbc.sql("update chidao.directive set reporting_regime = :regime, version = version + 1 where id = :id")
                .param("regime", regime)
                .param("id", directive)
                .update();
    }

    private void fail(Job job) {
        assertThatThrownBy(() -> management.executeJob(job.getId())).hasMessageContaining("KHONG-CO");
    }

    private void failUntilStopped(Job job) {
        while (management.createJobQuery().jobId(job.getId()).withRetriesLeft().count() > 0) {
            fail(job);
        }
    }

    /** Somebody has put the plan's token where the record does not stand. */
    private Task astray(String step) {
        Task open = tasks.createTaskQuery()
                .processInstanceBusinessKey(directive)
                .taskDefinitionKey("Task_AcknowledgeDirective")
                .singleResult();
        runtime.createProcessInstanceModification(open.getProcessInstanceId())
                .startBeforeActivity(step)
                .cancelAllForActivity(open.getTaskDefinitionKey())
                .execute();
        return tasks.createTaskQuery()
                .processInstanceId(open.getProcessInstanceId())
                .singleResult();
    }

    private static String moves(Task task) {
        return "/api/repair/instances/" + task.getProcessInstanceId() + "/moves";
    }

    private ResponseEntity<JsonNode> move(Task task, String token, String step) {
        return post(moves(task), Map.of("token", token, "step", step, "reason", REASON));
    }

    private static String refusal(JsonNode possible, String step) {
        JsonNode target = StreamSupport.stream(possible.get("targets").spliterator(), false)
                .filter(each -> each.get("step").asText().equals(step))
                .findFirst()
                .orElseThrow();
        return target.hasNonNull("refusal") ? target.get("refusal").asText() : null;
    }

    private JsonNode jobs() {
        return get(administrator, "/api/repair/jobs?instance=" + monitoring()).getBody();
    }

    private JsonNode failed() {
        assertThat(jobs().get("jobs")).hasSize(1);
        return jobs().at("/jobs/0");
    }

    private String monitoring() {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(directive, "MonitoringProcess")
                .singleResult()
                .getId();
    }

    private JsonNode repairs(String instance) {
        return get(administrator, "/api/repair/repairs?instance=" + instance).getBody();
    }

    private ResponseEntity<JsonNode> post(String path, Map<String, ?> body) {
        return as(administrator).exchange(path, HttpMethod.POST, new HttpEntity<>(body), JsonNode.class);
    }

    private static String sentence(ResponseEntity<JsonNode> refused) {
        assertThat(refused.getStatusCode().value())
                .as(String.valueOf(refused.getBody()))
                .isEqualTo(422);
        return refused.getBody().get("detail").asText();
    }
}

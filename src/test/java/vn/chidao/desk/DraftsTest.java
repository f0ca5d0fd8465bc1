package vn.chidao.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chidao.workflow.DeskTest;

class DraftsTest extends DeskTest {

    private static final String REGISTRATION = "/api/processes/RegistrationProcess/draft";

    @Autowired
    JdbcClient jdbc;

    @Autowired
    RuntimeService runtime;

    private String staff;
    private Task report;

    @BeforeEach
    void takeTheReport() {
        staff = official("Sơn Tịnh", "QNG-SONTINH");
        report = task(LARGE, "Task_SubmitReport", "QNG-SONTINH");
        tasks.setAssignee(report.getId(), staff);
        jdbc.sql("delete from chidao.draft").update();
    }

    @Test
    void whoIsNotLoggedInIsToldSo() {
        for (String address : List.of(address(report), REGISTRATION)) {
            for (HttpMethod method : List.of(HttpMethod.GET, HttpMethod.PUT, HttpMethod.DELETE)) {
                assertThat(http.exchange(address, method, json("{}"), JsonNode.class)
                                .getStatusCode()
                                .value())
                        .as(method + " " + address)
                        .isEqualTo(401);
            }
        }
    }

    @Test
    void whatWasTypedIsThereAgainForWhoTypedItAndForNobodyElse() {
        assertThat(get(staff, address(report)).getStatusCode().value()).isEqualTo(204);
        ResponseEntity<JsonNode> kept = keep(staff, report, "{\"typed\":{\"results\":\"Đang viết\"}}");
        assertThat(kept.getStatusCode().value())
                .as(String.valueOf(kept.getBody()))
                .isEqualTo(200);
        assertThat(kept.getBody().get("revision").asInt()).isEqualTo(1);
        JsonNode found = get(staff, address(report)).getBody();
        assertThat(found.at("/content/typed/results").asText()).isEqualTo("Đang viết");
        assertThat(found.get("savedAt").asText()).startsWith("2021-06-22T02:00");

        String colleague = official("Sơn Tịnh hai", "QNG-SONTINH");
        assertThat(get(colleague, address(report)).getStatusCode().value()).isEqualTo(204);
        ResponseEntity<JsonNode> refused = keep(colleague, report, "{}");
        assertThat(refused.getStatusCode().value()).isEqualTo(422);
        assertThat(refused.getBody().get("detail").asText()).startsWith("Hãy bấm “Nhận việc” trước");
        discard(colleague, address(report));
        assertThat(get(staff, address(report)).getStatusCode().value()).isEqualTo(200);
    }

    @Test
    void forAnotherAgencyTheTaskDoesNotExistAndHasNoDraft() {
        String other = official("Tư Nghĩa", "QNG-TUNGHIA");
        assertThat(get(other, address(report)).getStatusCode().value()).isEqualTo(404);
        assertThat(keep(other, report, "{}").getStatusCode().value()).isEqualTo(404);
        assertThat(discard(other, address(report)).getStatusCode().value()).isEqualTo(204);
    }

    @Test
    void theNewestWinsAndASecondWindowCanTellFromTheRevision() {
        keep(staff, report, "{\"typed\":{\"results\":\"Cửa sổ một\"}}");
        assertThat(keep(staff, report, "{\"typed\":{\"results\":\"Cửa sổ hai\"}}")
                        .getBody()
                        .get("revision")
                        .asInt())
                .isEqualTo(2);
        assertThat(get(staff, address(report))
                        .getBody()
                        .at("/content/typed/results")
                        .asText())
                .isEqualTo("Cửa sổ hai");
    }

    @Test
    void aDraftThatIsThrownAwayIsGone() {
        keep(staff, report, "{}");
        assertThat(discard(staff, address(report)).getStatusCode().value()).isEqualTo(204);
        assertThat(get(staff, address(report)).getStatusCode().value()).isEqualTo(204);
    }

    @Test
    void onlyAnObjectOfAtMostOneMegabyteIsTaken() {
        String large = "{\"typed\":\"" + "x".repeat(1024 * 1024) + "\"}";
        ResponseEntity<JsonNode> refused = keep(staff, report, large);
        assertThat(refused.getStatusCode().value()).isEqualTo(422);
        assertThat(refused.getBody().get("detail").asText()).startsWith("Bản nháp dài quá 1 MB");
        for (String wrong : List.of("[]", "x", "", "{\"a\":\"\\u0000\"}")) {
            assertThat(keep(staff, report, wrong).getStatusCode().value())
                    .as(wrong)
                    .isEqualTo(422);
        }
    }

    @Test
    void allDraftsOfATaskGoWithItInOneTransactionAndStayWhenTheFormIsRefused() {
        String advisor = official("Dân vận", "QNG-BDV");
        directives.register(of("QNG-DRAFT", "302-CV/TU", List.of("QNG-LYSON")), "vanthu", false);
        Task breakDown = task("QNG-DRAFT", "Task_BreakDownDirective", "QNG-BDV");
        tasks.setAssignee(breakDown.getId(), advisor);
        keep(advisor, breakDown, "{}");
        assertThat(org.assertj.core.api.Assertions.catchThrowable(
                        () -> complete(advisor, breakDown, Map.of("content", "{\"assignments\":[]}"))))
                .isNotNull();
        identity.clearAuthentication();
        assertThat(drafts()).isEqualTo(1);
        String breakdown =
                "{\"assignments\":[{\"no\":\"1\",\"text\":\"Việc\",\"implementing\":[{\"agency\":\"QNG-LYSON\"}]}]}";
        complete(advisor, breakDown, Map.of("content", breakdown));
        assertThat(drafts()).isZero();
    }

    @Test
    void aDraftGoesWithATaskThatIsCalledOff() {
        String advisor = official("Dân vận", "QNG-BDV");
        directives.register(of("QNG-OFF", "303-CV/TU", List.of("QNG-LYSON")), "vanthu", false);
        Task breakDown = task("QNG-OFF", "Task_BreakDownDirective", "QNG-BDV");
        tasks.setAssignee(breakDown.getId(), advisor);
        keep(advisor, breakDown, "{}");
        runtime.deleteProcessInstance(breakDown.getProcessInstanceId(), "Thử");
        assertThat(drafts()).isZero();
    }

    @Test
    void aFormThatBeginsSomethingHasADraftForThoseWhoMayBeginItUntilItIsTaken() throws Exception {
        String clerk = official("Văn thư", "QNG-TU.clerk");
        assertThat(keep(staff, REGISTRATION, "{}").getStatusCode().value()).isEqualTo(404);
        assertThat(get(staff, REGISTRATION).getStatusCode().value()).isEqualTo(404);
        assertThat(keep(clerk, REGISTRATION, "{\"typed\":{\"subject\":\"Về dân vận\"}}")
                        .getStatusCode()
                        .value())
                .isEqualTo(200);
        assertThat(get(clerk, REGISTRATION)
                        .getBody()
                        .at("/content/typed/subject")
                        .asText())
                .isEqualTo("Về dân vận");
        String document =
                "{\"kind\":\"CONG_VAN\",\"symbol\":\"399-CV/TU\",\"issuedOn\":\"2021-06-21\",\"issuingBody\":\"QNG-TU\","
                        + "\"subject\":\"Thử bản nháp\",\"advisoryBody\":\"QNG-BDV\"}";
        identity.setAuthentication(clerk, groupsOf(clerk));
        runtime.startProcessInstanceByKey(
                "RegistrationProcess",
                org.camunda.bpm.engine.variable.Variables.createVariables()
                        .putValueTyped(
                                "content", org.camunda.bpm.engine.variable.Variables.stringValue(document, true)));
        identity.clearAuthentication();
        assertThat(drafts()).isZero();
    }

    private int drafts() {
        return jdbc.sql("select count(*) from chidao.draft")
                .query(Integer.class)
                .single();
    }

    private static String address(Task task) {
        return "/api/tasks/" + task.getId() + "/draft";
    }

    private ResponseEntity<JsonNode> keep(String user, Task task, String content) {
        return keep(user, address(task), content);
    }

    private ResponseEntity<JsonNode> keep(String user, String address, String content) {
        return as(user).exchange(address, HttpMethod.PUT, json(content), JsonNode.class);
    }

    private ResponseEntity<JsonNode> discard(String user, String address) {
        return as(user).exchange(address, HttpMethod.DELETE, null, JsonNode.class);
    }

    private static HttpEntity<String> json(String content) {
        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(MediaType.APPLICATION_JSON);
        return new HttpEntity<>(content, headers);
    }
}

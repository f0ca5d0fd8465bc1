package vn.chidao.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chidao.directive.StatementCount;
import vn.chidao.workflow.DeskTest;

/** Two agencies send the reports that were due, late, under directives that no other test works on. */
class ReviewDeskTest extends DeskTest {

    @Autowired
    JdbcClient jdbc;

    @Test
    void whoIsNotLoggedInIsToldSo() {
        assertThat(http.getForEntity("/api/reviews", JsonNode.class)
                        .getStatusCode()
                        .value())
                .isEqualTo(401);
        assertThat(http.getForEntity("/api/reviews/1", JsonNode.class)
                        .getStatusCode()
                        .value())
                .isEqualTo(401);
        assertThat(http.postForEntity("/api/reviews/1/accept", null, JsonNode.class)
                        .getStatusCode()
                        .value())
                .isEqualTo(401);
    }

    @Test
    void theAdvisoryBodySeesReportsSideBySideAndAcceptsThemOneTransactionEach() {
        String advisor = official("Dân vận", "QNG-BDV");
        String colleague = official("Dân vận hai", "QNG-BDV");
        String agency = official("Minh Long", "QNG-MINHLONG");
        long period = period(QUIET.get(0));
        assertThat(get(advisor, "/api/reviews/" + period).getStatusCode().value())
                .isEqualTo(404);
        send("QNG-MINHLONG");

        JsonNode waiting = get(advisor, "/api/reviews").getBody();
        assertThat(waiting.findValuesAsText("id")).contains(String.valueOf(period));
        JsonNode sheet = get(advisor, "/api/reviews/" + period).getBody();
        assertThat(sheet.at("/period/label").asText()).isEqualTo("6 tháng đầu năm 2021");
        assertThat(sheet.at("/directive/symbol").asText()).isEqualTo("QUIET-1-CV/TU");
        assertThat(sheet.get("reports")).hasSize(1);
        JsonNode report = sheet.at("/reports/0");
        assertThat(report.at("/agency/name").asText()).isEqualTo("Huyện ủy Minh Long");
        assertThat(report.at("/content/results").asText()).isEqualTo("Đã làm");
        assertThat(report.get("late").asBoolean()).isTrue();
        assertThat(report.get("sentBy").asText()).isEqualTo("Minh Long QNG-MINHLONG");
        assertThat(report.has("takenBy")).isFalse();

        String task = report.get("task").asText();
        assertThat(accept(agency, task).getStatusCode().value()).isEqualTo(404);
        assertThat(accept(official("Quản lý", "managers"), task).getStatusCode().value())
                .isEqualTo(403);
        tasks.setAssignee(task, colleague);
        assertThat(get(advisor, "/api/reviews/" + period)
                        .getBody()
                        .at("/reports/0/takenBy")
                        .asText())
                .isEqualTo("Dân vận hai QNG-BDV");
        ResponseEntity<JsonNode> taken = accept(advisor, task);
        assertThat(taken.getStatusCode().value()).isEqualTo(422);
        assertThat(taken.getBody().get("detail").asText()).contains("hiện do", "nên bạn không thể hoàn thành");
        tasks.setAssignee(task, null);

        assertThat(accept(advisor, task).getStatusCode().value()).isEqualTo(204);
        assertThat(state(QUIET.get(0), "QNG-MINHLONG")).isEqualTo("ACCEPTED");
        assertThat(accept(advisor, task).getStatusCode().value()).isEqualTo(404);
        assertThat(get(advisor, "/api/reviews/" + period).getStatusCode().value())
                .isEqualTo(404);
    }

    @Test
    void whatIsRefusedStaysUntaken() {
        String both = official("Hai vai", "QNG-BDV", "QNG-TRABONG");
        Task report = task(QUIET.get(1), "Task_SubmitReport", "QNG-TRABONG");
        complete(both, report, Map.of("content", content(both, report)));
        sign(QUIET.get(1), "QNG-TRABONG");
        JsonNode waiting = get(both, "/api/reviews/" + period(QUIET.get(1))).getBody();
        String task = waiting.at("/reports/0/task").asText();
        ResponseEntity<JsonNode> refused = accept(both, task);
        assertThat(refused.getStatusCode().value()).isEqualTo(422);
        assertThat(refused.getBody().get("detail").asText()).startsWith("Người thẩm định phải khác người đã gửi");
        assertThat(tasks.createTaskQuery().taskId(task).singleResult().getAssignee())
                .isNull();
    }

    @Test
    void onlyReportsAreAcceptedFromTheListAndOnlyByTheAdvisoryBody() {
        String advisor = official("Dân vận", "QNG-BDV");
        Task consolidate = task(LARGE, "Task_ConsolidateReports", "QNG-BDV");
        ResponseEntity<JsonNode> refused = accept(advisor, consolidate.getId());
        assertThat(refused.getStatusCode().value()).isEqualTo(422);
        assertThat(refused.getBody().get("detail").asText())
                .isEqualTo("Chỉ báo cáo chờ thẩm định mới chấp nhận được từ danh sách này.");
        String agency = official("Tư Nghĩa", "QNG-TUNGHIA");
        assertThat(get(agency, "/api/reviews").getBody()).isEmpty();
        assertThat(get(agency, "/api/reviews/" + period(LARGE)).getStatusCode().value())
                .isEqualTo(404);
    }

    @Test
    void moreReportsTakeNoMoreStatements() {
        String advisor = official("Dân vận", "QNG-BDV");
        String staff = official("Minh Long", "QNG-MINHLONG");
        Task first = task(QUIET.get(2), "Task_SubmitReport", "QNG-MINHLONG");
        complete(staff, first, Map.of("content", content(staff, first)));
        sign(QUIET.get(2), "QNG-MINHLONG");
        long ofOne = StatementCount.of(() -> get(advisor, "/api/reviews/" + period(QUIET.get(2))));
        String other = official("Trà Bồng", "QNG-TRABONG");
        Task second = task(QUIET.get(2), "Task_SubmitReport", "QNG-TRABONG");
        complete(other, second, Map.of("content", content(other, second)));
        sign(QUIET.get(2), "QNG-TRABONG");
        assertThat(get(advisor, "/api/reviews/" + period(QUIET.get(2)))
                        .getBody()
                        .get("reports"))
                .hasSize(2);
        long ofTwo = StatementCount.of(() -> get(advisor, "/api/reviews/" + period(QUIET.get(2))));
        assertThat(ofTwo).isLessThanOrEqualTo(ofOne).isLessThan(20);
    }

    private void send(String agency) {
        String staff = official("Minh Long", agency);
        Task report = task(QUIET.get(0), "Task_SubmitReport", agency);
        complete(staff, report, Map.of("content", content(staff, report)));
        sign(QUIET.get(0), agency);
    }

    /** Where the agency's leader signs reports off. */
    private void sign(String directive, String agency) {
        Task sign = task(directive, "Task_SignOffReport", agency + ".leader");
        if (sign != null) {
            complete(official("Lãnh đạo " + agency, agency + ".leader"), sign, Map.of("outcome", "ACCEPTED"));
        }
    }

    private ResponseEntity<JsonNode> accept(String user, String task) {
        return as(user).postForEntity("/api/reviews/" + task + "/accept", null, JsonNode.class);
    }

    private long period(String directive) {
        return jdbc.sql("select id from chidao.reporting_period where directive_id = :id")
                .param("id", directive)
                .query(Long.class)
                .single();
    }

    private String state(String directive, String agency) {
        return jdbc.sql(
                        "select state from chidao.duty where directive_id = :id and agency_id = :agency and kind = 'REPORT'")
                .param("id", directive)
                .param("agency", agency)
                .query(String.class)
                .single();
    }

    /** A report that says something about all that the form asks about. */
    private String content(String user, Task task) {
        JsonNode context = context(user, task);
        List<String> assignments = new ArrayList<>();
        context.at("/duty/assignments")
                .forEach(each -> assignments.add("{\"no\":\"%s\",\"progress\":\"DONE\"}"
                        .formatted(each.get("no").asText())));
        List<String> targets = new ArrayList<>();
        context.at("/duty/targets")
                .forEach(each -> targets.add("{\"no\":\"%s\",\"numerator\":1,\"denominator\":1}"
                        .formatted(each.get("no").asText())));
        return "{\"results\":\"Đã làm\",\"assignments\":[%s],\"targets\":[%s]}"
                .formatted(String.join(",", assignments), String.join(",", targets));
    }
}

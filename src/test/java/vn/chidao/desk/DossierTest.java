package vn.chidao.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.http.ResponseEntity;
import vn.chidao.directive.StatementCount;
import vn.chidao.workflow.DeskTest;

class DossierTest extends DeskTest {

    @Test
    void whoIsNotLoggedInIsToldSo() {
        String task = "/api/tasks/" + report("QNG-SONTINH").getId();
        assertThat(http.getForEntity(task + "/dossier", JsonNode.class)
                        .getStatusCode()
                        .value())
                .isEqualTo(401);
        assertThat(http.postForEntity(task + "/comments", Map.of("message", "x"), JsonNode.class)
                        .getStatusCode()
                        .value())
                .isEqualTo(401);
    }

    @Test
    void forAnotherAgencyThereIsNothingToReadOrToWrite() {
        String other = official("Tư Nghĩa", "QNG-TUNGHIA");
        assertThat(get(other, "/api/tasks/" + report("QNG-SONTINH").getId() + "/dossier")
                        .getStatusCode()
                        .value())
                .isEqualTo(404);
        assertThat(say(other, report("QNG-SONTINH"), "Tôi đọc được")
                        .getStatusCode()
                        .value())
                .isEqualTo(404);
    }

    @Test
    void whatHappenedToTheReportIsToldInWordsAndTheReportsOfOthersAreNot() {
        String staff = official("Sơn Tịnh", "QNG-SONTINH");
        JsonNode history = dossier(staff, report("QNG-SONTINH")).get("history");
        assertThat(history.findValuesAsText("what"))
                .startsWith("Giao cho cơ quan", "Nhắc trước hạn")
                .contains("Đôn đốc sau hạn")
                .doesNotContain("Nộp báo cáo", "Nộp kế hoạch");
        assertThat(history.get(0).get("by").asText()).isEqualTo("Hệ thống");
        assertThat(history.get(1).get("note").asText()).isEqualTo("Nhắc lần 1");
        assertThat(history.get(1).get("at").asText()).startsWith("2021-06-");
    }

    @Test
    void aPeriodAndADirectiveHaveAHistoryOfTheirOwn() {
        String advisor = official("Dân vận", "QNG-BDV");
        directives.register(of("QNG-STORY", "310-CV/TU", java.util.List.of("QNG-LYSON")), "vanthu", false);
        assertThat(dossier(advisor, task(LARGE, "Task_ConsolidateReports", "QNG-BDV"))
                        .get("history")
                        .findValuesAsText("what"))
                .contains("Mở kỳ báo cáo", "Bắt đầu tổng hợp")
                .doesNotContain("Nhắc trước hạn", "Vào sổ văn bản");
        assertThat(dossier(advisor, task("QNG-STORY", "Task_BreakDownDirective", "QNG-BDV"))
                        .get("history")
                        .findValuesAsText("what"))
                .containsExactly("Vào sổ văn bản");
    }

    @Test
    void thoseTheTaskIsGivenToSayThingsToEachOtherAndManagersOnlyRead() {
        String staff = official("Bình Sơn", "QNG-BINHSON");
        String colleague = official("Bình Sơn hai", "QNG-BINHSON");
        String manager = official("Quản lý hồ sơ", "managers");
        Task report = report("QNG-BINHSON");
        ResponseEntity<JsonNode> said = say(staff, report, "  Đang chờ số liệu của xã.  ");
        assertThat(said.getStatusCode().value()).isEqualTo(201);
        assertThat(said.getBody().at("/0/message").asText()).isEqualTo("Đang chờ số liệu của xã.");
        say(colleague, report, "Tôi sẽ hỏi lại.");
        JsonNode read = dossier(manager, report);
        assertThat(read.get("comments").findValuesAsText("message"))
                .containsExactly("Đang chờ số liệu của xã.", "Tôi sẽ hỏi lại.");
        assertThat(read.at("/comments/0/by").asText()).isEqualTo("Bình Sơn QNG-BINHSON");
        assertThat(read.get("mayComment").asBoolean()).isFalse();
        assertThat(dossier(staff, report).get("mayComment").asBoolean()).isTrue();
        assertThat(say(manager, report, "Làm nhanh lên").getStatusCode().value())
                .isEqualTo(403);
    }

    @Test
    void anEmptyOrEndlessCommentIsRefusedWithASentence() {
        String staff = official("Bình Sơn", "QNG-BINHSON");
        assertThat(say(staff, report("QNG-BINHSON"), "  ")
                        .getBody()
                        .get("detail")
                        .asText())
                .isEqualTo("Hãy ghi nội dung ý kiến.");
        assertThat(say(staff, report("QNG-BINHSON"), "x".repeat(2001))
                        .getBody()
                        .get("detail")
                        .asText())
                .isEqualTo("Ý kiến dài 2001 ký tự; hãy rút gọn còn tối đa 2000.");
    }

    @Test
    void aLongerHistoryTakesNoMoreStatements() {
        String reader = official("Quản lý hồ sơ", "managers");
        Task silent = report("QNG-BINHSON");
        Task fresh = task(SMALL, "Task_SubmitEvidence", "QNG-BINHSON");
        long ofLong = StatementCount.of(() -> dossier(reader, silent));
        long ofShort = StatementCount.of(() -> dossier(reader, fresh));
        assertThat(ofLong).isLessThanOrEqualTo(ofShort + 1).isLessThan(16);
    }

    private Task report(String agency) {
        return task(LARGE, "Task_SubmitReport", agency);
    }

    private JsonNode dossier(String user, Task task) {
        ResponseEntity<JsonNode> answer = get(user, "/api/tasks/" + task.getId() + "/dossier");
        assertThat(answer.getStatusCode().value())
                .as(String.valueOf(answer.getBody()))
                .isEqualTo(200);
        return answer.getBody();
    }

    private ResponseEntity<JsonNode> say(String user, Task task, String message) {
        return as(user).postForEntity(
                        "/api/tasks/" + task.getId() + "/comments", Map.of("message", message), JsonNode.class);
    }
}

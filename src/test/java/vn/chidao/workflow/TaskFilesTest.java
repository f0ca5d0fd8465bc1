package vn.chidao.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.LinkedMultiValueMap;

class TaskFilesTest extends DeskTest {

    @Autowired
    JdbcClient jdbc;

    private static final byte[] PDF = "%PDF-1.7 báo cáo".getBytes(StandardCharsets.UTF_8);

    private String staff;
    private Task report;

    @BeforeEach
    void takeTheReport() {
        staff = official("Bình Sơn", "QNG-BINHSON");
        report = task(LARGE, "Task_SubmitReport", "QNG-BINHSON");
        tasks.setAssignee(report.getId(), staff);
    }

    @Test
    void aFileIsTakenListedDownloadedAndTakenAwayAgain() {
        ResponseEntity<JsonNode> taken = upload(staff, "Báo cáo 6 tháng.pdf", PDF);
        assertThat(taken.getStatusCode().value())
                .as(String.valueOf(taken.getBody()))
                .isEqualTo(201);
        assertThat(taken.getBody().get("name").asText()).isEqualTo("Báo cáo 6 tháng.pdf");
        assertThat(taken.getBody().get("mediaType").asText()).isEqualTo("application/pdf");
        assertThat(taken.getBody().get("sizeBytes").asInt()).isEqualTo(PDF.length);
        assertThat(taken.getBody().get("sha256").asText()).hasSize(64);
        assertThat(context(staff, report).at("/duty/files/0")).isEqualTo(taken.getBody());

        ResponseEntity<byte[]> download = download(staff, taken);
        assertThat(download.getBody()).isEqualTo(PDF);
        assertThat(download.getHeaders().getContentDisposition().isAttachment()).isTrue();
        assertThat(download.getHeaders().getContentDisposition().getFilename()).isEqualTo("Báo cáo 6 tháng.pdf");
        assertThat(download.getHeaders().get("X-Content-Type-Options")).containsExactly("nosniff");

        assertThat(remove(staff, taken).getStatusCode().value()).isEqualTo(204);
        assertThat(context(staff, report).at("/duty/files")).isEmpty();
        assertThat(remove(staff, taken).getStatusCode().value()).isEqualTo(422);
        assertThat(download(staff, taken).getStatusCode().value()).isEqualTo(404);
    }

    @Test
    void onlyThoseItConcernsCanReadAFile() {
        ResponseEntity<JsonNode> taken = upload(staff, "Phụ lục.txt", "Số liệu".getBytes(StandardCharsets.UTF_8));
        assertThat(download(official("Tư Nghĩa", "QNG-TUNGHIA"), taken)
                        .getStatusCode()
                        .value())
                .isEqualTo(404);
        assertThat(download(official("Quản lý Đức Phổ", "managers.DPH"), taken)
                        .getStatusCode()
                        .value())
                .isEqualTo(404);
        assertThat(download(official("Dân vận", "QNG-BDV"), taken)
                        .getStatusCode()
                        .value())
                .as("what has not been sent yet")
                .isEqualTo(404);
        sentWith("1", taken);
        assertThat(download(official("Dân vận", "QNG-BDV"), taken)
                        .getStatusCode()
                        .value())
                .as("what the leader has not signed")
                .isEqualTo(404);
        sign();
        for (String group :
                new String[] {"QNG-BINHSON.leader", "QNG-BDV", "QNG-TU", "managers", "managers.QNG", "camunda-admin"}) {
            assertThat(download(official("Đọc " + group, group), taken)
                            .getStatusCode()
                            .value())
                    .as(group)
                    .isEqualTo(200);
        }
        jdbc.sql("delete from chidao.review where reviewed_by = 'files-test'").update();
        sentWith("null", taken);
        remove(staff, taken);
    }

    @Test
    void noMoreThanTwentyFilesWaitForOneSubmission() {
        List<ResponseEntity<JsonNode>> taken = IntStream.rangeClosed(1, 20)
                .mapToObj(n -> upload(staff, n + ".txt", "Số liệu".getBytes(StandardCharsets.UTF_8)))
                .toList();
        ResponseEntity<JsonNode> refused = upload(staff, "21.txt", "Số liệu".getBytes(StandardCharsets.UTF_8));
        assertThat(refused.getStatusCode().value()).isEqualTo(422);
        assertThat(refused.getBody().get("detail").asText()).startsWith("Đã có 20 tệp chờ gửi");
        taken.forEach(file -> remove(staff, file));
    }

    private void sign() {
        jdbc.sql(
                        """
                        insert into chidao.review (duty_id, submission_no, step, outcome, reviewed_at, reviewed_by)
                        values (:duty, 1, 'SIGN_OFF', 'ACCEPTED', timestamptz '2021-06-22 09:00+07', 'files-test')
                        """)
                .param("duty", tasks.getVariable(report.getId(), "dutyId"))
                .update();
    }

    private void sentWith(String submission, ResponseEntity<JsonNode> file) {
        jdbc.sql("update chidao.attachment set submission_no = " + submission + " where id = cast(:id as uuid)")
                .param("id", file.getBody().get("id").asText())
                .update();
    }

    @Test
    void aProgramThatCallsItselfADocumentIsRefused() {
        ResponseEntity<JsonNode> refused = upload(staff, "bao-cao.pdf", new byte[] {'M', 'Z', 0, 1});
        assertThat(refused.getStatusCode().value()).isEqualTo(422);
        assertThat(refused.getBody().get("detail").asText()).startsWith("Tệp “bao-cao.pdf” không phải loại được nhận");
    }

    @Test
    void aFileThatIsTooLargeIsRefusedWithASentence() {
        byte[] large = Arrays.copyOf(PDF, 27 * 1024 * 1024);
        ResponseEntity<JsonNode> refused = upload(staff, "lon.pdf", large);
        assertThat(refused.getStatusCode().value()).isEqualTo(413);
        assertThat(refused.getBody().get("detail").asText()).isEqualTo("Tệp quá lớn; mỗi tệp tối đa 25 MB.");
    }

    @Test
    void onlyWhoeverHasTakenTheTaskAttachesToIt() {
        String colleague = official("Bình Sơn hai", "QNG-BINHSON");
        ResponseEntity<JsonNode> refused = upload(colleague, "a.pdf", PDF);
        assertThat(refused.getStatusCode().value()).isEqualTo(422);
        assertThat(refused.getBody().get("detail").asText()).startsWith("Hãy bấm “Nhận việc”");
        assertThat(upload(official("Tư Nghĩa", "QNG-TUNGHIA"), "a.pdf", PDF)
                        .getStatusCode()
                        .value())
                .isEqualTo(404);
    }

    @Test
    void aTaskThatSendsNothingTakesNoFiles() {
        String advisor = official("Dân vận", "QNG-BDV");
        Task consolidate = task(LARGE, "Task_ConsolidateReports", "QNG-BDV");
        ResponseEntity<JsonNode> refused = upload(advisor, consolidate, "a.pdf", PDF);
        assertThat(refused.getBody().get("detail").asText()).isEqualTo("Công việc này không nhận tệp đính kèm.");
    }

    @Test
    void whatSpringRefusesIsSaidInVietnameseToo() {
        ResponseEntity<JsonNode> none = as(staff)
                .postForEntity("/api/tasks/" + report.getId() + "/files", new LinkedMultiValueMap<>(), JsonNode.class);
        assertThat(none.getStatusCode().value()).isEqualTo(415);
        assertThat(none.getBody().get("detail").asText()).isEqualTo("Địa chỉ này không nhận loại dữ liệu đã gửi.");
        assertThat(get(staff, "/api/files/x").getBody().get("detail").asText()).contains("không đúng dạng");
        assertThat(get(staff, "/api/nothing").getBody().get("detail").asText()).startsWith("Không có địa chỉ này");
    }

    private ResponseEntity<JsonNode> upload(String user, String name, byte[] content) {
        return upload(user, report, name, content);
    }

    private ResponseEntity<JsonNode> upload(String user, Task task, String name, byte[] content) {
        LinkedMultiValueMap<String, Object> form = new LinkedMultiValueMap<>();
        form.add("file", new ByteArrayResource(content) {
            @Override
            public String getFilename() {
                return name;
            }
        });
        return as(user).postForEntity("/api/tasks/" + task.getId() + "/files", form, JsonNode.class);
    }

    private ResponseEntity<byte[]> download(String user, ResponseEntity<JsonNode> taken) {
        return as(user).getForEntity("/api/files/" + taken.getBody().get("id").asText(), byte[].class);
    }

    private ResponseEntity<JsonNode> remove(String user, ResponseEntity<JsonNode> taken) {
        String address = "/api/tasks/" + report.getId() + "/files/"
                + taken.getBody().get("id").asText();
        return as(user).exchange(address, HttpMethod.DELETE, null, JsonNode.class);
    }
}

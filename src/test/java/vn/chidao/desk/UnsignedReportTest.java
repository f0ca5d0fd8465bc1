package vn.chidao.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.LinkedMultiValueMap;
import vn.chidao.workflow.DeskTest;

/**
 * What an agency's staff sent to its own leader is read by nobody above until the leader has signed it, through none of the
 * addresses that tell of it; what the leader gave back never is.
 */
class UnsignedReportTest extends DeskTest {

    private static final String AGENCY = "QNG-MINHLONG";
    private static final String DIRECTIVE = QUIET.get(1);

    @Autowired
    JdbcClient jdbc;

    private String staff;
    private String leader;
    private String advisor;
    private String committee;
    private List<String> above;

    @Test
    void isReadWithinTheAgencyOnlyUntilItsLeaderHasSigned() {
        staff = official("Minh Long", AGENCY);
        leader = official("Bí thư Minh Long", AGENCY + ".leader");
        advisor = official("Dân vận", "QNG-BDV");
        committee = official("Thường vụ", "QNG-TU");
        above = List.of(
                advisor,
                committee,
                official("Quản lý", "managers"),
                official("Quản lý Quảng Ngãi", "managers.QNG"),
                official("Quản trị", "camunda-admin"));

        String first = send("Bản nháp thứ nhất", 7771, "nhap-mot.txt");
        assertNobodyAboveReads("thứ nhất", "7771", "nhap-mot");
        assertThat(get(advisor, "/api/finished-work/duties/" + duty()).getBody().at("/duty/awaitsLeader"))
                .hasToString("true");
        for (String within : List.of(staff, leader)) {
            assertThat(text(within, "/api/finished-work/duties/" + duty())).contains("thứ nhất", "nhap-mot");
            assertThat(status(within, "/api/files/" + first)).isEqualTo(200);
        }
        assertThat(text(leader, "/api/tasks/" + sign().getId() + "/context")).contains("thứ nhất");

        complete(leader, sign(), Map.of("outcome", "RETURNED", "reason", "Nói giảm đi"));
        assertNobodyAboveReads("thứ nhất", "7771", "nhap-mot", "Nói giảm đi");
        assertThat(text(staff, "/api/tasks/" + report().getId() + "/dossier")).contains("Nói giảm đi");

        String second = send("Bản ký thứ hai", 7772, "ky-hai.txt");
        assertNobodyAboveReads("thứ nhất", "7771", "nhap-mot", "Nói giảm đi", "thứ hai", "7772", "ky-hai");
        complete(leader, sign(), Map.of("outcome", "ACCEPTED"));
        assertNobodyAboveReads("thứ nhất", "7771", "nhap-mot", "Nói giảm đi");
        for (String reader : above) {
            assertThat(status(reader, "/api/files/" + first)).isEqualTo(404);
            assertThat(status(reader, "/api/files/" + second)).isEqualTo(200);
            assertThat(text(reader, "/api/finished-work/duties/" + duty())).contains("thứ hai", "7772", "ky-hai");
        }
        String review = openTask();
        assertThat(text(advisor, "/api/tasks/" + review + "/context"))
                .contains("thứ hai")
                .doesNotContain("thứ nhất", "nhap-mot", "Nói giảm đi");
        assertThat(text(advisor, "/api/reviews/" + period()))
                .contains("thứ hai", "ky-hai")
                .doesNotContain("nhap-mot");
        assertThat(text(staff, "/api/finished-work/duties/" + duty())).contains("thứ nhất", "thứ hai");
    }

    /** Whoever is not let in at an address reads nothing there; the advisory body and managers are, at most of them. */
    private void assertNobodyAboveReads(String... secrets) {
        List<String> addresses = List.of(
                "/api/finished-work/duties/" + duty(),
                "/api/finished-work/periods/" + period(),
                "/api/finished-work/agency",
                "/api/chronicle/duties/" + duty(),
                "/api/chronicle/periods/" + period(),
                "/api/chronicle/directives/" + DIRECTIVE + "/files",
                "/api/chronicle/directives/" + DIRECTIVE + "/events",
                "/api/chronicle/directives/" + DIRECTIVE + "/events/entries?day=2021-06-22&kind=report-returned&period="
                        + "6 tháng đầu năm 2021",
                "/api/progress/duties/" + duty(),
                "/api/progress/targets?directive=" + DIRECTIVE,
                "/api/progress/targets/1/agencies?directive=" + DIRECTIVE,
                "/api/reviews/" + period(),
                "/api/tasks/" + openTask() + "/context",
                "/api/tasks/" + openTask() + "/dossier",
                "/api/tasks/" + consolidation() + "/context");
        for (String reader : above) {
            for (String address : addresses) {
                assertThat(text(reader, address)).as(reader + " " + address).doesNotContain(secrets);
            }
        }
        assertThat(status(advisor, "/api/finished-work/duties/" + duty())).isEqualTo(200);
        assertThat(status(advisor, "/api/tasks/" + consolidation() + "/context"))
                .isEqualTo(200);
        assertThat(status(above.get(2), "/api/chronicle/duties/" + duty())).isEqualTo(200);
        assertThat(status(above.get(2), "/api/progress/duties/" + duty())).isEqualTo(200);
    }

    /** Sends a report with one file, and answers the file. */
    private String send(String results, int figure, String file) {
        tasks.setAssignee(report().getId(), staff);
        String id = attach(file);
        assertThat(status(staff, "/api/files/" + id)).isEqualTo(200);
        assertNobodyAboveReads(file);
        complete(
                staff,
                report(),
                Map.of(
                        "content",
                        """
                        {"results":"%s","limits":"%s","proposals":"%s",
                         "assignments":[{"no":"1","progress":"DONE"},{"no":"2","progress":"DONE"},{"no":"3","progress":"DONE"}],
                         "targets":[{"no":"1","numerator":%d,"denominator":1}]}"""
                                .formatted(results, results, results, figure)));
        return id;
    }

    private String attach(String name) {
        LinkedMultiValueMap<String, Object> form = new LinkedMultiValueMap<>();
        form.add("file", new ByteArrayResource("Số liệu".getBytes(StandardCharsets.UTF_8)) {
            @Override
            public String getFilename() {
                return name;
            }
        });
        return as(staff)
                .postForObject("/api/tasks/" + report().getId() + "/files", form, JsonNode.class)
                .get("id")
                .asText();
    }

    private Task report() {
        return task(DIRECTIVE, "Task_SubmitReport", AGENCY);
    }

    private Task sign() {
        return task(DIRECTIVE, "Task_SignOffReport", AGENCY + ".leader");
    }

    private String openTask() {
        return tasks.createTaskQuery()
                .processInstanceId(one("process_instance_id"))
                .singleResult()
                .getId();
    }

    private String consolidation() {
        return task(DIRECTIVE, "Task_ConsolidateReports", "QNG-BDV").getId();
    }

    private String duty() {
        return one("id");
    }

    private String period() {
        return one("period_id");
    }

    private String one(String column) {
        return jdbc.sql(
                        "select " + column
                                + "::text from chidao.duty where directive_id = :id and agency_id = :agency and kind = 'REPORT'")
                .param("id", DIRECTIVE)
                .param("agency", AGENCY)
                .query(String.class)
                .single();
    }

    private String text(String user, String address) {
        return String.valueOf(get(user, address).getBody());
    }

    private int status(String user, String address) {
        return as(user).getForEntity(address, byte[].class).getStatusCode().value();
    }
}

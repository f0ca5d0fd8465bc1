package vn.chidao.progress;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import vn.chidao.ChidaoTest;
import vn.chidao.duty.Attachments;
import vn.chidao.organisation.Sight;
import vn.chidao.simulation.VirtualTime;

/** Who gets in to /api/progress and how far each sees, endpoint by endpoint. */
@ChidaoTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ProgressDoorTest {

    private static final String PASSWORD = "Mat-khau-2026";
    private static final Map<String, String> PEOPLE = Map.of(
            "pd.quanly",
            "managers",
            "pd.quanly.a",
            Sight.groupOf("PA"),
            "pd.quanly.b",
            Sight.groupOf("PB"),
            "pd.canbo",
            "PA-X1",
            "pd.lanhdao",
            "PA-X2.leader");

    @Autowired
    TestRestTemplate http;

    @Autowired
    IdentityService identity;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    VirtualTime time;

    @Autowired
    Attachments attachments;

    @BeforeEach
    void arrive() {
        HandMade.load(jdbc, time);
        PEOPLE.forEach((id, group) -> {
            User user = identity.newUser(id);
            user.setPassword(PASSWORD);
            identity.saveUser(user);
            if (identity.createGroupQuery().groupId(group).count() == 0) {
                identity.saveGroup(identity.newGroup(group));
            }
            identity.createMembership(id, group);
        });
    }

    @AfterEach
    void leave() {
        PEOPLE.keySet().forEach(identity::deleteUser);
        PEOPLE.values().stream().filter(group -> !group.equals("managers")).forEach(identity::deleteGroup);
        HandMade.remove(jdbc, "P_-D%", "P_");
        time.reset();
    }

    @Test
    void theAddressesTriedHereAreAllThereAre() {
        List<String> mapped = Stream.of(ProgressController.class, ProgressExports.class)
                .flatMap(controller -> Stream.of(controller.getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(GetMapping.class))
                .map(method -> method.getAnnotation(GetMapping.class).value()[0])
                .toList();
        assertThat(addresses().map(ProgressDoorTest::pattern)).containsExactlyInAnyOrderElementsOf(mapped);
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void onlyManagersAreLetIn(String address) {
        String path = "/api/progress" + address;
        assertThat(http.getForEntity(path, JsonNode.class).getStatusCode().value())
                .isEqualTo(401);
        for (String nobody : List.of("pd.canbo", "pd.lanhdao")) {
            var refused = as(nobody).getForEntity(path, JsonNode.class);
            assertThat(refused.getStatusCode().value()).isEqualTo(403);
            assertThat(refused.getBody().get("detail").asText()).contains("dành cho người quản lý");
        }
        assertThat(as("pd.quanly")
                        .getForEntity(path, byte[].class)
                        .getStatusCode()
                        .value())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void theManagerOfOneProvinceSeesNothingOfTheOther(String address) throws Exception {
        // Xã Ba is an agency of A that appears only under a directive of A, Tỉnh ủy B directs only in B.
        String ofB = text(as("pd.quanly.b"), address.replace("PA-D1", "PB-D2").replace("-101", "-113"));
        assertThat(ofB).doesNotContain("Xã Ba", "PA-X3", "3-KL/TU", "Xã Hai");
    }

    @Test
    void aDutyOfAnotherProvinceIsNotThere() {
        assertThat(as("pd.quanly.b")
                        .getForEntity("/api/progress/duties/-111", JsonNode.class)
                        .getStatusCode()
                        .value())
                .isEqualTo(404);
        assertThat(as("pd.quanly.a")
                        .getForObject("/api/progress/duties/-111", JsonNode.class)
                        .at("/duty/agency/name")
                        .asText())
                .isEqualTo("Xã Một");
    }

    @Test
    void recordsAreOfferedOnlyToThoseWhoMayOpenThem() {
        for (String reader : List.of("pd.quanly", "pd.quanly.a", "pd.quanly.b")) {
            JsonNode directives = as(reader)
                    .getForObject("/api/progress/choices", JsonNode.class)
                    .get("directives");
            assertThat(directives.findValuesAsText("id")).as(reader).contains("PA-D1", "PB-D2");
            for (JsonNode each : directives) {
                String record = "/api/chronicle/directives/" + each.get("id").asText();
                assertThat(as(reader)
                                .getForEntity(record, JsonNode.class)
                                .getStatusCode()
                                .value())
                        .as(reader + " " + record)
                        .isEqualTo(each.get("recorded").asBoolean() ? 200 : 404);
            }
        }
    }

    @Test
    void theFilesOfADutyThatIsSeenAreSeenToo() {
        UUID file = attachments.add(-113, "Phu luc.txt", new byte[] {'1'}).id();
        assertThat(download("pd.quanly.b", file)).as("not sent yet").isEqualTo(404);
        jdbc.sql("update chidao.attachment set submission_no = 1 where id = :id")
                .param("id", file)
                .update();
        assertThat(as("pd.quanly.b")
                        .getForObject("/api/progress/duties/-113", JsonNode.class)
                        .at("/duty/submissions/0/files/0/id")
                        .asText())
                .isEqualTo(file.toString());
        assertThat(download("pd.quanly.b", file)).isEqualTo(200);
        assertThat(download("pd.quanly.a", file)).isEqualTo(200);
        assertThat(download("pd.canbo", file)).isEqualTo(404);
    }

    private int download(String reader, UUID file) {
        return as(reader)
                .getForEntity("/api/files/" + file, byte[].class)
                .getStatusCode()
                .value();
    }

    @ParameterizedTest
    @CsvSource({
        "trend?period=mai, Không có kỳ báo cáo “mai”; hãy chọn kỳ trong danh sách.",
        "trend?since=mai, Điều kiện đã chọn không đúng dạng; hãy chọn lại.",
        "reports?standing=mai, Giá trị “mai” của “standing” không đúng dạng; hãy kiểm tra lại.",
        "targets/1/agencies, Hãy chọn văn bản để xem chỉ tiêu theo từng cơ quan."
    })
    void whatCannotBeAskedIsRefusedWithASentence(String question, String sentence) {
        var refused = as("pd.quanly").getForEntity("/api/progress/" + question, JsonNode.class);
        assertThat(refused.getStatusCode().value()).isEqualTo(400);
        assertThat(refused.getBody().get("detail").asText()).isEqualTo(sentence);
    }

    @Test
    void aSpreadsheetHasVietnameseHeadsDatesAsDatesAndTextThatStaysText() throws Exception {
        byte[] file = as("pd.quanly.a").getForObject("/api/progress/overdue.xlsx?directive=PA-D1", byte[].class);
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            XSSFSheet sheet = book.getSheetAt(0);
            assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("Báo cáo và kết quả quá hạn");
            assertThat(sheet.getRow(1).getCell(0).getStringCellValue())
                    .isEqualTo(
                            "Phạm vi: văn bản 1-CT/TU – Trích yếu 1-CT/TU; văn bản đang thực hiện. Số liệu lúc 20/11/2026 09:00.");
            assertThat(sheet.getRow(3).getCell(3).getStringCellValue()).isEqualTo("Hạn");
            var due = sheet.getRow(4).getCell(3);
            assertThat(due.getLocalDateTimeCellValue().toLocalDate()).isEqualTo("2025-09-01");
            assertThat(due.getCellStyle().getDataFormatString()).isEqualTo("dd/mm/yyyy");
            var typed = sheet.getRow(7).getCell(0);
            assertThat(typed.getCellType()).isEqualTo(CellType.STRING);
            assertThat(typed.getStringCellValue()).isEqualTo("=Xã Bốn");
            assertThat(typed.getCellStyle().getQuotePrefixed()).isTrue();
            assertThat(sheet.getRow(5).getCell(4).getNumericCellValue()).isEqualTo(10);
        }
    }

    static Stream<String> addresses() {
        return Stream.of(
                "/choices",
                "/summary",
                "/late",
                "/directives",
                "/agencies",
                "/trend",
                "/overdue",
                "/upcoming",
                "/reports",
                "/targets",
                "/targets/1/agencies?directive=PA-D1",
                "/duties/-101",
                "/directives.xlsx",
                "/agencies.xlsx",
                "/trend.xlsx",
                "/overdue.xlsx",
                "/upcoming.xlsx",
                "/reports.xlsx",
                "/targets.xlsx",
                "/targets/1/agencies.xlsx?directive=PA-D1");
    }

    private static String pattern(String address) {
        return address.replaceFirst("\\?.*", "")
                .replace("/targets/1/", "/targets/{target}/")
                .replace("/-101", "/{id}");
    }

    /** What somebody gets to read; of a spreadsheet its texts. */
    private static String text(TestRestTemplate reader, String address) throws Exception {
        byte[] answer = reader.getForObject("/api/progress" + address, byte[].class);
        if (!address.contains(".xlsx")) {
            return new String(answer, StandardCharsets.UTF_8);
        }
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(answer))) {
            StringBuilder text = new StringBuilder();
            book.getSheetAt(0)
                    .forEach(row -> row.forEach(cell -> text.append(cell).append(' ')));
            return text.toString();
        }
    }

    private TestRestTemplate as(String user) {
        return http.withBasicAuth(user, PASSWORD);
    }
}

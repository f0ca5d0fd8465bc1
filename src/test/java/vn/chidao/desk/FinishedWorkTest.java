package vn.chidao.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chidao.directive.StatementCount;
import vn.chidao.workflow.DeskTest;

class FinishedWorkTest extends DeskTest {

    private static final String LIST = "/api/finished-work";

    @Autowired
    JdbcClient jdbc;

    @Test
    void whoIsNotLoggedInIsToldSo() {
        for (String address : List.of("/mine", "/agency", "/duties/1", "/periods/1", "/directives/" + LARGE)) {
            assertThat(http.getForEntity(LIST + address, JsonNode.class)
                            .getStatusCode()
                            .value())
                    .as(address)
                    .isEqualTo(401);
        }
    }

    @Test
    void anAgencySeesWhatItDidNewestFirstAndNothingOfOthers() {
        String staff = official("Tư Nghĩa", "QNG-TUNGHIA");
        JsonNode items = items(staff, "/agency");
        assertThat(items.findValuesAsText("what"))
                .contains("Cơ quan tiếp nhận", "Nộp kế hoạch", "Nộp báo cáo", "Lãnh đạo ký duyệt báo cáo")
                .doesNotContain("Chấp nhận báo cáo", "Nhắc trước hạn");
        assertThat(items.findValuesAsText("agency")).containsOnly("Huyện ủy Tư Nghĩa");
        assertThat(items.findValuesAsText("at")).isSortedAccordingTo((a, b) -> b.compareTo(a));
        JsonNode report = first(items, "Nộp báo cáo");
        assertThat(report.get("symbol").asText()).isEqualTo("246-CV/TU");
        assertThat(report.get("title").asText()).isEqualTo("6 tháng đầu năm 2021");
        assertThat(report.get("by").asText()).isEqualTo("Cán bộ mô phỏng");
    }

    @Test
    void whatIsOpenedIsAsItWasSentForThoseItConcernsAndIsNotThereForOthers() {
        String staff = official("Tư Nghĩa", "QNG-TUNGHIA");
        long duty = first(items(staff, "/agency"), "Nộp báo cáo").get("duty").asLong();
        JsonNode sheet = get(staff, LIST + "/duties/" + duty).getBody();
        assertThat(sheet.at("/duty/title").asText()).isEqualTo("6 tháng đầu năm 2021");
        assertThat(sheet.at("/duty/submissions/0/content/results").asText()).isNotBlank();
        assertThat(sheet.at("/duty/submissions/0/reviews").findValuesAsText("stepLabel"))
                .contains("chấp nhận");
        assertThat(sheet.get("history").findValuesAsText("what")).contains("Chấp nhận báo cáo");
        assertThat(sheet.at("/directive/symbol").asText()).isEqualTo("246-CV/TU");
        assertThat(status(official("Dân vận", "QNG-BDV"), "/duties/" + duty)).isEqualTo(200);
        assertThat(status(official("Sơn Tịnh", "QNG-SONTINH"), "/duties/" + duty))
                .isEqualTo(404);
        assertThat(status(staff, "/duties/999999999")).isEqualTo(404);
    }

    @Test
    void theAdvisoryAndTheIssuingBodySeeWhatTheyDidUnderTheirDirectives() {
        String advisor = official("Dân vận", "QNG-BDV");
        String committee = official("Thường vụ", "QNG-TU");
        JsonNode reviews = items(advisor, "/agency");
        assertThat(reviews.findValuesAsText("what"))
                .contains("Chấp nhận báo cáo")
                .doesNotContain("Nộp báo cáo", "Duyệt và giao nhiệm vụ");
        JsonNode decisions = items(committee, "/agency");
        assertThat(decisions.findValuesAsText("what"))
                .contains("Duyệt và giao nhiệm vụ")
                .doesNotContain("Chấp nhận báo cáo");
        String directive =
                first(decisions, "Duyệt và giao nhiệm vụ").get("directive").asText();
        JsonNode sheet = get(committee, LIST + "/directives/" + directive).getBody();
        assertThat(sheet.at("/document/assignments").size()).isPositive();
        assertThat(sheet.at("/people/agencies").size()).isPositive();
        assertThat(sheet.at("/people/regimes").size()).isPositive();
        assertThat(status(committee, "/directives/KHONG-CO")).isEqualTo(404);
    }

    @Test
    void aDirectiveThatIsNotIssuedYetAndAPeriodAreForTheBodiesAboveOnly() {
        String advisor = official("Dân vận", "QNG-BDV");
        String staff = official("Tư Nghĩa", "QNG-TUNGHIA");
        directives.register(of("QNG-SECRET", "320-CV/TU", List.of("QNG-TUNGHIA")), "vanthu", false);
        assertThat(status(advisor, "/directives/QNG-SECRET")).isEqualTo(200);
        assertThat(status(staff, "/directives/QNG-SECRET")).isEqualTo(404);
        long period = jdbc.sql("select id from chidao.reporting_period where directive_id = :id")
                .param("id", LARGE)
                .query(Long.class)
                .single();
        assertThat(get(advisor, LIST + "/periods/" + period)
                        .getBody()
                        .at("/period/agencies")
                        .size())
                .isEqualTo(10);
        assertThat(status(staff, "/periods/" + period)).isEqualTo(404);
        assertThat(status(advisor, "/periods/999999999")).isEqualTo(404);
    }

    @Test
    void wordsAreFoundWithoutMarksInSymbolPeriodTextAndAgency() {
        String advisor = official("Dân vận", "QNG-BDV");
        assertThat(items(advisor, "/agency?text=nghia hanh 2021").findValuesAsText("agency"))
                .isNotEmpty()
                .containsOnly("Huyện ủy Nghĩa Hành");
        assertThat(items(advisor, "/agency?text=247-cv").findValuesAsText("symbol"))
                .isNotEmpty()
                .containsOnly("247-CV/TU");
        assertThat(items(advisor, "/agency?text=247-cv chấp nhận báo cáo").findValuesAsText("what"))
                .isNotEmpty()
                .containsOnly("Chấp nhận báo cáo");
        assertThat(items(advisor, "/agency?text=Đường sắt")).isEmpty();
        assertThat(items(advisor, "/agency?text=100%25 _")).isEmpty();
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrRepetition() {
        String advisor = official("Dân vận", "QNG-BDV");
        List<Long> seen = new ArrayList<>();
        String next = "";
        do {
            JsonNode page = get(advisor, LIST + "/agency?after=" + next).getBody();
            page.get("items").forEach(item -> seen.add(item.get("id").asLong()));
            next = page.has("next") ? page.get("next").asText() : null;
        } while (next != null);
        assertThat(seen).doesNotHaveDuplicates().hasSizeGreaterThan(25);
        ResponseEntity<JsonNode> wrong = get(advisor, LIST + "/agency?after=hom-qua");
        assertThat(wrong.getStatusCode().value()).isEqualTo(422);
    }

    @Test
    void whatSomebodyDidThemselvesIsTheirsAlone() {
        String clerk = official("Văn thư", "QNG-TU.clerk");
        directives.register(of("QNG-MINE", "321-CV/TU", List.of("QNG-LYSON")), clerk, false);
        jdbc.sql("update chidao.directive_record set actor = :me where directive_id = 'QNG-MINE'")
                .param("me", clerk)
                .update();
        assertThat(items(clerk, "/mine?text=321").findValuesAsText("what")).containsExactly("Vào sổ văn bản");
        assertThat(items(official("Văn thư hai", "QNG-TU.clerk"), "/mine")).isEmpty();
    }

    @Test
    void whoeverBelongsToNoAgencyHasAnEmptyListAndAFullPageTakesNoMoreStatements() {
        String nobody = official("Quản lý xong", "managers");
        assertThat(items(nobody, "/agency")).isEmpty();
        String advisor = official("Dân vận", "QNG-BDV");
        long full = StatementCount.of(() -> items(advisor, "/agency"));
        long few = StatementCount.of(() -> items(advisor, "/agency?text=247-cv nghia"));
        assertThat(full).isLessThanOrEqualTo(few + 1).isLessThan(8);
    }

    private JsonNode items(String user, String address) {
        ResponseEntity<JsonNode> answer = get(user, LIST + address);
        assertThat(answer.getStatusCode().value())
                .as(String.valueOf(answer.getBody()))
                .isEqualTo(200);
        return answer.getBody().get("items");
    }

    private int status(String user, String address) {
        return get(user, LIST + address).getStatusCode().value();
    }

    private static JsonNode first(JsonNode items, String what) {
        for (JsonNode item : items) {
            if (item.get("what").asText().equals(what)) {
                return item;
            }
        }
        throw new AssertionError("Nothing like that was done: " + what);
    }
}

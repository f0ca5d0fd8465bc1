package vn.chidao.chronicle;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chidao.workflow.DeskTest;

/** Who sees a directive's life: all managers, those of its province, administrators; nobody else. */
class ChronicleRightsTest extends DeskTest {

    @Autowired
    JdbcClient jdbc;

    private String ofProvince;
    private String ofAnother;
    private String ofAll;
    private String administrator;
    private String staff;

    @BeforeEach
    void signUp() {
        ofProvince = official("Quản lý Quảng Ngãi", "managers.QNG");
        ofAnother = official("Quản lý Ninh Thuận", "managers.NTH");
        ofAll = official("Quản lý", "managers");
        administrator = official("Quản trị", "camunda-admin");
        staff = official("Sơn Tịnh", "QNG-SONTINH");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/chronicle/directives/QNG-LARGE",
                "/api/chronicle/directives/QNG-LARGE/events",
                "/api/chronicle/directives/QNG-LARGE/events/entries?day=2021-06-18&kind=urging",
                "/api/chronicle/directives/QNG-LARGE/events/choices",
                "/api/chronicle/directives/QNG-LARGE/agencies",
                "/api/chronicle/directives/QNG-LARGE/agencies/QNG-SONTINH/duties",
                "/api/chronicle/directives/QNG-LARGE/files",
                "/api/chronicle/periods/{period}",
                "/api/chronicle/duties/{duty}",
                "/api/diagram/directives/QNG-LARGE/path",
                "/api/diagram/instances/{instance}/counts",
                "/api/repair/instances/{instance}/history",
            })
    void whatBelongsToADirectiveIsSeenByThoseWhoWatchOverItsProvinceAndIsNotThereForOthers(String pattern) {
        String path = pattern.replace(
                        "{period}",
                        one("select id::text from chidao.reporting_period where directive_id = 'QNG-LARGE'"))
                .replace("{duty}", one("select min(id)::text from chidao.duty where directive_id = 'QNG-LARGE'"))
                .replace(
                        "{instance}",
                        one(
                                "select process_instance_id from chidao.reporting_period where directive_id = 'QNG-LARGE'"));
        assertThat(http.getForEntity(path, JsonNode.class).getStatusCode().value())
                .isEqualTo(401);
        assertThat(status(staff, path)).isEqualTo(403);
        assertThat(status(ofAnother, path)).isEqualTo(404);
        assertThat(status(ofProvince, path)).isEqualTo(200);
        assertThat(status(ofAll, path)).isEqualTo(200);
        assertThat(status(administrator, path)).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/chronicle/directives",
                "/api/chronicle/directives/choices",
                "/api/diagram/processes/ReportProcess/counts"
            })
    void listsOverSeveralDirectivesAreForManagersOnly(String path) {
        assertThat(http.getForEntity(path, JsonNode.class).getStatusCode().value())
                .isEqualTo(401);
        assertThat(status(staff, path)).isEqualTo(403);
        assertThat(status(ofProvince, path)).isEqualTo(200);
    }

    @Test
    void listsHoldNothingOfAnotherProvince() {
        String all = "/api/chronicle/directives?standing=ALL&text=246-CV";
        assertThat(get(ofProvince, all).getBody().get("total").asInt()).isPositive();
        assertThat(get(ofAnother, all).getBody().get("total").asInt()).isZero();
        assertThat(get(ofAnother, "/api/chronicle/directives/choices").getBody().get("provinces"))
                .isEmpty();
        assertThat(get(ofAnother, "/api/diagram/processes/ReportProcess/counts").getBody())
                .isEmpty();
        assertThat(get(ofProvince, "/api/diagram/processes/ReportProcess/counts")
                        .getBody())
                .isNotEmpty();
    }

    private int status(String user, String path) {
        return get(user, path).getStatusCode().value();
    }

    private String one(String query) {
        return jdbc.sql(query + " limit 1").query(String.class).single();
    }
}

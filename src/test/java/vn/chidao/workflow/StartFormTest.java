package vn.chidao.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;

class StartFormTest extends DeskTest {

    @Test
    void aClerkRegistersForTheOwnBodyOnlyWithItsOfficesAsAdvisers() {
        JsonNode form = get(official("Văn thư", "QNG-TU.clerk"), "/api/forms/registration")
                .getBody();
        assertThat(form.get("today").asText()).isEqualTo("2021-06-22");
        assertThat(form.get("kinds").findValuesAsText("name")).contains("Chỉ thị", "Công văn");
        assertThat(form.get("issuingBodies")).hasSize(1);
        assertThat(form.at("/issuingBodies/0/name").asText()).isEqualTo("Tỉnh ủy Quảng Ngãi");
        assertThat(form.at("/issuingBodies/0/advisoryBodies").findValuesAsText("id"))
                .contains("QNG-BDV", "QNG-TU")
                .doesNotContain("QNG-BTGDV", "QNG-BINHSON");
        assertThat(form.at("/people/agencies").findValuesAsText("id")).contains("QNG-BINHSON");
    }

    @Test
    void theClerkOfADistrictIsOfferedItsOwnOfficesAndParties() {
        JsonNode form = get(official("Văn thư thị", "DPH-TU.clerk"), "/api/forms/registration")
                .getBody();
        assertThat(form.at("/issuingBodies/0/advisoryBodies").findValuesAsText("id"))
                .contains("DPH-BDV")
                .doesNotContain("QNG-BDV");
        assertThat(form.at("/people/classes").findValuesAsText("id")).contains("DPH-MTTQ-CTXH");
    }

    @Test
    void whoeverIsNoClerkRegistersForNobody() {
        JsonNode form =
                get(official("Thường vụ", "QNG-TU"), "/api/forms/registration").getBody();
        assertThat(form.get("issuingBodies")).isEmpty();
        assertThat(form.at("/people/agencies")).isEmpty();
    }

    @Test
    void staffDecideAndClerksFillInWhatIsMissing() {
        directives.register(of("QNG-NO-NUMBER", null, List.of("QNG-LYSON")), "vanthu", false);
        JsonNode staff =
                get(official("Thường vụ", "QNG-TU"), "/api/forms/decision").getBody();
        assertThat(staff.get("directives").findValuesAsText("id")).contains(LARGE, SMALL, "QNG-NO-NUMBER");
        assertThat(staff.get("directives").findValuesAsText("mayDecide")).containsOnly("true");
        assertThat(staff.get("directives").findValuesAsText("mayFillIn")).containsOnly("false");

        JsonNode clerk =
                get(official("Văn thư", "QNG-TU.clerk"), "/api/forms/decision").getBody();
        assertThat(clerk.get("directives").findValuesAsText("id"))
                .contains("QNG-NO-NUMBER")
                .doesNotContain(LARGE, SMALL);
        assertThat(clerk.get("directives").findValuesAsText("mayFillIn")).containsOnly("true");
        assertThat(clerk.get("directives").findValuesAsText("mayDecide")).containsOnly("false");

        JsonNode stranger =
                get(official("Tư Nghĩa", "QNG-TUNGHIA"), "/api/forms/decision").getBody();
        assertThat(stranger.get("directives")).isEmpty();
    }
}

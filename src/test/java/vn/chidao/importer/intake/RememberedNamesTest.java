package vn.chidao.importer.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseEntity;

/** What people say once about a name holds for the next document. */
class RememberedNamesTest extends IntakeDesk {

    private static final String PATH = "/api/remembered-names";

    @Test
    void theNextDocumentUsesWhatWasRemembered() {
        assertThat(BroughtDocumentsTest.body(brought(clerk(), "a.md", letter(41, 2023)), "Chi cục Thủy lợi tỉnh")
                        .path("parties"))
                .isEmpty();
        JsonNode said =
                remember(clerk(), "chi cục Thuỷ lợi tỉnh", "ITK-NN", null).getBody();
        assertThat(said.get("meant").asText()).isEqualTo("Sở Nông nghiệp và Môi trường tỉnh Tân Kiều");
        assertThat(said.get("province").asText()).isEqualTo("ITK");
        assertThat(said.get("rememberedBy").asText()).isEqualTo(clerk());

        JsonNode next = brought(clerk(), "b.md", letter(42, 2023));
        JsonNode body = BroughtDocumentsTest.body(next, "Chi cục Thủy lợi tỉnh");
        assertThat(body.at("/parties/0/agency").asText()).isEqualTo("ITK-NN");
        assertThat(body.get("remembered").asBoolean()).isTrue();
        assertThat(next.at("/breakdown/assignments/1/implementing/0/agency").asText())
                .isEqualTo("ITK-NN");
        forget(said);
        assertThat(BroughtDocumentsTest.body(brought(clerk(), "c.md", letter(43, 2023)), "Chi cục Thủy lợi tỉnh")
                        .path("parties"))
                .isEmpty();
    }

    @Test
    void aLineThatNamesTwoBodiesStandsForBoth() {
        JsonNode said = remember(
                        clerk(),
                        "Chi cục Thủy lợi tỉnh",
                        List.of(Map.of("agency", "ITK-NN"), Map.of("agencyClass", "ITK-HUYEN-UY")))
                .getBody();
        assertThat(said.get("meant").asText()).isEqualTo("Sở Nông nghiệp và Môi trường tỉnh Tân Kiều; Các huyện ủy");

        JsonNode next = brought(clerk(), "b.md", letter(47, 2023));
        assertThat(BroughtDocumentsTest.body(next, "Chi cục Thủy lợi tỉnh").path("parties"))
                .hasSize(2);
        assertThat(next.at("/registration/recipients/ACT").toString())
                .isEqualTo("[{\"agencyClass\":\"ITK-HUYEN-UY\"},{\"agency\":\"ITK-NN\"}]");
        assertThat(next.at("/breakdown/assignments/1").toString()).contains("ITK-NN", "ITK-HUYEN-UY");
        JsonNode draft = send(clerk(), "/api/imports", new Named("b.md", letter(47, 2023)))
                .getBody();
        assertThat(draft.at("/bodyMatches/Chi cục Thủy lợi tỉnh").toString())
                .isEqualTo("[\"ITK-NN\",\"ITK-HUYEN-UY\"]");
        assertThat(draft.path("unmatchedBodies").toString()).doesNotContain("Chi cục Thủy lợi tỉnh");
        forget(said);
    }

    @Test
    void everyRoleAndRecipientAndTheBodiesOfTheHeadCanBeRemembered() {
        JsonNode sheet = brought(clerk(), "a.md", letter(48, 2023));
        assertThat(fields(sheet, "Tỉnh ủy Tân Kiều")).contains("issuingBody");
        assertThat(fields(sheet, "Ban Dân vận Tỉnh ủy")).contains("advisoryBody");
        assertThat(fields(sheet, "Các huyện ủy")).contains("recipients.ACT", "assignments.0.implementing");
        assertThat(fields(sheet, "Ban Thường vụ Tỉnh ủy")).contains("reporting.reportTo");
        assertThat(fields(sheet, "Lưu Văn phòng Tỉnh ủy")).contains("recipients.FILE_COPY");

        JsonNode adviser =
                remember(clerk(), "Ban Dân vận Tỉnh ủy", "ITK-VP", null).getBody();
        JsonNode reader =
                remember(clerk(), "Ban Thường vụ Tỉnh ủy", "ITK-TU", null).getBody();
        JsonNode next = brought(clerk(), "b.md", letter(49, 2023));
        assertThat(next.at("/registration/advisoryBody").asText()).isEqualTo("ITK-VP");
        assertThat(next.at("/breakdown/reporting/reportTo").asText()).isEqualTo("ITK-TU");
        forget(adviser);
        forget(reader);
    }

    private static List<String> fields(JsonNode sheet, String body) {
        return BroughtDocumentsTest.body(sheet, body).get("places").findValuesAsText("field");
    }

    @Test
    void aMatchOfTheRegisterIsCorrected() {
        JsonNode said = remember(clerk(), "Ban Dân vận Tỉnh ủy", "ITK-VP", null).getBody();
        JsonNode again =
                remember(clerk(), "Ban Dân vận Tỉnh ủy", null, "ITK-HUYEN-UY").getBody();
        assertThat(again.get("id")).isEqualTo(said.get("id"));
        JsonNode body = BroughtDocumentsTest.body(brought(clerk(), "a.md", letter(44, 2023)), "Ban Dân vận Tỉnh ủy");
        assertThat(body.at("/parties/0/agencyClass").asText()).isEqualTo("ITK-HUYEN-UY");
        forget(again);
    }

    @Test
    void onlyThoseWhoWorkWithDocumentsSeeAndAddAndOnlyTheBodyItselfOrAnAdministratorForgets() {
        enter(clerk(), content(brought(clerk(), "d.md", letter(45, 2023))), null);
        JsonNode said = remember(adviser(), "Cơ quan nước", "ITK-NN", null).getBody();
        String one = PATH + "/" + said.get("id").asLong();
        for (String user : new String[] {official("ITK-A"), official("managers"), official("ITK-BAO.clerk")}) {
            assertThat(status(user, HttpMethod.GET, PATH)).isEqualTo(403);
            assertThat(remember(user, "Cơ quan nước", "ITK-NN", null)
                            .getStatusCode()
                            .value())
                    .isEqualTo(403);
            assertThat(status(user, HttpMethod.DELETE, one)).isEqualTo(403);
        }
        assertThat(status(null, HttpMethod.GET, PATH)).isEqualTo(401);
        assertThat(remember(null, "Cơ quan nước", "ITK-NN", null)
                        .getStatusCode()
                        .value())
                .isEqualTo(401);
        assertThat(status(null, HttpMethod.DELETE, one)).isEqualTo(401);

        JsonNode clerks = get(clerk(), PATH).getBody();
        assertThat(clerks.findValuesAsText("name")).contains("Cơ quan nước");
        assertThat(status(clerk(), HttpMethod.DELETE, one)).isEqualTo(403);
        assertThat(status(official("TRC-TU.clerk"), HttpMethod.DELETE, one)).isIn(403, 404);
        assertThat(status(official("ITK-BTGDV"), HttpMethod.DELETE, one)).isEqualTo(204);
        assertThat(status(official("camunda-admin"), HttpMethod.DELETE, one)).isEqualTo(404);
    }

    @Test
    void whatStandsInNoRegisterOfTheProvinceIsRefused() {
        assertThat(remember(clerk(), "Cơ quan nước", "ITK-KHONG-CO", null)
                        .getBody()
                        .path("detail")
                        .asText())
                .isEqualTo("Không có “ITK-KHONG-CO” trong sổ cơ quan của tỉnh; hãy chọn lại.");
        assertThat(remember(clerk(), " ", "ITK-NN", null).getStatusCode().value())
                .isEqualTo(422);
        assertThat(remember(clerk(), "Nước", List.of()).getStatusCode().value()).isEqualTo(422);
        assertThat(remember(clerk(), "Nước", List.of(Map.of("name", "Sở Nước")))
                        .getStatusCode()
                        .value())
                .isEqualTo(422);
        assertThat(remember(clerk(), "Nước", null, null).getStatusCode().value())
                .isEqualTo(400);
        assertThat(remember(clerk(), "Nước", "ITK-NN", "ITK-HUYEN-UY")
                        .getStatusCode()
                        .value())
                .isEqualTo(400);
    }

    private ResponseEntity<JsonNode> remember(String user, String name, String agency, String agencyClass) {
        Map<String, String> party = new HashMap<>();
        if (agency != null) {
            party.put("agency", agency);
        }
        if (agencyClass != null) {
            party.put("agencyClass", agencyClass);
        }
        return remember(user, name, List.of(party));
    }

    private ResponseEntity<JsonNode> remember(String user, String name, List<Map<String, String>> parties) {
        return as(user).postForEntity(PATH, Map.of("name", name, "parties", parties), JsonNode.class);
    }

    private void forget(JsonNode said) {
        assertThat(status(
                        clerk(), HttpMethod.DELETE, PATH + "/" + said.get("id").asLong()))
                .isEqualTo(204);
    }
}

package vn.chidao.importer.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseEntity;

/** A document's way from the clerk's form to the directive that it becomes. */
class BroughtDocumentsTest extends IntakeDesk {

    @Test
    void aClerksFormBeginsWithWhatTheDocumentSays() {
        JsonNode sheet = brought(clerk(), "C:\\van-ban\\nuoc.md", letter(21, 2023));

        assertThat(sheet.at("/file/name").asText()).isEqualTo("nuoc.md");
        JsonNode form = sheet.get("registration");
        assertThat(form.get("kind").asText()).isEqualTo("CONG_VAN");
        assertThat(form.get("symbol").asText()).isEqualTo("21-CV/TU");
        assertThat(form.get("issuedOn").asText()).isEqualTo("2023-03-14");
        assertThat(form.get("issuingBody").asText()).isEqualTo("ITK-TU");
        assertThat(form.get("advisoryBody").asText()).isEqualTo("ITK-BDV");
        assertThat(form.at("/recipients/ACT/0/agencyClass").asText()).isEqualTo("ITK-HUYEN-UY");
        assertThat(form.at("/recipients/ACT/1/name").asText()).isEqualTo("Chi cục Thủy lợi tỉnh");
        assertThat(form.at("/citations/0/symbol").asText()).isEqualTo("41-KL/TW");
        assertThat(sheet.at("/people/agencies").findValuesAsText("id")).contains("ITK-TU", "ITK-BDV");
    }

    @Test
    void whoAdvisesTodayIsProposedWhereTheNamedOfficeHasEnded() {
        time.setTo(java.time.Instant.parse("2026-03-02T02:00:00Z"));
        JsonNode sheet = brought(clerk(), "nuoc.md", letter(20, 2023));
        assertThat(sheet.at("/registration/advisoryBody").asText()).isEqualTo("ITK-BTGDV");
        assertThat(sheet.get("points").findValuesAsText("sentence"))
                .contains(
                        "Cơ quan tham mưu: văn bản giao Ban Dân vận Tỉnh ủy; công việc này nay do Ban Tuyên giáo và Dân vận Tỉnh ủy Tân Kiều đảm nhiệm, hãy xem lại.");
    }

    @Test
    void aCommitteeThatHasEndedIsAdvisedByWhoWasThereOnItsLastDay() {
        time.setTo(java.time.Instant.parse("2026-03-02T02:00:00Z"));
        lastDay("ITK-TU", "2025-06-30");
        lastDay("ITK-BTGDV", "2025-06-30");
        try {
            JsonNode sheet = brought(clerk(), "nuoc.md", letter(19, 2023));
            assertThat(sheet.at("/registration/issuingBody").asText()).isEqualTo("ITK-TU");
            assertThat(sheet.at("/registration/advisoryBody").asText()).isEqualTo("ITK-BTGDV");
            JsonNode form = get(clerk(), "/api/forms/registration").getBody();
            assertThat(form.at("/issuingBodies/0/advisoryBodies").findValuesAsText("id"))
                    .contains("ITK-BTGDV")
                    .doesNotContain("ITK-BDV");
        } finally {
            lastDay("ITK-TU", null);
            lastDay("ITK-BTGDV", null);
        }
    }

    private void lastDay(String agency, String day) {
        jdbc.sql("update chidao.agency set valid_until = cast(:day as date) where id = :id")
                .param("day", day)
                .param("id", agency)
                .update();
    }

    @Test
    void everyFieldOfTheBreakdownSaysWhereItStands() {
        JsonNode sheet = brought(clerk(), "nuoc.md", letter(22, 2023));
        String text = sheet.get("text").asText();

        assertThat(sheet.at("/breakdown/assignments")).hasSize(3);
        assertThat(sheet.at("/breakdown/assignments/0/timeframe/deadline").asText())
                .isEqualTo("2023-04-19");
        assertThat(sheet.at("/breakdown/reporting/periods")).hasSize(2);
        assertThat(passage(sheet, text, "assignments.0.text")).startsWith("Các huyện ủy lãnh đạo");
        assertThat(passage(sheet, text, "assignments.0.timeframe.kind")).contains("trước ngày 20/4/2023");
        assertThat(passage(sheet, text, "symbol")).contains("22-CV/TU");
        assertThat(passage(sheet, text, "reporting.periods")).contains("định kỳ 6 tháng");
        sheet.get("marks").forEach(mark -> assertThat(mark.get("until").asInt())
                .isGreaterThan(mark.get("from").asInt())
                .isLessThanOrEqualTo(text.length()));
    }

    @Test
    void whatIsDoubtfulOrWentNowhereIsListed() {
        JsonNode sheet = brought(clerk(), "nuoc.md", letter(23, 2023));

        assertThat(sheet.get("points").findValuesAsText("sentence"))
                .anyMatch(sentence -> sentence.contains("do máy đề xuất từ câu văn"));
        JsonNode unknown = body(sheet, "Chi cục Thủy lợi tỉnh");
        assertThat(unknown.path("parties")).isEmpty();
        assertThat(unknown.get("places").findValuesAsText("field"))
                .contains("recipients.ACT", "assignments.1.implementing");
        assertThat(sheet.get("sentences").findValuesAsText("text")).anyMatch(sentence -> sentence.contains("vùng cao"));
    }

    @Test
    void reportsAndTargetsThatNoFieldHoldsAreOfferedAsWhatADirectiveCanHold() {
        String letter = new String(letter(35, 2023), StandardCharsets.UTF_8)
                .replace(
                        "Thực hiện Kết luận",
                        """
                        Tỷ lệ hộ thiếu nước không quá 2%.

                        Các cơ quan, đơn vị định kỳ hằng quý báo cáo kết quả về Ban Thường vụ Tỉnh ủy.

                        Các cơ quan, đơn vị báo cáo Ban Thường vụ Tỉnh ủy trước ngày 15/6/2023.

                        Thực hiện Kết luận""")
                .replace("định kỳ 6 tháng, năm báo cáo", "định kỳ 6 tháng, năm và hằng tháng báo cáo");
        JsonNode sheet = brought(clerk(), "nuoc.md", letter.getBytes(StandardCharsets.UTF_8));

        JsonNode quarterly = sentence(sheet, "hằng quý");
        assertThat(quarterly.get("why").asText()).contains("chỉ có kỳ 6 tháng và năm");
        assertThat(quarterly.at("/offer/words").asText()).isEqualTo("Thành nhiệm vụ hằng quý");
        assertThat(quarterly.at("/offer/timeframe/event").asText()).isEqualTo("Định kỳ hằng quý");
        JsonNode once = sentence(sheet, "15/6/2023");
        assertThat(once.at("/offer/words").asText()).isEqualTo("Thành nhiệm vụ, hạn 14/06/2023");
        assertThat(once.at("/offer/timeframe/deadline").asText()).isEqualTo("2023-06-14");
        JsonNode ceiling = sentence(sheet, "không quá 2%");
        assertThat(ceiling.get("why").asText()).contains("mức trần");
        assertThat(ceiling.has("offer")).isFalse();
        assertThat(sentence(sheet, "hằng tháng").get("why").asText()).contains("nay chỉ nằm trong lời nhiệm vụ 3");
    }

    @Test
    void onlyClerksOfIssuingBodiesBringDocumentsAndOnlyTheirOwnAreTheirs() {
        Named file = new Named("nuoc.md", letter(24, 2023));
        assertThat(send(null, "/api/documents", file).getStatusCode().value()).isEqualTo(401);
        for (String group : new String[] {"ITK-TU", "ITK-BDV", "ITK-A", "ITK-BAO.clerk", "camunda-admin", "managers"}) {
            assertThat(send(official(group), "/api/documents", file)
                            .getStatusCode()
                            .value())
                    .as(group)
                    .isEqualTo(403);
        }
        String path = "/api/documents/"
                + brought(clerk(), "nuoc.md", letter(24, 2023)).get("document").asText();
        assertThat(status(null, HttpMethod.GET, path)).isEqualTo(401);
        assertThat(status(official("ITK-A.clerk"), HttpMethod.GET, path)).isEqualTo(404);
        assertThat(get(clerk(), path).getBody().at("/registration/symbol").asText())
                .isEqualTo("24-CV/TU");
        assertThat(status(null, HttpMethod.DELETE, path)).isEqualTo(401);
        assertThat(status(official("ITK-A.clerk"), HttpMethod.DELETE, path)).isEqualTo(404);
        assertThat(status(clerk(), HttpMethod.DELETE, path)).isEqualTo(204);
        assertThat(status(clerk(), HttpMethod.DELETE, path)).isEqualTo(404);
    }

    @Test
    void theFileBecomesTheDirectivesDocument() throws Exception {
        byte[] content = letter(25, 2023);
        JsonNode sheet = brought(clerk(), "Giữ nước.md", content);
        String id = enter(clerk(), content(sheet), sheet.get("document").asText());
        String path = "/api/directives/" + id + "/document";

        ResponseEntity<byte[]> file = as(adviser()).getForEntity(path, byte[].class);
        assertThat(file.getBody()).isEqualTo(content);
        assertThat(file.getHeaders().getContentDisposition().isAttachment()).isTrue();
        assertThat(file.getHeaders().getContentDisposition().getFilename()).isEqualTo("Giữ nước.md");
        assertThat(file.getHeaders().get("X-Content-Type-Options")).containsExactly("nosniff");
        JsonNode draft = get(adviser(), path + "/draft").getBody();
        assertThat(draft.at("/file/sha256").asText())
                .isEqualTo(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(content)));
        assertThat(draft.at("/breakdown/assignments")).hasSize(3);
        assertThat(draft.has("document")).isFalse();
    }

    @Test
    void beforeItIsIssuedTheDocumentIsForThoseWhoPrepareIt() {
        JsonNode sheet = brought(clerk(), "nuoc.md", letter(26, 2023));
        String id = enter(clerk(), content(sheet), sheet.get("document").asText());
        String typed = enter(clerk(), content(brought(clerk(), "nuoc.md", letter(27, 2023))), null);
        for (String path :
                List.of("/api/directives/" + id + "/document", "/api/directives/" + id + "/document/draft")) {
            assertThat(status(null, HttpMethod.GET, path)).isEqualTo(401);
            for (String group : new String[] {"ITK-A", "ITK-B.clerk", "ITK-BAO"}) {
                assertThat(status(official(group), HttpMethod.GET, path))
                        .as(group)
                        .isEqualTo(404);
            }
            for (String group : new String[] {"ITK-TU.clerk", "ITK-TU", "ITK-BDV", "camunda-admin"}) {
                assertThat(status(official(group), HttpMethod.GET, path))
                        .as(group)
                        .isEqualTo(200);
            }
            assertThat(status(clerk(), HttpMethod.GET, path.replace(id, typed))).isEqualTo(404);
            assertThat(status(clerk(), HttpMethod.GET, path.replace(id, "khong-co")))
                    .isEqualTo(404);
        }
    }

    @Test
    void theSameNumberAndTheSameWordsAreToldAndRefused() {
        JsonNode first = brought(clerk(), "nuoc.md", letter(28, 2023));
        String id = enter(clerk(), content(first), first.get("document").asText());

        JsonNode again = brought(clerk(), "nuoc-2.md", letter(28, 2023));
        assertThat(again.at("/duplicate/directive").asText()).isEqualTo(id);
        assertThat(again.at("/duplicate/link").asText()).isEqualTo("/api/directives/" + id);
        assertThat(again.at("/duplicate/sentence").asText())
                .contains("28-CV/TU")
                .contains(id);
        Map<String, Long> before = rows();
        assertThatThrownBy(() ->
                        enter(clerk(), content(again), again.get("document").asText()))
                .hasMessageContaining("đã có trong sổ với mã hồ sơ " + id);

        JsonNode otherNumber = content(again);
        ((ObjectNode) otherNumber).put("symbol", "29-CV/TU");
        assertThatThrownBy(
                        () -> enter(clerk(), otherNumber, again.get("document").asText()))
                .hasMessageContaining("«Văn bản 28-CV/TU")
                .hasMessageContaining("Nội dung hai văn bản trùng nhau");
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void aClerkIsToldThatAColleagueHasTheSameDocumentInHand() {
        brought(clerk(), "nuoc.md", letter(30, 2023));
        JsonNode sheet = brought(official("ITK-A.clerk"), "nuoc.md", letter(30, 2023));
        assertThat(sheet.at("/duplicate/sentence").asText()).contains("đã được " + clerk() + " đưa vào");
        assertThat(sheet.at("/duplicate").has("directive")).isFalse();
    }

    @Test
    void whatNobodyEntersIsLetGoAfterTwoWeeksAndOneClerkHasTwentyInHandAtMost() {
        String clerk = official("ITK-B.clerk");
        String first = brought(clerk, "a.md", letter(60, 2023)).get("document").asText();
        for (int i = 1; i <= 20; i++) {
            time.setTo(clock.instant().plusSeconds(60));
            brought(clerk, "a.md", letter(60 + i, 2023));
        }
        assertThat(status(clerk, HttpMethod.GET, "/api/documents/" + first)).isEqualTo(404);
        String last = brought(clerk, "a.md", letter(81, 2023)).get("document").asText();
        assertThat(status(clerk, HttpMethod.GET, "/api/documents/" + last)).isEqualTo(200);
        time.setTo(clock.instant().plus(java.time.Duration.ofDays(15)));
        brought(clerk, "a.md", letter(82, 2023));
        assertThat(status(clerk, HttpMethod.GET, "/api/documents/" + last)).isEqualTo(404);
    }

    @Test
    void ofTwoWhoEnterTheSameDocumentAtTheSameMomentOneIsRefusedWithASentence() throws Exception {
        JsonNode sheet = brought(clerk(), "nuoc.md", letter(33, 2023));
        String document = sheet.get("document").asText();
        ObjectNode one = (ObjectNode) content(sheet);
        ObjectNode other = one.deepCopy().put("symbol", "34-CV/TU");
        CyclicBarrier together = new CyclicBarrier(2);
        String clerk = clerk();
        List<String> ends = Stream.of(one, other)
                .map(content -> CompletableFuture.supplyAsync(() -> {
                    try {
                        together.await();
                        return enter(clerk, content, document);
                    } catch (Exception refused) {
                        return refused.getMessage();
                    }
                }))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(ends).filteredOn(end -> end.startsWith("CD-")).hasSize(1);
        assertThat(ends)
                .filteredOn(end -> end.contains("Tệp văn bản kèm theo không còn hoặc đã thuộc hồ sơ khác"))
                .hasSize(1);
        assertThat(jdbc.sql("select count(*) from chidao.directive where symbol in ('33-CV/TU', '34-CV/TU')")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void aDocumentOfSomebodyElseCannotBeEntered() {
        JsonNode sheet = brought(official("ITK-A.clerk"), "nuoc.md", letter(31, 2023));
        Map<String, Long> before = rows();
        assertThatThrownBy(() ->
                        enter(clerk(), content(sheet), sheet.get("document").asText()))
                .hasMessageContaining("Tệp văn bản kèm theo không còn");
        assertThat(rows()).isEqualTo(before);
    }

    private static String passage(JsonNode sheet, String text, String field) {
        for (JsonNode mark : sheet.get("marks")) {
            if (mark.get("field").asText().equals(field)) {
                return text.substring(
                        mark.get("from").asInt(), mark.get("until").asInt());
            }
        }
        throw new AssertionError("No mark for " + field);
    }

    private static JsonNode sentence(JsonNode sheet, String words) {
        for (JsonNode sentence : sheet.get("sentences")) {
            if (sentence.get("text").asText().contains(words)) {
                return sentence;
            }
        }
        throw new AssertionError("No sentence with " + words + " in " + sheet.get("sentences"));
    }

    static JsonNode body(JsonNode sheet, String name) {
        for (JsonNode body : sheet.get("bodies")) {
            if (body.get("name").asText().equals(name)) {
                return body;
            }
        }
        throw new AssertionError("No body " + name);
    }
}

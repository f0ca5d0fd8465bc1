package vn.chidao.importer.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import vn.chidao.importer.ImportCommand;
import vn.chidao.importer.ReadersBusy;

/** {@code POST /api/imports}: what other systems get, and who may ask. */
class ImportsTest extends IntakeDesk {

    @Test
    void oneFileIsAnsweredAsTheCommandAnswersItAndNothingIsCreated() {
        Map<String, Long> before = rows();
        ResponseEntity<JsonNode> answer = send(clerk(), "/api/imports", new Named("nuoc.md", letter(7, 2023)));

        assertThat(answer.getStatusCode().value()).isEqualTo(200);
        JsonNode draft = answer.getBody();
        assertThat(complaints(draft)).isEmpty();
        assertThat(draft.path("symbol").asText()).isEqualTo("7-CV/TU");
        assertThat(draft.path("date").asText()).isEqualTo("2023-03-14");
        assertThat(draft.path("file").asText()).isEqualTo("nuoc.md");
        assertThat(draft.path("tasks")).hasSize(3);
        assertThat(draft.at("/bodyMatches/Các huyện ủy").asText()).isEqualTo("ITK-HUYEN-UY");
        assertThat(draft.at("/bodyMatches/Ban Dân vận Tỉnh ủy").asText()).isEqualTo("ITK-BDV");
        assertThat(draft.path("unmatchedBodies").toString()).contains("Chi cục Thủy lợi tỉnh");
        assertThat(draft.path("text").asText()).contains("<img src=x");
        assertThat(draft.has("duplicateOf")).isFalse();
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void bodiesAreThoseOfTheDocumentsDay() {
        JsonNode draft = send(clerk(), "/api/imports", new Named("nuoc.md", letter(8, 2025)))
                .getBody();
        assertThat(draft.path("unmatchedBodies").toString()).contains("Ban Dân vận Tỉnh ủy");
        assertThat(draft.path("bodyMatches").has("Ban Dân vận Tỉnh ủy")).isFalse();
    }

    @Test
    void severalFilesAreAnsweredInTheirOrderEachWithItsDraftOrItsSentence() throws Exception {
        JsonNode answers = send(
                        clerk(),
                        "/api/imports",
                        new Named("mot.md", letter(9, 2023)),
                        new Named("quet.pdf", scan()),
                        new Named("hong.docx", "PK vỡ".getBytes(StandardCharsets.UTF_8)),
                        new Named("lai-mot.txt", letter(9, 2023)))
                .getBody();

        assertThat(answers).hasSize(4);
        assertThat(answers.at("/0/symbol").asText()).isEqualTo("9-CV/TU");
        assertThat(answers.at("/1/file").asText()).isEqualTo("quet.pdf");
        assertThat(answers.at("/1/error").asText())
                .contains("bản quét chỉ có ảnh")
                .contains("OCR");
        assertThat(answers.at("/2/error").asText()).startsWith("Tệp");
        assertThat(answers.at("/3/duplicateOf").asText()).isEqualTo("mot.md");
    }

    @Test
    void aFileThatCannotBeReadIsRefusedWithTheSentenceOfTheCommand() throws Exception {
        ResponseEntity<JsonNode> scan = send(clerk(), "/api/imports", new Named("quet.pdf", scan()));
        assertThat(scan.getStatusCode().value()).isEqualTo(422);
        assertThat(scan.getBody().path("detail").asText()).startsWith("Tệp PDF là bản quét chỉ có ảnh");

        ResponseEntity<JsonNode> empty = send(clerk(), "/api/imports", new Named("rong.txt", new byte[0]));
        assertThat(empty.getStatusCode().value()).isEqualTo(422);

        ResponseEntity<JsonNode> large = send(clerk(), "/api/imports", new Named("lon.txt", new byte[26 << 20]));
        assertThat(large.getStatusCode().value()).isEqualTo(413);
        assertThat(large.getBody().path("detail").asText()).isEqualTo("Tệp quá lớn; mỗi tệp tối đa 25 MB.");
    }

    @Test
    void hostileFilesAreAnsweredInTimeWithASentenceAtBothAddresses() throws Exception {
        for (Named file : hostile()) {
            for (String path : List.of("/api/imports", "/api/documents")) {
                long begun = System.nanoTime();
                ResponseEntity<JsonNode> answer = send(clerk(), path, file);
                assertThat(Duration.ofNanos(System.nanoTime() - begun))
                        .as(file.name())
                        .isLessThan(Duration.ofSeconds(10));
                assertThat(answer.getStatusCode().value()).as(file.name()).isEqualTo(422);
                assertThat(answer.getBody().path("detail").asText())
                        .as(file.name())
                        .matches("(Tệp|Văn bản) .+\\.")
                        .doesNotContain("Exception");
            }
        }
    }

    private static List<Named> hostile() throws Exception {
        byte[] bomb = zip("word/document.xml", new byte[80 << 20]);
        byte[] entities = zip(
                "word/document.xml",
                "<!DOCTYPE d [<!ENTITY a \"aa\"><!ENTITY b \"&a;&a;\">]><d>&b;</d>".getBytes(StandardCharsets.UTF_8));
        byte[] truncated = Arrays.copyOf(scan(), 300);
        return List.of(
                new Named("bom.docx", bomb),
                new Named("thuc-the.docx", entities),
                new Named("macro.docm", zip("word/vbaProject.bin", new byte[9])),
                new Named("ma-lenh.pdf", withScript()),
                new Named("mat-khau.pdf", underPassword()),
                new Named("cat-cut.pdf", truncated),
                new Named("rong.odt", new byte[0]),
                new Named("anh.docx", new byte[] {(byte) 0xFF, (byte) 0xD8, 1, 2, 3, 4, 5, 6}),
                new Named("dai.txt", "Giao Sở Y tế rà soát.\n".repeat(20_000).getBytes(StandardCharsets.UTF_8)));
    }

    private static byte[] zip(String part, byte[] content) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String name : part.equals("word/document.xml") ? List.of(part) : List.of(part, "word/document.xml")) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(name.equals(part) ? content : "<d/>".getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }

    private static byte[] withScript() throws Exception {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)"));
            document.save(out);
            return out.toByteArray();
        }
    }

    private static byte[] underPassword() throws Exception {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("chủ", "mật", new AccessPermission()));
            document.save(out);
            return out.toByteArray();
        }
    }

    @Test
    void whoComesWhileOthersAreReadIsAskedToComeAgain() {
        ResponseEntity<ProblemDetail> answer = new IntakeAnswers().busy(new ReadersBusy());
        assertThat(answer.getStatusCode().value()).isEqualTo(503);
        assertThat(answer.getHeaders().getFirst("Retry-After")).isEqualTo("60");
        assertThat(answer.getBody().getDetail()).endsWith("hãy thử lại sau ít phút.");
    }

    @Test
    void notMoreThanTenFilesAreTakenAtOnce() {
        Named[] files = new Named[11];
        Arrays.fill(files, new Named("a.txt", letter(10, 2023)));
        ResponseEntity<JsonNode> refused = send(clerk(), "/api/imports", files);
        assertThat(refused.getStatusCode().value()).isEqualTo(400);
        assertThat(refused.getBody().path("detail").asText()).isEqualTo("Hãy gửi từ 1 đến 10 tệp mỗi lượt.");
    }

    @Test
    void onlyClerksIssuingAndAdvisoryBodiesAndAdministratorsMayAsk() {
        enter(clerk(), content(brought(clerk(), "nuoc.md", letter(11, 2023))), null);
        Named file = new Named("nuoc.md", letter(12, 2023));
        assertThat(send(null, "/api/imports", file).getStatusCode().value()).isEqualTo(401);
        for (String group : new String[] {"ITK-A", "ITK-A.leader", "ITK-BAO.clerk", "ITK-TU.leader", "managers"}) {
            ResponseEntity<JsonNode> refused = send(official(group), "/api/imports", file);
            assertThat(refused.getStatusCode().value()).as(group).isEqualTo(403);
            assertThat(refused.getBody().path("detail").asText()).startsWith("Chỉ văn thư");
        }
        for (String group : new String[] {"ITK-TU.clerk", "ITK-TU", "ITK-BDV", "ITK-BTGDV", "camunda-admin"}) {
            assertThat(send(official(group), "/api/imports", file)
                            .getStatusCode()
                            .value())
                    .as(group)
                    .isEqualTo(200);
        }
        assertThat(status(clerk(), HttpMethod.GET, "/api/imports")).isEqualTo(405);
    }

    @Test
    void anAdministratorsDocumentIsLookedUpInTheProvinceOfItsIssuingBody() {
        JsonNode draft = send(official("camunda-admin"), "/api/imports", new Named("nuoc.md", letter(13, 2023)))
                .getBody();
        assertThat(draft.at("/bodyMatches/Ban Dân vận Tỉnh ủy").asText()).isEqualTo("ITK-BDV");
    }

    @Test
    void aDirectiveThatIsInTheBookIsNamed() {
        String id = enter(clerk(), content(brought(clerk(), "nuoc.md", letter(14, 2023))), null);
        JsonNode draft = send(clerk(), "/api/imports", new Named("ban-khac.md", letter(14, 2023)))
                .getBody();
        assertThat(complaints(draft)).isEmpty();
        assertThat(draft.path("duplicateOf").asText()).isEqualTo(id);
        assertThat(draft.path("duplicateSays").asText())
                .isEqualTo("Văn bản 14-CV/TU của Tỉnh ủy Tân Kiều ngày 14/03/2023 đã có trong sổ với mã hồ sơ %s."
                        .formatted(id));
        assertThat(draft.path("duplicateLink").asText()).isEqualTo("/api/directives/" + id);
    }

    @Test
    void everyRealDocumentIsRead() throws Exception {
        assumeFalse(seeds().isEmpty(), "the seeds lie beside the project, not in it");
        for (Path seed : seeds()) {
            JsonNode draft = send(
                            clerk(),
                            "/api/imports",
                            new Named(seed.getFileName().toString(), Files.readAllBytes(seed)))
                    .getBody();
            assertThat(complaints(draft)).as(seed.toString()).isEmpty();
            assertThat(draft.path("issuer").asText()).as(seed.toString()).contains("ủy");
            assertThat(draft.path("tasks").size()).as(seed.toString()).isGreaterThanOrEqualTo(10);
        }
    }

    private static Set<?> complaints(JsonNode draft) {
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(ImportCommand.class.getResourceAsStream("/schema/import.schema.json"))
                .validate(draft);
    }

    private static byte[] scan() throws Exception {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            document.save(out);
            return out.toByteArray();
        }
    }
}

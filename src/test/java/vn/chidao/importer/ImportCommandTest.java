package vn.chidao.importer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import vn.chidao.directive.DirectiveDocument;
import vn.chidao.directive.DirectiveFile;

class ImportCommandTest {

    private static final Path LETTER = Corpus.FOLDER.resolve("party-letter.md");

    private final ObjectMapper mapper = new ObjectMapper();
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    Path folder;

    @Test
    void everyDraftFollowsThePublishedSchema() throws Exception {
        JsonSchema schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(ImportCommand.class.getResourceAsStream("/schema/import.schema.json"));
        List<Path> documents = Corpus.documents(Corpus.FOLDER);
        List<String> arguments =
                new java.util.ArrayList<>(documents.stream().map(Path::toString).toList());
        arguments.addAll(List.of("--out", folder.toString()));

        assertThat(run(arguments.toArray(String[]::new))).isZero();
        assertThat(err.toString()).contains("[1/" + documents.size() + "]");
        try (var files = Files.list(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".json")).toList()) {
                assertThat(schema.validate(mapper.readTree(file.toFile())))
                        .as(file.toString())
                        .isEmpty();
            }
        }
    }

    @Test
    void everyDirectiveFileCanBeLoadedAgain() throws Exception {
        List<Path> documents = Corpus.documents(Corpus.FOLDER);
        for (Path document : documents) {
            assertThat(run(document.toString(), "--out", folder.toString())).isZero();
        }
        try (var files = Files.list(folder)) {
            List<Path> directives =
                    files.filter(f -> f.toString().endsWith(".yaml")).toList();
            assertThat(directives).hasSameSizeAs(documents);
            for (Path file : directives) {
                DirectiveDocument read = DirectiveFile.read(file);
                assertThat(read.assignments()).as(file.toString()).isNotEmpty();
            }
        }
    }

    @Test
    void aFileThatCannotBeReadEndsWithTwoAndTheOthersAreReadAllTheSame() throws Exception {
        Path broken = Files.writeString(folder.resolve("hỏng.pdf"), "không phải pdf");

        assertThat(run(broken.toString(), LETTER.toString(), "--out", folder.toString()))
                .isEqualTo(2);
        assertThat(err.toString())
                .contains("hỏng.pdf: ")
                .contains("hãy mở và lưu lại")
                .doesNotContain("Exception");
        assertThat(folder.resolve("party-letter.json")).exists();
    }

    @Test
    void withoutAFolderTheDraftIsPrinted() throws Exception {
        assertThat(run(LETTER.toString())).isZero();

        JsonNode json = mapper.readTree(out.toString());
        assertThat(json.path("symbol").asText()).isEqualTo("318-CV/HU");
        assertThat(json.path("unmatchedBodies")).isNotEmpty();
    }

    @Test
    void theSameDocumentTwiceIsToldEvenFromAnotherFormat() throws Exception {
        Path copy = folder.resolve("bản sao.txt");
        Files.writeString(copy, Files.readString(LETTER).replace("ủy", "uỷ").replace("\n\n", "\n\n\n"));

        assertThat(run(LETTER.toString(), copy.toString(), "--out", folder.toString()))
                .isZero();
        assertThat(err.toString()).contains("trùng với");
        assertThat(mapper.readTree(folder.resolve("bản sao.json").toFile())
                        .path("duplicateOf")
                        .asText())
                .isEqualTo("party-letter.md");
    }

    @Test
    void bodiesAreFoundInTheRegisterAsOfTheDocumentsDay() throws Exception {
        Path register = Files.writeString(
                folder.resolve("sổ.yaml"),
                """
                province: SLM
                name: Sông Lâm
                agencies:
                  - {id: SLM-HU, name: Huyện ủy Sông Lâm, kind: PARTY_COMMITTEE, level: DISTRICT}
                  - {id: SLM-UBND, name: UBND huyện, kind: STATE_BODY, level: DISTRICT, validFrom: 2023-02-06}
                classes: []
                """);

        run(LETTER.toString(), "--organisations", register.toString());
        assertThat(err.toString()).isEmpty();
        JsonNode json = mapper.readTree(out.toString());
        assertThat(json.path("bodyMatches").path("Huyện ủy Sông Lâm").asText()).isEqualTo("SLM-HU");
        assertThat(json.path("bodyMatches").has("Ủy ban nhân dân huyện")).isFalse();
    }

    @Test
    void registersOfTwoLevelsAreReadTogetherAndAFollowUpBodyThatIsNoneOfThemIsSaid() throws Exception {
        Path above = Files.writeString(
                folder.resolve("trên.yaml"),
                """
                province: SLM
                name: Sông Lâm
                agencies:
                  - {id: SLM-HU, name: Huyện ủy Sông Lâm, kind: PARTY_COMMITTEE, level: DISTRICT}
                """);
        Path below = Files.writeString(
                folder.resolve("dưới.yml"),
                """
                province: SLX
                name: Các xã
                agencies:
                  - {id: SLX-UBND, name: UBND huyện, kind: STATE_BODY, level: DISTRICT, parent: SLM-HU}
                """);

        assertThat(run(
                        "--organisations",
                        above.toString(),
                        LETTER.toString(),
                        below.toString(),
                        "--out",
                        folder.toString()))
                .isZero();
        JsonNode json = mapper.readTree(folder.resolve("party-letter.json").toFile());
        assertThat(json.path("bodyMatches").toString()).contains("SLM-HU", "SLX-UBND");
        DirectiveDocument directive = DirectiveFile.read(folder.resolve("party-letter.yaml"));
        assertThat(directive.issuingBody().code()).isEqualTo("SLM-HU");
        assertThat(directive.advisoryBody().code()).isEqualTo("SLM-HU");
        assertThat(directive.assumptions()).anyMatch(each -> each.endsWith("tạm để chính cơ quan ban hành"));
        assertThat(folder.resolve("dưới.json")).doesNotExist();
    }

    @Test
    void ofSeveralProvincesTheOneOfTheIssuingBodyTellsWhoIsMeant() throws Exception {
        Path other = Files.writeString(
                folder.resolve("khác.yaml"),
                """
                province: KHC
                name: Khác
                agencies:
                  - {id: KHC-HU, name: Huyện ủy Khác, kind: PARTY_COMMITTEE, level: DISTRICT}
                  - {id: KHC-UBND, name: Ủy ban nhân dân huyện Khác, shortNames: [UBND huyện], kind: STATE_BODY, level: DISTRICT}
                """);
        Path own = Files.writeString(
                folder.resolve("của mình.yaml"),
                """
                province: SLM
                name: Sông Lâm
                agencies:
                  - {id: SLM-HU, name: Huyện ủy Sông Lâm, kind: PARTY_COMMITTEE, level: DISTRICT}
                  - {id: SLM-UBND, name: Ủy ban nhân dân huyện Sông Lâm, shortNames: [UBND huyện], kind: STATE_BODY, level: DISTRICT}
                """);

        run("--organisations", other.toString(), own.toString(), LETTER.toString());

        JsonNode matches = mapper.readTree(out.toString()).path("bodyMatches");
        assertThat(matches.toString()).contains("SLM-HU", "SLM-UBND").doesNotContain("KHC");
    }

    @Test
    void theTopLevelHasTheNamesThatOtherSystemsKnow() throws Exception {
        run(LETTER.toString());
        JsonNode json = mapper.readTree(out.toString());
        assertThat(json.fieldNames())
                .toIterable()
                .contains(
                        "docType",
                        "symbol",
                        "date",
                        "place",
                        "issuer",
                        "onBehalfOf",
                        "signerTitle",
                        "signer",
                        "title",
                        "addressees",
                        "recipients",
                        "legalBases",
                        "tasks",
                        "targets",
                        "reporting",
                        "followUp",
                        "notUnderstood");
        assertThat(json.at("/tasks/0").fieldNames())
                .toIterable()
                .contains("no", "text", "directing", "advisory", "implementing", "timeframe", "deadline", "roleBasis");
        assertThat(json.at("/legalBases/0").fieldNames()).toIterable().contains("symbol", "date", "issuer", "docType");
    }

    @Test
    void aWrongRegisterEndsWithTwoAndNamesLineAndField() throws Exception {
        Path register = Files.writeString(folder.resolve("sổ.yaml"), "agencies: 3\n");

        assertThat(run(LETTER.toString(), "--organisations", register.toString()))
                .isEqualTo(2);
        assertThat(err.toString()).contains("sổ.yaml").contains("dòng 1");
    }

    private int run(String... arguments) {
        return new CommandLine(new ImportCommand())
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }
}

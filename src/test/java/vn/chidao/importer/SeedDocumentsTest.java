package vn.chidao.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chidao.importer.output.DraftJson;

/** The four real documents, field by field. Their text is read where it lies and is no part of the project. */
class SeedDocumentsTest {

    private static final Path SEEDS = seeds();

    @BeforeAll
    static void theSeedsAreThere() {
        assumeTrue(SEEDS != null, "the seeds lie beside the project, not in it");
    }

    @ParameterizedTest
    @CsvSource({"000_743e7a8b74290be1", "001_1200b5da150d7e7e", "002_2f61c03cd90b8124", "003_bac947d54380e2bf"})
    void everyFieldOfARealDocumentIsRight(String name) throws Exception {
        JsonNode expected = Corpus.expected(Corpus.FOLDER.resolve("seeds/" + name + ".txt"));
        JsonNode draft = draft(name);
        DraftComparison comparison = new DraftComparison();
        comparison.add(name, expected, draft);

        assertThat(comparison.complaints()).isEmpty();
        assertThat(draft.path("dateNotBefore").asText(""))
                .isEqualTo(expected.path("dateNotBefore").asText(""));
        assertThat(draft.path("dissemination").asText(""))
                .isEqualTo(expected.path("dissemination").asText(""));
        assertThat(draft.path("notUnderstood"))
                .hasSize(expected.path("notUnderstood").asInt());
    }

    @ParameterizedTest
    @CsvSource({
        "000_743e7a8b74290be1,Triển khai,ở cơ sở”",
        "001_1200b5da150d7e7e,về tiếp tục,tiếp theo",
        "002_2f61c03cd90b8124,về tăng cường,tình hình mới",
        "003_bac947d54380e2bf,tăng cường,thị xã"
    })
    void theSubjectIsTheWholeSubjectAndNothingElse(String name, String starts, String ends) throws Exception {
        String title = draft(name).path("title").asText();

        assertThat(title).startsWith(starts).endsWith(ends).hasSizeLessThan(160);
    }

    @Test
    void aShortNameIsFollowedToItsDocument() throws Exception {
        JsonNode basis = draft("003_bac947d54380e2bf").path("legalBases").get(0);

        assertThat(basis.path("shortName").asText()).isEqualTo("Kết luận 1231");
        assertThat(basis.path("relation").asText()).isEqualTo("remedies");
    }

    @Test
    void leadAndCoordinatingAreToldApart() throws Exception {
        JsonNode task = draft("003_bac947d54380e2bf").path("tasks").get(0);

        assertThat(task.path("advisory")).hasSize(2);
        assertThat(texts(task.path("coordinating"))).containsExactly("Ban Tuyên giáo Thị ủy");
    }

    private static JsonNode draft(String name) {
        return DraftJson.of(DocumentImport.read(SEEDS.resolve(name + ".txt")));
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new java.util.ArrayList<>();
        array.forEach(node -> texts.add(node.asText()));
        return texts;
    }

    private static Path seeds() {
        for (Path folder : List.of(Path.of("../shared/seeds"), Path.of("../../shared/seeds"))) {
            if (Files.isDirectory(folder)) {
                return folder;
            }
        }
        return null;
    }
}

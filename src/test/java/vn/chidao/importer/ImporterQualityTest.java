package vn.chidao.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.chidao.importer.output.DraftJson;

/**
 * How well drafts are read from the project's own test documents, in both layouts. Prints a table with precision and recall
 * of every field, and what was wrong.
 */
class ImporterQualityTest {

    private static final List<String> CERTAIN = List.of("symbol", "date", "docType", "issuer", "title", "signer");
    private static final List<String> GOOD =
            List.of("assignments", "roles", "citations", "citation details", "timeframes", "targets", "reporting");

    @Test
    void thirtyDocumentsAndMoreAreReadAsPeopleReadThem() {
        List<Path> documents = Corpus.documents(Corpus.FOLDER);
        DraftComparison comparison = new DraftComparison();
        documents.forEach(document -> comparison.add(
                document.getFileName().toString(),
                Corpus.expected(document),
                DraftJson.of(DocumentImport.read(document))));
        comparison.complaints().forEach(System.out::println);
        System.out.println(comparison);

        assertThat(documents).hasSizeGreaterThanOrEqualTo(30);
        CERTAIN.forEach(
                field -> assertThat(comparison.score(field).f1()).as(field).isGreaterThanOrEqualTo(0.95));
        GOOD.forEach(field -> assertThat(comparison.score(field).f1()).as(field).isGreaterThanOrEqualTo(0.90));
        assertThat(comparison.score("all dates").precision())
                .as("no invented date")
                .isGreaterThanOrEqualTo(0.98);
        assertThat(comparison.score("all bodies").precision())
                .as("no invented body")
                .isGreaterThanOrEqualTo(0.98);
    }
}

package vn.chidao.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.chidao.importer.output.DraftJson;

/**
 * Measures the grammar on documents that lie outside the project: {@code -Dchidao.documents=FOLDER} names a folder with
 * {@code .md} or {@code .txt} files, each with {@code <name>.expected.json} beside it. Prints what was wrong, then the table.
 */
@Tag("benchmark")
class OwnDocumentsTest {

    static final String FOLDER = "chidao.documents";

    @Test
    void documentsOfOnesOwnAreComparedWithWhatPeopleReadInThem() {
        assertThat(System.getProperty(FOLDER))
                .as("-D%s=FOLDER names the documents to be measured", FOLDER)
                .isNotBlank();
        Path folder = Path.of(System.getProperty(FOLDER));
        List<Path> documents = Corpus.documents(folder);
        DraftComparison comparison = new DraftComparison();
        documents.forEach(document -> comparison.add(
                document.getFileName().toString(),
                Corpus.expected(document),
                DraftJson.of(DocumentImport.read(document))));
        comparison.complaints().forEach(System.out::println);
        System.out.println(comparison);

        assertThat(documents)
                .as("documents with an expectation beside them in %s", folder)
                .isNotEmpty();
    }
}

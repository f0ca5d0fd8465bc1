package vn.chidao.webapps;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Of two words for one thing everything that people read uses the one that the glossary settles on. */
class OneWordTest {

    private static final Pattern OTHER_WORDS = Pattern.compile("(?iu)\\bmuộn\\b|(?<!\\p{L})đóng kỳ(?!\\p{L})");

    /** The words of documents are read there, whichever they use. */
    private static final Path GRAMMAR = Path.of("src/main/java/vn/chidao/importer/grammar");

    private static final Pattern TEXTS = Pattern.compile(".*\\.(java|js|html|form|bpmn|ya?ml|json|md)");

    @Test
    void lateAndClosedAreSaidInOneWordEach() {
        List<String> found = Stream.of("src/main", "bpmn", "forms", "README.md")
                .flatMap(OneWordTest::files)
                .filter(file -> !file.startsWith(GRAMMAR))
                .flatMap(OneWordTest::otherWords)
                .toList();
        assertThat(found).isEmpty();
    }

    private static Stream<Path> files(String place) {
        try (Stream<Path> all = Files.walk(Path.of(place))) {
            return all.filter(file -> TEXTS.matcher(file.toString()).matches()).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> otherWords(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> OTHER_WORDS.matcher(line).find())
                    .map(line -> file + ": " + line.strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

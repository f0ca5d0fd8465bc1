package vn.chidao.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** One of the four real documents, where they lie beside the project; compared word by word, punctuation left aside. */
record Seed(String text) {

    private static final Path FOLDER = Path.of("../shared/seeds");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    static boolean areThere() {
        return Files.isDirectory(FOLDER);
    }

    /** @param number 0 to 3, in the order of {@link DemoFiles#DIRECTIVES} */
    static Seed of(int number) {
        try (Stream<Path> files = Files.list(FOLDER)) {
            Path file = files.filter(each -> each.getFileName().toString().startsWith("%03d_".formatted(number)))
                    .findFirst()
                    .orElseThrow();
            return new Seed(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every run of {@code length} words in a row. */
    static Stream<String> runs(int length, String text) {
        List<String> words = BETWEEN_WORDS
                .splitAsStream(text.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .toList();
        return IntStream.rangeClosed(0, words.size() - length)
                .mapToObj(start -> String.join(" ", words.subList(start, start + length)));
    }
}

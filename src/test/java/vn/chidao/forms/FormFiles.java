package vn.chidao.forms;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The forms as they stand in the project, and the library they share. */
final class FormFiles {

    static final Path FORMS = Path.of("forms");
    static final Path LIBRARY = Path.of("src/main/resources/META-INF/resources/chidao");

    private FormFiles() {}

    static Stream<Path> embedded() {
        return under(FORMS, ".html").stream();
    }

    static Stream<Path> camunda() {
        return under(FORMS, ".form").stream();
    }

    static Stream<Path> scripts() {
        return under(LIBRARY, ".js").stream();
    }

    static Stream<Path> all() {
        return Stream.of(embedded(), camunda(), under(LIBRARY, "").stream()).flatMap(files -> files);
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> under(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

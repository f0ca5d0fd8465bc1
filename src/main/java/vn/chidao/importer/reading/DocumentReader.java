package vn.chidao.importer.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import javax.xml.stream.XMLStreamException;
import vn.chidao.importer.UnreadableDocument;

/**
 * Reads a file's text within bounds of size and time. Whatever goes wrong inside a parser, or in what is made of the text,
 * ends in one Vietnamese sentence.
 */
public final class DocumentReader {

    private static final ReaderThreads THREADS = new ReaderThreads(4, Limits.PATIENCE, Limits.TIME);

    static {
        QuietLibraries.hush();
    }

    private DocumentReader() {}

    /** What {@code understanding} makes of the text of the file at {@code path}. */
    public static <T> T read(Path path, Function<String, T> understanding) {
        try (InputStream in = Files.newInputStream(path)) {
            byte[] bytes = in.readNBytes(Limits.FILE_BYTES + 1);
            return read(bytes, path.getFileName().toString(), understanding);
        } catch (IOException e) {
            throw new UnreadableDocument(
                    "Không mở được tệp “%s”; hãy kiểm tra đường dẫn và quyền đọc".formatted(path), e);
        }
    }

    /**
     * What {@code understanding} makes of the text of a file's content; reading and understanding together take
     * {@link Limits#TIME} at most.
     *
     * @param name the name under which the file came
     */
    public static <T> T read(byte[] bytes, String name, Function<String, T> understanding) {
        if (bytes.length > Limits.FILE_BYTES) {
            throw Limits.tooLarge();
        }
        return THREADS.run(() -> understanding.apply(text(bytes, name)));
    }

    private static String text(byte[] bytes, String name) throws IOException, XMLStreamException {
        String text = Formats.text(bytes, name);
        if (text.length() > Limits.CHARACTERS
                || text.lines().filter(line -> !line.isBlank()).count() > Limits.LINES) {
            throw Limits.tooLong();
        }
        if (text.codePoints().noneMatch(Character::isLetter)) {
            throw new UnreadableDocument("Tệp không có chữ nào đọc được");
        }
        return text;
    }
}

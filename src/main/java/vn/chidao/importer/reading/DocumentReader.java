package vn.chidao.importer.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import vn.chidao.importer.UnreadableDocument;

/**
 * Reads a file's text within bounds of size and time. Whatever goes wrong inside a parser ends in one Vietnamese sentence;
 * a parser that does not come back in time is left behind, and only a few may run at once.
 */
public final class DocumentReader {

    private static final Semaphore AT_WORK = new Semaphore(4);

    static {
        QuietLibraries.hush();
    }

    private DocumentReader() {}

    /** The raw text of the file at {@code path}. */
    public static String read(Path path) {
        try (InputStream in = Files.newInputStream(path)) {
            byte[] bytes = in.readNBytes(Limits.FILE_BYTES + 1);
            return read(bytes, path.getFileName().toString());
        } catch (IOException e) {
            throw new UnreadableDocument(
                    "Không mở được tệp “%s”; hãy kiểm tra đường dẫn và quyền đọc".formatted(path), e);
        }
    }

    /** The raw text of a file's content; {@code name} is the name under which it came. */
    public static String read(byte[] bytes, String name) {
        if (bytes.length > Limits.FILE_BYTES) {
            throw Limits.tooLarge();
        }
        String text = inTime(() -> Formats.text(bytes, name));
        if (text.length() > Limits.CHARACTERS) {
            throw Limits.tooLong();
        }
        if (text.codePoints().noneMatch(Character::isLetter)) {
            throw new UnreadableDocument("Tệp không có chữ nào đọc được");
        }
        return text;
    }

    /** Runs what reads a file, and gives up on it after {@link Limits#TIME}. */
    public static <T> T inTime(Callable<T> work) {
        if (!AT_WORK.tryAcquire()) {
            throw new UnreadableDocument("Đang đọc nhiều tệp cùng lúc; hãy thử lại sau ít phút");
        }
        FutureTask<T> task = new FutureTask<>(work);
        Runnable run = () -> {
            try {
                task.run();
            } finally {
                AT_WORK.release();
            }
        };
        Thread thread = new Thread(null, run, "chidao-import", 4L * 1024 * 1024);
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(Limits.TIME.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            task.cancel(true);
            throw new UnreadableDocument(
                    "Đọc tệp quá lâu nên đã dừng; hãy mở tệp bằng phần mềm soạn thảo và lưu lại", e);
        } catch (InterruptedException e) {
            task.cancel(true);
            Thread.currentThread().interrupt();
            throw new UnreadableDocument("Việc đọc tệp bị dừng giữa chừng", e);
        } catch (ExecutionException e) {
            throw asSentence(e.getCause());
        }
    }

    private static UnreadableDocument asSentence(Throwable cause) {
        if (cause instanceof UnreadableDocument sentence) {
            return sentence;
        }
        if (cause instanceof OutOfMemoryError || cause instanceof StackOverflowError) {
            return Limits.hostile();
        }
        return new UnreadableDocument(
                "Tệp bị hỏng nên không đọc được; hãy mở tệp bằng phần mềm soạn thảo và lưu lại", cause);
    }
}

package vn.chidao.importer.intake;

import java.io.IOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import vn.chidao.importer.DocumentImport;
import vn.chidao.importer.ReadersBusy;
import vn.chidao.importer.UnreadableDocument;
import vn.chidao.importer.draft.DraftDirective;

/**
 * Where files that come over the network are read: two at a time, whoever sent them, so that no number of files takes the
 * server's memory. Whoever finds both places taken waits a little and is then asked to come again.
 */
@Component
class ReadingDesk {

    /** Milliseconds that somebody waits for a place; with the time for reading it stays below ten seconds. */
    private static final long PATIENCE = 1_500;

    private final Semaphore places = new Semaphore(2, true);

    /**
     * @throws UnreadableDocument with a sentence if the file cannot be read as a document
     * @throws ReadersBusy if others are being read for too long
     */
    DraftDirective read(MultipartFile file) {
        return atAPlace(() -> DocumentImport.read(contentOf(file), nameOf(file)));
    }

    private <T> T atAPlace(Supplier<T> reading) {
        take();
        try {
            return reading.get();
        } finally {
            places.release();
        }
    }

    private void take() {
        try {
            if (places.tryAcquire(PATIENCE, TimeUnit.MILLISECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new ReadersBusy();
    }

    static byte[] contentOf(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException e) {
            throw new UnreadableDocument("Tệp chưa được tải lên trọn vẹn; hãy thử lại", e);
        }
    }

    /** Browsers may send a whole path; control characters have no place in a name. */
    static String nameOf(MultipartFile file) {
        String given = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        String name = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{Cntrl}", "")
                .strip();
        return name.isEmpty() ? "van-ban" : name.substring(0, Math.min(name.length(), 200));
    }
}

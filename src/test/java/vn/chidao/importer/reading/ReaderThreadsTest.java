package vn.chidao.importer.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import vn.chidao.importer.ReadersBusy;
import vn.chidao.importer.UnreadableDocument;

/** Readers that do not come back: people get an answer in time, and the place is free when the reader has ended. */
@Timeout(20)
class ReaderThreadsTest {

    private static final Duration SOON = Duration.ofMillis(300);
    private static final Duration LONG = Duration.ofSeconds(10);

    @Test
    void aReaderThatCannotBeStoppedHoldsItsPlaceUntilItEndsAndNoLonger() throws Exception {
        ReaderThreads threads = new ReaderThreads(1, SOON, SOON);
        CountDownLatch end = new CountDownLatch(1);

        assertThatThrownBy(() -> threads.run(() -> deaf(end))).hasMessageContaining("quá lâu nên đã dừng");
        assertThatThrownBy(() -> threads.run(() -> "không đến lượt"))
                .isInstanceOf(ReadersBusy.class)
                .hasMessageContaining("hãy thử lại sau");

        end.countDown();
        ReaderThreads patient = threads;
        assertThat(CompletableFuture.supplyAsync(() -> untilFree(patient)).get(5, TimeUnit.SECONDS))
                .isEqualTo("đã đọc");
    }

    @Test
    void whoeverWaitsTakesThePlaceOfTheOneThatEnds() throws Exception {
        ReaderThreads threads = new ReaderThreads(1, LONG, LONG);
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        CompletableFuture<String> first = CompletableFuture.supplyAsync(() -> threads.run(() -> {
            begun.countDown();
            end.await();
            return "trước";
        }));
        begun.await();
        CompletableFuture<String> second = CompletableFuture.supplyAsync(() -> threads.run(() -> "sau"));
        end.countDown();
        assertThat(first.get()).isEqualTo("trước");
        assertThat(second.get()).isEqualTo("sau");
    }

    @Test
    void aPdfWhoseDrawingsCallEachOtherWithoutEndIsStoppedAndFreesItsPlace() throws Exception {
        ReaderThreads threads = new ReaderThreads(1, LONG, SOON);
        byte[] pdf = drawingsThatCallEachOther();
        CompletableFuture<Thread> reader = new CompletableFuture<>();

        assertThatThrownBy(() -> threads.run(() -> {
                    reader.complete(Thread.currentThread());
                    return PdfReader.read(pdf);
                }))
                .isInstanceOf(UnreadableDocument.class)
                .hasMessageContaining("quá lâu");
        reader.get().join(5_000);
        assertThat(reader.get().isAlive()).isFalse();
    }

    @Test
    void whatGoesWrongInsideIsASentence() {
        ReaderThreads threads = new ReaderThreads(1, SOON, LONG);
        assertThatThrownBy(() -> threads.run(() -> {
                    throw new StackOverflowError();
                }))
                .hasMessageContaining("cấu trúc bất thường");
        assertThatThrownBy(() -> threads.run(() -> {
                    throw new IllegalStateException("Internal");
                }))
                .hasMessageStartingWith("Tệp bị hỏng");
    }

    /** Waits without hearing that nobody waits for it. */
    private static String deaf(CountDownLatch end) {
        while (true) {
            try {
                end.await();
                return "muộn";
            } catch (InterruptedException unheard) {
                // A parser that never asks does the same.
            }
        }
    }

    private static String untilFree(ReaderThreads threads) {
        while (true) {
            try {
                return threads.run(() -> "đã đọc");
            } catch (ReadersBusy stillTaken) {
                Thread.onSpinWait();
            }
        }
    }

    /** Each of nine forms draws the next one twenty times: 20 to the ninth steps, none of which sets a letter. */
    private static byte[] drawingsThatCallEachOther() throws IOException {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        write(pdf, "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n");
        write(pdf, "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n");
        write(
                pdf,
                "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Resources<</XObject<</X 5 0 R>>>>/Contents 4 0 R>>endobj\n");
        write(pdf, "4 0 obj<</Length 5>>stream\n/X Do\nendstream endobj\n");
        for (int form = 5; form < 14; form++) {
            String calls = form < 13 ? "/X Do ".repeat(20) : "q Q ".repeat(20);
            write(
                    pdf,
                    "%d 0 obj<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X %d 0 R>>>>/Length %d>>stream\n%s\nendstream endobj\n"
                            .formatted(form, form + 1, calls.length(), calls));
        }
        write(pdf, "trailer<</Root 1 0 R/Size 14>>\n%%EOF\n");
        return pdf.toByteArray();
    }

    private static void write(ByteArrayOutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.US_ASCII));
    }
}

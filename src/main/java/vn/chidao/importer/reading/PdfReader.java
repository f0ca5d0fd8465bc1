package vn.chidao.importer.reading;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import vn.chidao.importer.UnreadableDocument;

/** The text of a PDF, page by page. Scripts, forms and attachments are not looked at; a scan without text is told apart. */
final class PdfReader {

    /** Fewer letters than this on a page are a stamp or a page number, not text. */
    private static final int LETTERS_PER_PAGE = 40;

    /** Within how many bytes of its end a PDF says that it ends: some programs add a little behind it. */
    private static final int END_BYTES = 4096;

    private static final long MEMORY = 200L * 1024 * 1024;

    private PdfReader() {}

    static String read(byte[] bytes) throws IOException {
        requireEnd(bytes);
        PdfStreams.check(bytes);
        try (PDDocument document = Loader.loadPDF(
                new AttentiveBytes(bytes),
                "",
                null,
                null,
                MemoryUsageSetting.setupMainMemoryOnly(MEMORY).streamCache)) {
            int pages = document.getNumberOfPages();
            if (pages > Limits.PAGES) {
                throw Limits.tooLong();
            }
            PdfScripts.refuseIn(document.getDocument());
            TextOut out = new TextOut();
            PdfLines lines = new PdfLines();
            for (int page = 1; page <= pages; page++) {
                if (Thread.currentThread().isInterrupted()) {
                    throw Limits.hostile();
                }
                out.paragraph(lines.ofPage(document, page));
            }
            String text = LegacyVietnamese.repair(out.toString());
            long letters = text.codePoints().filter(Character::isLetter).count();
            if (letters < (long) LETTERS_PER_PAGE * Math.max(1, pages)) {
                throw new UnreadableDocument(
                        "Tệp PDF là bản quét chỉ có ảnh, không có chữ; hãy nhận dạng chữ (OCR) rồi nhập lại, hoặc dùng tệp Word gốc");
            }
            return text;
        } catch (InvalidPasswordException e) {
            throw Formats.encrypted();
        }
    }

    /** The library mends a PDF whose end is missing, and what stood there would be overlooked. */
    private static void requireEnd(byte[] bytes) {
        int from = Math.max(0, bytes.length - END_BYTES);
        if (!new String(bytes, from, bytes.length - from, StandardCharsets.ISO_8859_1).contains("%%EOF")) {
            throw Limits.truncated();
        }
    }
}

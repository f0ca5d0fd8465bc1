package vn.chidao.importer.reading;

import java.time.Duration;
import vn.chidao.importer.UnreadableDocument;

/** How much of a file is taken in before it is refused: a directive is far below all of these. */
public final class Limits {

    /** Bytes of one file. */
    public static final int FILE_BYTES = 30 * 1024 * 1024;

    /** Pages of one document. */
    public static final int PAGES = 100;

    /** Characters of text: a hundred densely printed pages. */
    public static final int CHARACTERS = 600_000;

    /** Lines with something on them, likewise; what is done with each may take longer the more there are. */
    static final int LINES = 8_000;

    /** Bytes that one packed part may grow to. */
    static final long PART_BYTES = 60L * 1024 * 1024;

    /** Bytes that all packed parts together may grow to. */
    static final long UNPACKED_BYTES = 120L * 1024 * 1024;

    /** Parts of one packed file. */
    static final int PARTS = 2_000;

    /** How many times its packed size a large part may grow to. */
    static final long RATIO = 200;

    /** Elements of one packed part: several times those of a hundred pages; a parser keeps each in memory. */
    static final int ELEMENTS = 300_000;

    /** Characters that one page of a PDF may set: far more than can be read on one. */
    static final int GLYPHS_PER_PAGE = 100_000;

    /** How deep elements may nest. */
    static final int DEPTH = 200;

    /** From the first byte to the draft: with all waiting it stays below the ten seconds in which people are answered. */
    static final Duration TIME = Duration.ofMillis(6_500);

    /** How long somebody waits until a place for reading is free. */
    static final Duration PATIENCE = Duration.ofMillis(500);

    private Limits() {}

    static UnreadableDocument tooLarge() {
        return new UnreadableDocument("Tệp quá lớn: chỉ nhận tệp tối đa %d MB".formatted(FILE_BYTES / 1024 / 1024));
    }

    static UnreadableDocument tooLong() {
        return new UnreadableDocument("Văn bản quá dài: chỉ nhận văn bản tối đa %d trang".formatted(PAGES));
    }

    static UnreadableDocument hostile() {
        return new UnreadableDocument(
                "Tệp có cấu trúc bất thường (nén quá mức hoặc lồng quá sâu) nên không được mở; hãy mở tệp bằng phần mềm soạn thảo và lưu lại");
    }

    /** Macros, scripts, calls of programs. */
    static UnreadableDocument active() {
        return new UnreadableDocument(
                "Tệp có macro hoặc mã lệnh nên không được nhận; hãy lưu lại thành tệp không có macro, mã lệnh rồi nhập");
    }

    static UnreadableDocument truncated() {
        return new UnreadableDocument(
                "Tệp bị hỏng hoặc không trọn vẹn (thiếu phần cuối); hãy tải hoặc sao chép lại rồi nhập");
    }
}

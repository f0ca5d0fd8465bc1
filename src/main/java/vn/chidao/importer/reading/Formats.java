package vn.chidao.importer.reading;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;
import vn.chidao.importer.UnreadableDocument;

/** Tells a file's format by its first bytes, never by its name alone, and reads it. */
final class Formats {

    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private Formats() {}

    static String text(byte[] bytes, String name) throws IOException, XMLStreamException {
        if (bytes.length == 0) {
            throw new UnreadableDocument("Tệp rỗng, không có nội dung");
        }
        if (startsWith(bytes, OLE)) {
            throw oldWord(bytes);
        }
        if (bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K') {
            return packed(bytes);
        }
        if (isPdf(bytes)) {
            return PdfReader.read(bytes);
        }
        if (startsWith(bytes, "{\\rtf".getBytes(StandardCharsets.US_ASCII))) {
            throw new UnreadableDocument("Chưa đọc được tệp .rtf; hãy lưu lại thành .docx rồi nhập");
        }
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".docx") || lower.endsWith(".odt") || lower.endsWith(".pdf")) {
            throw new UnreadableDocument(
                    "Tệp bị hỏng hoặc không đúng định dạng như phần đuôi của tên tệp; hãy mở và lưu lại");
        }
        String text = PlainTextReader.read(bytes);
        Pages.checkText(text);
        return text;
    }

    static UnreadableDocument encrypted() {
        return new UnreadableDocument("Tệp được đặt mật khẩu; hãy bỏ mật khẩu rồi nhập lại");
    }

    private static String packed(byte[] bytes) throws IOException, XMLStreamException {
        boolean underPassword = bytes.length > 6 && (bytes[6] & 1) == 1;
        if (underPassword) {
            throw encrypted();
        }
        boolean odt = contains(bytes, "application/vnd.oasis.opendocument", 200)
                || contains(bytes, "content.xml", bytes.length) && !contains(bytes, "word/document.xml", bytes.length);
        return odt ? OdtReader.read(bytes) : DocxReader.read(bytes);
    }

    /** The old container holds either a document of Word 97 or a new one under a password. */
    private static UnreadableDocument oldWord(byte[] bytes) {
        String utf16 = "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e";
        return contains(bytes, utf16, bytes.length)
                ? encrypted()
                : new UnreadableDocument("Chưa đọc được tệp Word đời cũ (.doc); hãy lưu lại thành .docx rồi nhập");
    }

    private static boolean isPdf(byte[] bytes) {
        return contains(bytes, "%PDF-", Math.min(bytes.length, 1024));
    }

    private static boolean startsWith(byte[] bytes, byte[] start) {
        return bytes.length >= start.length && java.util.Arrays.equals(bytes, 0, start.length, start, 0, start.length);
    }

    private static boolean contains(byte[] bytes, String ascii, int limit) {
        byte[] wanted = ascii.getBytes(StandardCharsets.ISO_8859_1);
        int end = Math.min(bytes.length, limit) - wanted.length;
        for (int i = 0; i <= end; i++) {
            int at = 0;
            while (at < wanted.length && bytes[i + at] == wanted[at]) {
                at += 1;
            }
            if (at == wanted.length) {
                return true;
            }
        }
        return false;
    }
}

package vn.chidao.duty;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.function.Predicate;

/** The kinds of file that offices exchange, each with what its content must be; none carries anything that a machine would run. */
enum FileKind {
    PDF("application/pdf", begins("255044462d"), "pdf"),
    /** A signature beside the document it signs (PKCS #7). */
    SIGNATURE("application/pkcs7-signature", FileKind::isSignature, "p7s"),
    OOXML_TEXT(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            content -> Packed.isOffice(content, "word/"),
            "docx"),
    OOXML_SHEET(
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            content -> Packed.isOffice(content, "xl/"),
            "xlsx"),
    OOXML_SLIDES(
            "application/vnd.openxmlformats-officedocument.presentationml.presentation",
            content -> Packed.isOffice(content, "ppt/"),
            "pptx"),
    ODF_TEXT(
            "application/vnd.oasis.opendocument.text",
            content -> Packed.isOpenDocument(content, "application/vnd.oasis.opendocument.text"),
            "odt"),
    ODF_SHEET(
            "application/vnd.oasis.opendocument.spreadsheet",
            content -> Packed.isOpenDocument(content, "application/vnd.oasis.opendocument.spreadsheet"),
            "ods"),
    WORD("application/msword", content -> Compound.holds(content, "WordDocument"), "doc"),
    EXCEL(
            "application/vnd.ms-excel",
            content -> Compound.holds(content, "Workbook") || Compound.holds(content, "Book"),
            "xls"),
    PNG("image/png", begins("89504e470d0a1a0a"), "png"),
    JPEG("image/jpeg", begins("ffd8ff"), "jpg", "jpeg"),
    TEXT("text/plain", FileKind::isText, "txt");

    /** The object identifier of signed data, as it is encoded near the beginning of a signature. */
    private static final byte[] SIGNED_DATA = HexFormat.of().parseHex("06092a864886f70d010702");

    private static final int HEAD = 64;

    private final String mediaType;
    private final Predicate<byte[]> content;
    private final String[] extensions;

    FileKind(String mediaType, Predicate<byte[]> content, String... extensions) {
        this.mediaType = mediaType;
        this.content = content;
        this.extensions = extensions;
    }

    /** The kind that a name claims by its ending; {@code null} for one that is not taken. */
    static FileKind of(String extension) {
        return Arrays.stream(values())
                .filter(kind -> Arrays.asList(kind.extensions).contains(extension))
                .findFirst()
                .orElse(null);
    }

    String mediaType() {
        return mediaType;
    }

    boolean matches(byte[] file) {
        return content.test(file);
    }

    private static Predicate<byte[]> begins(String hex) {
        byte[] wanted = HexFormat.of().parseHex(hex);
        return content ->
                content.length >= wanted.length && Arrays.equals(wanted, 0, wanted.length, content, 0, wanted.length);
    }

    private static boolean isSignature(byte[] content) {
        byte[] head = Arrays.copyOf(content, Math.min(HEAD, content.length));
        return head.length > 0 && head[0] == 0x30 && Compound.indexOf(head, SIGNED_DATA, 0) >= 0;
    }

    private static boolean isText(byte[] content) {
        for (byte each : content) {
            if (each == 0) {
                return false;
            }
        }
        return !(content.length > 1 && content[0] == 'M' && content[1] == 'Z'
                || content.length > 1 && content[0] == '#' && content[1] == '!');
    }
}

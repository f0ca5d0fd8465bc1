package vn.chidao.duty;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;

/**
 * What a file really is: its kind is told by its first bytes, and must be the one its name claims. Only what offices
 * exchange is taken; nothing that a machine would execute.
 */
record FileCheck(String fileName, String mediaType, String sha256) {

    private static final int LONGEST_NAME = 200;

    static FileCheck of(String givenName, byte[] content) {
        String name = nameOnly(givenName);
        if (content.length == 0) {
            throw new DutyRefused("Tệp “%s” rỗng.".formatted(name));
        }
        if (content.length > Attachments.LARGEST) {
            throw new DutyRefused(
                    "Tệp “%s” nặng %d MB; mỗi tệp tối đa 25 MB.".formatted(name, content.length / (1024 * 1024)));
        }
        FileKind kind = FileKind.of(extension(name));
        if (kind == null || !kind.matches(content)) {
            throw new DutyRefused(
                    "Tệp “%s” không phải loại được nhận; hãy dùng PDF, Word, Excel, ODF, ảnh PNG/JPEG, văn bản .txt hoặc .zip."
                            .formatted(name));
        }
        return new FileCheck(name, kind.mediaType(), sha256(content));
    }

    /** Browsers may send a whole path; control characters have no place in a name. */
    private static String nameOnly(String given) {
        String name =
                given == null ? "" : given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        String plain = name.replaceAll("\\p{Cntrl}", "").strip();
        if (plain.isEmpty() || plain.length() > LONGEST_NAME) {
            throw new DutyRefused("Tên tệp phải có từ 1 đến %d ký tự.".formatted(LONGEST_NAME));
        }
        return plain;
    }

    private static String extension(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /** The kinds of file taken, each with the bytes it begins with. */
    private enum FileKind {
        PDF("application/pdf", "255044462d", "pdf"),
        OOXML_TEXT("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "504b0304", "docx"),
        OOXML_SHEET("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "504b0304", "xlsx"),
        OOXML_SLIDES("application/vnd.openxmlformats-officedocument.presentationml.presentation", "504b0304", "pptx"),
        ODF_TEXT("application/vnd.oasis.opendocument.text", "504b0304", "odt"),
        ODF_SHEET("application/vnd.oasis.opendocument.spreadsheet", "504b0304", "ods"),
        WORD("application/msword", "d0cf11e0a1b11ae1", "doc"),
        EXCEL("application/vnd.ms-excel", "d0cf11e0a1b11ae1", "xls"),
        PNG("image/png", "89504e470d0a1a0a", "png"),
        JPEG("image/jpeg", "ffd8ff", "jpg", "jpeg"),
        ZIP("application/zip", "504b0304", "zip"),
        TEXT("text/plain", "", "txt");

        private final String mediaType;
        private final byte[] begins;
        private final String[] extensions;

        FileKind(String mediaType, String begins, String... extensions) {
            this.mediaType = mediaType;
            this.begins = HexFormat.of().parseHex(begins);
            this.extensions = extensions;
        }

        static FileKind of(String extension) {
            return Arrays.stream(values())
                    .filter(kind -> Arrays.asList(kind.extensions).contains(extension))
                    .findFirst()
                    .orElse(null);
        }

        String mediaType() {
            return mediaType;
        }

        boolean matches(byte[] content) {
            return this == TEXT
                    ? !hasBinary(content)
                    : content.length >= begins.length
                            && Arrays.equals(begins, 0, begins.length, content, 0, begins.length);
        }

        private static boolean hasBinary(byte[] content) {
            for (byte each : content) {
                if (each == 0) {
                    return true;
                }
            }
            return false;
        }
    }
}

package vn.chidao.duty;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/**
 * What a file really is: its kind is told by its content, and must be the one its name claims. Only what offices exchange
 * is taken; nothing that a machine would execute.
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
                    "Tệp “%s” không phải loại được nhận; hãy dùng PDF, chữ ký số .p7s, Word, Excel, PowerPoint, ODF (không có macro), ảnh PNG/JPEG hoặc văn bản .txt."
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
}

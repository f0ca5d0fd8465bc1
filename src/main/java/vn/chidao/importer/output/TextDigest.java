package vn.chidao.importer.output;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import vn.chidao.importer.text.DocumentText;
import vn.chidao.importer.text.Vietnamese;

/** Tells whether two documents say the same: a digest of the words alone, whatever the file, the spaces or the spelling. */
public final class TextDigest {

    private TextDigest() {}

    public static String of(DocumentText text) {
        String words =
                Vietnamese.fold(text.text()).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Máy ảo Java này không có SHA-256", e);
        }
    }
}

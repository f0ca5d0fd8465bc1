package vn.chidao.importer.reading;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import vn.chidao.importer.UnreadableDocument;

/** Text and Markdown in UTF-8, UTF-16, Windows-1258, TCVN3 or VNI. */
final class PlainTextReader {

    private PlainTextReader() {}

    static String read(byte[] bytes) {
        Charset marked = byMark(bytes);
        if (marked != null) {
            return decoded(bytes, marked);
        }
        if (zeros(bytes) > bytes.length / 5) {
            return decoded(bytes, evenZeros(bytes) ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
        }
        if (zeros(bytes) > 0) {
            throw new UnreadableDocument(
                    "Tệp không phải văn bản; hãy dùng tệp .docx, .odt, .pdf có chữ, .txt hoặc .md");
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return LegacyVietnamese.repair(text);
        } catch (CharacterCodingException e) {
            return oldEncoding(bytes);
        }
    }

    private static String oldEncoding(byte[] bytes) {
        String western = new String(bytes, StandardCharsets.ISO_8859_1);
        String repaired = LegacyVietnamese.repair(western);
        String broken = new String(bytes, StandardCharsets.UTF_8);
        String best = LegacyVietnamese.score(broken) > LegacyVietnamese.score(repaired) ? broken : repaired;
        if (Charset.isSupported("windows-1258")) {
            String windows =
                    Normalizer.normalize(new String(bytes, Charset.forName("windows-1258")), Normalizer.Form.NFC);
            best = LegacyVietnamese.score(windows) > LegacyVietnamese.score(best) ? windows : best;
        }
        return best;
    }

    private static Charset byMark(byte[] bytes) {
        if (bytes.length >= 2 && (bytes[0] & 0xFF) == 0xFE && (bytes[1] & 0xFF) == 0xFF
                || bytes.length >= 2 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xFE) {
            return StandardCharsets.UTF_16;
        }
        return null;
    }

    private static String decoded(byte[] bytes, Charset charset) {
        return LegacyVietnamese.repair(new String(bytes, charset));
    }

    private static int zeros(byte[] bytes) {
        int zeros = 0;
        for (int i = 0; i < Math.min(bytes.length, 4096); i++) {
            zeros += bytes[i] == 0 ? 1 : 0;
        }
        return bytes.length > 4096 ? zeros * (bytes.length / 4096) : zeros;
    }

    private static boolean evenZeros(byte[] bytes) {
        int even = 0;
        int odd = 0;
        for (int i = 0; i < Math.min(bytes.length, 4096); i++) {
            if (bytes[i] == 0 && i % 2 == 0) {
                even += 1;
            } else if (bytes[i] == 0) {
                odd += 1;
            }
        }
        return even > odd;
    }
}

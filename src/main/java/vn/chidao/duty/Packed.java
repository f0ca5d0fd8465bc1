package vn.chidao.duty;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Documents that are archives of parts, told by the names of their parts; nothing of them is kept unpacked. */
final class Packed {

    /** More parts than the largest office documents have. */
    private static final int MOST = 20_000;

    private Packed() {}

    /** Whether it is a document of Office Open XML with that folder and without macros. */
    static boolean isOffice(byte[] content, String folder) {
        boolean hasTypes = false;
        boolean hasFolder = false;
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(content))) {
            int seen = 0;
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                String name = part.getName().toLowerCase(Locale.ROOT);
                hasTypes |= name.equals("[content_types].xml");
                hasFolder |= name.startsWith(folder);
                seen += 1;
                if (name.endsWith("vbaproject.bin") || name.endsWith(".class") || seen > MOST) {
                    return false;
                }
            }
        } catch (IOException | IllegalArgumentException broken) {
            return false;
        }
        return hasTypes && hasFolder;
    }

    /** Whether its first part says that it is a document of that type. */
    static boolean isOpenDocument(byte[] content, String mediaType) {
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(content))) {
            ZipEntry first = parts.getNextEntry();
            return first != null
                    && first.getName().equals("mimetype")
                    && mediaType.equals(
                            new String(parts.readNBytes(mediaType.length() + 1), StandardCharsets.US_ASCII));
        } catch (IOException | IllegalArgumentException broken) {
            return false;
        }
    }
}

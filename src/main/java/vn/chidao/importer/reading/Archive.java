package vn.chidao.importer.reading;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A packed document (docx, odt), unpacked once with a count of every byte, so that a bomb is refused before any library sees
 * it. Only the named parts are kept; XML without entities and of ordinary depth is what they must be.
 */
final class Archive {

    private final Map<String, byte[]> parts = new HashMap<>();
    private final Set<String> names = new java.util.HashSet<>();

    private Archive() {}

    /** Unpacks, and keeps the parts whose names end with one of {@code wanted}. */
    static Archive open(byte[] bytes, Set<String> wanted) throws IOException {
        Archive archive = new Archive();
        long[] total = {0};
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (archive.names.size() >= Limits.PARTS) {
                    throw Limits.hostile();
                }
                archive.names.add(entry.getName());
                byte[] content = count(zip, wanted.contains(entry.getName()), total, bytes.length);
                if (content != null) {
                    archive.parts.put(entry.getName(), content);
                }
            }
        }
        return archive;
    }

    boolean has(String name) {
        return names.contains(name);
    }

    boolean hasAny(Predicate<String> isMeant) {
        return names.stream().anyMatch(isMeant);
    }

    /** The part as it is; null if there is none. */
    byte[] part(String name) {
        return parts.get(name);
    }

    /** The part, checked for depth, for entities and for their number; null if there is none. */
    byte[] xml(String name) throws XMLStreamException {
        byte[] part = parts.get(name);
        if (part != null) {
            checkDepth(part);
        }
        return part;
    }

    static XMLStreamReader reader(byte[] xml) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        return factory.createXMLStreamReader(new ByteArrayInputStream(xml));
    }

    private static void checkDepth(byte[] xml) throws XMLStreamException {
        XMLStreamReader reader = reader(xml);
        int depth = 0;
        int elements = 0;
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw Limits.hostile();
            }
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
            elements += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
            if (depth > Limits.DEPTH || elements > Limits.ELEMENTS) {
                throw Limits.hostile();
            }
        }
    }

    private static byte[] count(InputStream in, boolean keep, long[] total, int packed) throws IOException {
        ByteArrayOutputStream kept = keep ? new ByteArrayOutputStream() : null;
        byte[] buffer = new byte[16_384];
        long size = 0;
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            size += read;
            total[0] += read;
            boolean swollen = total[0] > 4L * 1024 * 1024 && total[0] > packed * Limits.RATIO;
            if (size > Limits.PART_BYTES
                    || total[0] > Limits.UNPACKED_BYTES
                    || swollen
                    || Thread.currentThread().isInterrupted()) {
                throw Limits.hostile();
            }
            if (kept != null) {
                kept.write(buffer, 0, read);
            }
        }
        return kept == null ? null : kept.toByteArray();
    }
}

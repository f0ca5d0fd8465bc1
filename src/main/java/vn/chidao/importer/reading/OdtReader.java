package vn.chidao.importer.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vn.chidao.importer.UnreadableDocument;

/** The text of an OpenDocument text (.odt), read as a stream from its content: paragraphs, tables, bullets of lists. */
final class OdtReader {

    private static final String CONTENT = "content.xml";
    private static final String MANIFEST = "META-INF/manifest.xml";

    private final TextOut out = new TextOut();
    private final StringBuilder paragraph = new StringBuilder();
    private final List<List<String>> rows = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private int tableDepth;
    private int listDepth;
    private boolean bulletDue;
    private int skipped;

    private OdtReader() {}

    static String read(byte[] bytes) throws IOException, XMLStreamException {
        Archive archive = Archive.open(bytes, Set.of(CONTENT, MANIFEST));
        byte[] content = archive.xml(CONTENT);
        if (content == null) {
            throw new UnreadableDocument("Tệp OpenDocument không có phần nội dung; hãy mở tệp và lưu lại");
        }
        byte[] manifest = archive.xml(MANIFEST);
        if (manifest != null
                && new String(manifest, java.nio.charset.StandardCharsets.UTF_8).contains("encryption-data")) {
            throw Formats.encrypted();
        }
        if (archive.hasAny(OdtReader::isMacro)) {
            throw Limits.active();
        }
        Pages.checkOdt(content);
        OdtReader reader = new OdtReader();
        reader.read(Archive.reader(content));
        return LegacyVietnamese.repair(reader.out.toString());
    }

    /** An empty library, its list and nothing else, is in many files without macros. */
    private static boolean isMacro(String part) {
        boolean isList = part.endsWith("/") || part.endsWith("script-lb.xml") || part.endsWith("script-lc.xml");
        return (part.startsWith("Basic/") || part.startsWith("Scripts/")) && !isList;
    }

    private void read(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> start(xml);
                case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (skipped == 0) {
                        paragraph.append(xml.getText().replaceAll("\\s+", " "));
                    }
                }
                default -> {}
            }
        }
    }

    private void start(XMLStreamReader xml) {
        switch (xml.getLocalName()) {
            case "p", "h" -> paragraph.setLength(0);
            case "tab" -> paragraph.append('\t');
            case "s" -> paragraph.append(' ');
            case "line-break" -> paragraph.append('\n');
            case "annotation", "tracked-changes", "note-citation" -> skipped += 1;
            case "table" -> tableDepth += 1;
            case "table-row" -> rows.add(new ArrayList<>());
            case "table-cell" -> cell.setLength(0);
            case "list" -> listDepth += 1;
            case "list-item" -> bulletDue = true;
            default -> {}
        }
    }

    private void end(String name) {
        switch (name) {
            case "p", "h" -> paragraphEnds();
            case "annotation", "tracked-changes", "note-citation" -> skipped -= 1;
            case "table-cell" -> {
                if (!rows.isEmpty()) {
                    rows.get(rows.size() - 1).add(cell.toString().strip());
                }
                cell.setLength(0);
            }
            case "table" -> tableEnds();
            case "list" -> listDepth -= 1;
            default -> {}
        }
    }

    private void paragraphEnds() {
        String bullet = bulletDue && listDepth > 0 && !paragraph.toString().isBlank() ? "- " : "";
        bulletDue = bulletDue && bullet.isEmpty();
        if (tableDepth > 0) {
            cell.append(bullet).append(paragraph).append('\n');
        } else {
            out.paragraph(bullet + paragraph);
        }
        paragraph.setLength(0);
    }

    private void tableEnds() {
        tableDepth -= 1;
        if (tableDepth > 0) {
            return;
        }
        int widest = rows.stream().mapToInt(List::size).max().orElse(0);
        if (widest > 2) {
            rows.forEach(out::row);
        } else {
            for (int column = 0; column < widest; column++) {
                for (List<String> row : rows) {
                    if (column < row.size()) {
                        row.get(column).lines().forEach(out::paragraph);
                    }
                }
            }
        }
        rows.clear();
    }
}

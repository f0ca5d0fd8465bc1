package vn.chidao.importer.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import vn.chidao.importer.UnreadableDocument;

/** The text of a Word document (.docx): paragraphs, automatic numbers, tables. Macros and links are never looked at. */
final class DocxReader {

    private static final String MAIN = "word/document.xml";
    private static final Set<String> CHECKED = Set.of(
            MAIN,
            "word/numbering.xml",
            "word/styles.xml",
            "[Content_Types].xml",
            "word/settings.xml",
            "word/footnotes.xml");

    static {
        ZipSecureFile.setMinInflateRatio(1.0 / Limits.RATIO / 5);
        ZipSecureFile.setMaxEntrySize(Limits.PART_BYTES);
        ZipSecureFile.setMaxTextSize(Limits.CHARACTERS * 4L);
    }

    private DocxReader() {}

    static String read(byte[] bytes) throws IOException, XMLStreamException {
        Archive archive = Archive.open(bytes, CHECKED);
        for (String part : CHECKED) {
            archive.xml(part);
        }
        if (!archive.has(MAIN)) {
            throw new UnreadableDocument(
                    "Tệp Word không có phần nội dung; hãy mở tệp bằng phần mềm soạn thảo và lưu lại");
        }
        if (archive.hasAny(DocxReader::isMacro)) {
            throw Limits.active();
        }
        Pages.checkDocx(archive.part(MAIN));
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            TextOut out = new TextOut();
            elements(document.getBodyElements(), out, new DocxNumbers());
            return LegacyVietnamese.repair(out.toString());
        }
    }

    private static boolean isMacro(String part) {
        String name = part.toLowerCase(Locale.ROOT);
        return name.endsWith("vbaproject.bin") || name.contains("/activex/");
    }

    private static void elements(List<IBodyElement> elements, TextOut out, DocxNumbers numbers) {
        for (IBodyElement element : elements) {
            if (element instanceof XWPFParagraph paragraph) {
                out.paragraph(numbers.of(paragraph) + paragraph.getText());
            } else if (element instanceof XWPFTable table) {
                table(table, out, numbers);
            } else if (element instanceof XWPFSDT block) {
                out.paragraph(block.getContent().getText());
            }
        }
    }

    /** Two columns without rules are layout and are read one after the other; anything wider is a table of data. */
    private static void table(XWPFTable table, TextOut out, DocxNumbers numbers) {
        List<XWPFTableRow> rows = table.getRows();
        int widest =
                rows.stream().mapToInt(row -> row.getTableCells().size()).max().orElse(0);
        if (widest > 2) {
            rows.forEach(row -> out.row(row.getTableCells().stream()
                    .map(cell -> cell.getTextRecursively().strip())
                    .toList()));
            return;
        }
        for (int column = 0; column < widest; column++) {
            for (XWPFTableRow row : rows) {
                List<XWPFTableCell> cells = row.getTableCells();
                if (column < cells.size()) {
                    elements(cells.get(column).getBodyElements(), out, numbers);
                }
            }
        }
    }
}

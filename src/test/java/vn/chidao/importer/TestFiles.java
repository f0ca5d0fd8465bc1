package vn.chidao.importer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/** Makes files of the formats from plain text, so that no binary file lies in the project. */
final class TestFiles {

    private static final float LEFT = 70;
    private static final float RIGHT = 330;
    private static final float WIDTH = 470;

    private TestFiles() {}

    /** A Word document whose header stands in a table of two columns. */
    static byte[] docx(List<String> left, List<String> right, String body) {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            XWPFTable table = document.createTable(1, 2);
            fill(table, 0, left);
            fill(table, 1, right);
            for (String line : body.split("\n")) {
                document.createParagraph().createRun().setText(line);
            }
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void fill(XWPFTable table, int column, List<String> lines) {
        for (String line : lines) {
            table.getRow(0).getCell(column).addParagraph().createRun().setText(line);
        }
    }

    static byte[] odt(List<String> left, List<String> right, String body) {
        StringBuilder xml = new StringBuilder(
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\"><office:body><office:text><table:table><table:table-row>");
        for (List<String> cell : List.of(left, right)) {
            xml.append("<table:table-cell>");
            cell.forEach(line -> xml.append("<text:p>").append(escaped(line)).append("</text:p>"));
            xml.append("</table:table-cell>");
        }
        xml.append("</table:table-row></table:table>");
        for (String line : body.split("\n")) {
            xml.append("<text:p>").append(escaped(line)).append("</text:p>");
        }
        xml.append("</office:text></office:body></office:document-content>");
        return zip(
                "mimetype",
                "application/vnd.oasis.opendocument.text".getBytes(StandardCharsets.US_ASCII),
                "content.xml",
                xml.toString().getBytes(StandardCharsets.UTF_8));
    }

    static byte[] zip(String firstName, byte[] first, String secondName, byte[] second) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream();
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(firstName));
            zip.write(first);
            zip.putNextEntry(new ZipEntry(secondName));
            zip.write(second);
            zip.finish();
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A PDF with the header in two columns side by side, page numbers at the foot, and lines broken to the page's width. */
    static byte[] pdf(List<String> left, List<String> right, String body) {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDFont font = PDType0Font.load(
                    document,
                    PDDocument.class.getResourceAsStream(
                            "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf"));
            PdfPen pen = new PdfPen(document, font);
            for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
                if (i < left.size()) {
                    pen.write(LEFT, left.get(i));
                }
                if (i < right.size()) {
                    pen.write(RIGHT, right.get(i));
                }
                pen.newLine();
            }
            for (String paragraph : body.split("\n")) {
                pen.paragraph(paragraph);
            }
            pen.close();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** Writes lines down a page and turns to the next one at its end. */
    private static final class PdfPen {

        private static final float SIZE = 11;

        private final PDDocument document;
        private final PDFont font;
        private PDPageContentStream stream;
        private float y = -1;
        private int page;

        PdfPen(PDDocument document, PDFont font) throws IOException {
            this.document = document;
            this.font = font;
            turn();
        }

        void write(float x, String text) throws IOException {
            stream.beginText();
            stream.setFont(font, SIZE);
            stream.newLineAtOffset(x, y);
            stream.showText(text);
            stream.endText();
        }

        void newLine() throws IOException {
            y -= 16;
            if (y < 80) {
                turn();
            }
        }

        void paragraph(String text) throws IOException {
            StringBuilder line = new StringBuilder();
            for (String word : text.split(" ")) {
                if (font.getStringWidth(line + " " + word) / 1000 * SIZE > WIDTH) {
                    write(LEFT, line.toString());
                    newLine();
                    line.setLength(0);
                }
                line.append(line.isEmpty() ? "" : " ").append(word);
            }
            if (!line.isEmpty()) {
                write(LEFT, line.toString());
            }
            newLine();
            y -= 10;
        }

        void close() throws IOException {
            stream.close();
        }

        private void turn() throws IOException {
            if (stream != null) {
                page += 1;
                stream.beginText();
                stream.setFont(font, SIZE);
                stream.newLineAtOffset(300, 40);
                stream.showText(String.valueOf(page));
                stream.endText();
                stream.close();
            }
            PDPage next = new PDPage(PDRectangle.A4);
            document.addPage(next);
            stream = new PDPageContentStream(document, next);
            y = 780;
        }
    }
}

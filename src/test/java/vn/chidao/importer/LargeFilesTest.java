package vn.chidao.importer;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;

/** Files within all bounds of bytes whose content would take a server's memory are refused before a parser builds it up. */
class LargeFilesTest {

    private static final String REFUSED = "cấu trúc bất thường";

    @Test
    void aWordFileOfCountlessElementsIsRefused() {
        Random random = new Random(3);
        StringBuilder xml = new StringBuilder(
                "<?xml version=\"1.0\"?><w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>");
        for (int i = 0; i < 400_000; i++) {
            xml.append("<w:p w:rsidR=\"")
                    .append("%08X".formatted(random.nextInt()))
                    .append("\"/>");
        }
        xml.append("</w:body></w:document>");
        byte[] file =
                TestFiles.zip("[Content_Types].xml", bytes("<Types/>"), "word/document.xml", bytes(xml.toString()));

        assertThatThrownBy(() -> DocumentImport.read(file, "a.docx"))
                .isInstanceOf(UnreadableDocument.class)
                .hasMessageContaining(REFUSED);
    }

    @Test
    void aPageWithCountlessLettersIsRefused() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 1);
                for (int i = 0; i < 1_200; i++) {
                    content.showText("chi dao ".repeat(12));
                }
                content.endText();
            }
            document.save(file);
        }

        assertThatThrownBy(() -> DocumentImport.read(file.toByteArray(), "a.pdf"))
                .isInstanceOf(UnreadableDocument.class)
                .hasMessageContaining(REFUSED);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

package vn.chidao.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.junit.jupiter.api.Test;

/** Files that cannot be read end in one clear sentence, soon, and harm nothing. */
class HostileFilesTest {

    private static final String RELATIONS =
            "<?xml version=\"1.0\"?><Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>";

    @Test
    void aScanWithoutTextIsToldApart() throws IOException {
        refused(pages(3), "scan.pdf", "bản quét chỉ có ảnh");
    }

    @Test
    void aPdfUnderAPasswordIsRefused() throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("chủ", "mật", new AccessPermission()));
            document.save(out);
            refused(out.toByteArray(), "a.pdf", "mật khẩu");
        }
    }

    @Test
    void moreThanAHundredPagesAreRefused() throws IOException {
        refused(pages(101), "a.pdf", "100 trang");
    }

    @Test
    void aZipBombIsRefused() {
        byte[] zeros = new byte[70 * 1024 * 1024];
        Arrays.fill(zeros, (byte) ' ');
        refused(
                TestFiles.zip("[Content_Types].xml", bytes(RELATIONS), "word/document.xml", zeros),
                "a.docx",
                "cấu trúc bất thường");
        refused(
                TestFiles.zip("mimetype", bytes("application/vnd.oasis.opendocument.text"), "content.xml", zeros),
                "a.odt",
                "cấu trúc bất thường");
    }

    @Test
    void entitiesAreNeverExpanded() {
        String xml =
                "<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
                        + "<d><p>&b;&x;</p></d>";
        refused(
                TestFiles.zip("mimetype", bytes("application/vnd.oasis.opendocument.text"), "content.xml", bytes(xml)),
                "a.odt",
                "cấu trúc bất thường");
        refused(
                TestFiles.zip("[Content_Types].xml", bytes(RELATIONS), "word/document.xml", bytes(xml)),
                "a.docx",
                "cấu trúc bất thường");
    }

    @Test
    void elementsNestedWithoutEndAreRefused() {
        String deep = "<?xml version=\"1.0\"?>" + "<a>".repeat(100_000);
        refused(
                TestFiles.zip("mimetype", bytes("application/vnd.oasis.opendocument.text"), "content.xml", bytes(deep)),
                "a.odt",
                "cấu trúc bất thường");
    }

    @Test
    void brokenEmptyAndForeignFilesAreRefused() {
        refused(new byte[0], "a.docx", "rỗng");
        refused(bytes("PK\u0003\u0004 không phải zip"), "a.docx", "");
        refused(bytes("%PDF-1.7 hỏng"), "a.pdf", "hỏng");
        refused(bytes("không phải pdf"), "a.pdf", "không đúng định dạng");
        refused(bytes("{\\rtf1 văn bản}"), "a.rtf", ".rtf");
        refused(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2, 3, 4}, "a.doc", ".doc");
        refused(
                new byte[] {1, 0, 0, 2, 0, 'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'k', 'l', 'm', 'n'},
                "a.txt",
                "không phải văn bản");
        refused(bytes("123 456"), "a.txt", "không có chữ");
    }

    @Test
    void anEnormousFileIsRefused() {
        refused(new byte[31 * 1024 * 1024], "a.txt", "tối đa 30 MB");
        refused(bytes("chữ ".repeat(200_000)), "a.txt", "tối đa 100 trang");
    }

    @Test
    void macrosAreRefusedSinceTheFileIsHandedOn() {
        String text =
                "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body/></w:document>";
        refused(TestFiles.zip("word/document.xml", bytes(text), "word/vbaProject.bin", bytes("mã")), "a.docm", "macro");
        refused(
                TestFiles.zip("content.xml", bytes("<a/>"), "Basic/Standard/Module1.xml", bytes("<a/>")),
                "a.odt",
                "macro");
    }

    @Test
    void aPdfWithScriptsIsRefused() throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('chạy')"));
            document.save(out);
            refused(out.toByteArray(), "a.pdf", "mã lệnh");
        }
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDPage page = new PDPage();
            document.addPage(page);
            PDAnnotationLink link = new PDAnnotationLink();
            link.setAction(new PDActionLaunch());
            page.setAnnotations(List.of(link));
            document.save(out);
            refused(out.toByteArray(), "a.pdf", "mã lệnh");
        }
    }

    @Test
    void halfAFileIsRefusedAndNeverReadAsAWhole() throws IOException {
        List<String> left = List.of("TỈNH ỦY A", "Số 1-CV/TU");
        List<String> right = List.of("ĐẢNG CỘNG SẢN VIỆT NAM", "A, ngày 01 tháng 01 năm 2022");
        String body = "Giao Ban Dân vận Tỉnh ủy chủ trì theo dõi việc thực hiện Công văn này.\n".repeat(300);
        byte[] pdf = TestFiles.pdf(left, right, body);
        byte[] docx = TestFiles.docx(left, right, body);
        byte[] odt = TestFiles.odt(left, right, body);
        refused(Arrays.copyOf(pdf, pdf.length * 3 / 4), "a.pdf", "không trọn vẹn");
        refused(Arrays.copyOf(docx, docx.length / 2), "a.docx", "Tệp");
        refused(Arrays.copyOf(odt, odt.length / 2), "a.odt", "Tệp");
    }

    @Test
    void aHundredAndOnePagesOfAnyFormatAreRefused() {
        String page = "<w:p><w:r><w:t>Trang</w:t><w:br w:type=\"page\"/></w:r></w:p>";
        String xml = "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
                + page.repeat(100) + "</w:body></w:document>";
        refused(
                TestFiles.zip("[Content_Types].xml", bytes(RELATIONS), "word/document.xml", bytes(xml)),
                "a.docx",
                "100 trang");
        refused(bytes("Trang\f".repeat(100)), "a.txt", "100 trang");
    }

    @Test
    void aTextOfCountlessAssignmentsEndsInTimeAndSoDoesWhatReadsIt() {
        StringBuilder text = new StringBuilder("TỈNH ỦY A\nSố 7-CV/TU\n\nBan Thường vụ Tỉnh ủy yêu cầu:\n\n");
        for (int i = 0; i < 13_700; i++) {
            text.append("1. Giao Sở Y tế, Sở Nội vụ rà soát ").append(i).append(".\n\n");
        }
        refused(bytes(text.toString()), "a.txt", "100 trang");
    }

    @Test
    void aPackedFileUnderAPasswordIsToldApart() {
        byte[] zip = TestFiles.zip("[Content_Types].xml", bytes(RELATIONS), "word/document.xml", bytes("<a/>"));
        zip[6] |= 1;
        refused(zip, "a.docx", "mật khẩu");
    }

    private static void refused(byte[] content, String name, String sentence) {
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> assertThatThrownBy(
                        () -> DocumentImport.read(content, name))
                .isInstanceOf(UnreadableDocument.class)
                .satisfies(e -> assertThat(e.getMessage()).contains(sentence).doesNotContain("Exception")));
    }

    private static byte[] pages(int count) throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (int i = 0; i < count; i++) {
                document.addPage(new PDPage());
            }
            document.save(out);
            return out.toByteArray();
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

package vn.chidao.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileCheckTest {

    @Test
    void aDocumentIsWhatItsPartsSay() throws Exception {
        assertThat(typeOf("a.docx", zip("[Content_Types].xml", "word/document.xml")))
                .contains("wordprocessingml");
        assertThat(typeOf("a.xlsx", zip("[Content_Types].xml", "xl/workbook.xml")))
                .contains("spreadsheetml");
        assertRefused("a.docx", zip("[Content_Types].xml", "xl/workbook.xml"));
        assertRefused("a.docx", zip("META-INF/MANIFEST.MF", "Main.class"));
        assertRefused("a.docx", zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin"));
        assertRefused("a.docx", "PK\3\4".getBytes(StandardCharsets.ISO_8859_1));
    }

    @Test
    void anOpenDocumentSaysItselfWhatItIs() throws Exception {
        assertThat(typeOf("a.odt", openDocument("application/vnd.oasis.opendocument.text")))
                .endsWith("opendocument.text");
        assertRefused("a.ods", openDocument("application/vnd.oasis.opendocument.text"));
    }

    @Test
    void anOlderDocumentHasTheStreamOfItsProgramAndNoMacros() {
        assertThat(typeOf("a.doc", compound("WordDocument"))).isEqualTo("application/msword");
        assertThat(typeOf("a.xls", compound("Workbook"))).isEqualTo("application/vnd.ms-excel");
        assertRefused("a.doc", compound("Workbook"));
        assertRefused("a.doc", compound("WordDocument", "_VBA_PROJECT"));
        // An installer is a compound file too.
        assertRefused("a.xls", compound("!_StringData"));
    }

    @Test
    void aSignatureIsTakenAndWhatOnlyCallsItselfSoIsNot() {
        byte[] signature = HexFormat.of().parseHex("3082053206092a864886f70d010702a0820523");
        assertThat(typeOf("bao-cao.pdf.p7s", signature)).isEqualTo("application/pkcs7-signature");
        assertRefused("bao-cao.pdf.p7s", "chữ ký".getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.zip", "a.jar", "a.exe", "a.html", "a.svg", "a.docm", "khong-duoi", "a.pdf.js"})
    void whatAMachineWouldRunIsNotTakenWhateverItHolds(String name) {
        assertRefused(name, "%PDF-1.7".getBytes(StandardCharsets.US_ASCII));
    }

    @ParameterizedTest
    @ValueSource(strings = {"MZ", "#!/bin/sh", "a\0b"})
    void aProgramIsNoText(String content) {
        assertRefused("a.txt", content.getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void aPathIsNotPartOfTheNameAndTheSumIsOfTheContent() {
        FileCheck checked = FileCheck.of("C:\\van ban\\Bao cao.PDF", "%PDF-1.7".getBytes(StandardCharsets.US_ASCII));
        assertThat(checked.fileName()).isEqualTo("Bao cao.PDF");
        assertThat(checked.sha256()).isEqualTo("86edbaa24831badfa0a8b04bb410141e2ee4182b6d0014493fe262a7a331c20b");
    }

    private static String typeOf(String name, byte[] content) {
        return FileCheck.of(name, content).mediaType();
    }

    private static void assertRefused(String name, byte[] content) {
        assertThatThrownBy(() -> FileCheck.of(name, content))
                .isInstanceOf(DutyRefused.class)
                .hasMessageContaining("“" + name + "” không phải loại được nhận");
    }

    private static byte[] zip(String... parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (String part : parts) {
                out.putNextEntry(new ZipEntry(part));
                out.write(part.getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] openDocument(String mediaType) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            out.putNextEntry(new ZipEntry("mimetype"));
            out.write(mediaType.getBytes(StandardCharsets.US_ASCII));
        }
        return bytes.toByteArray();
    }

    private static byte[] compound(String... streams) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(HexFormat.of().parseHex("d0cf11e0a1b11ae1"));
        for (String stream : streams) {
            bytes.writeBytes((stream + "\0").getBytes(StandardCharsets.UTF_16LE));
        }
        return bytes.toByteArray();
    }
}

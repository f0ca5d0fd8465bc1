package vn.chidao.importer.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

class DocxNumbersTest {

    @Test
    void numbersThatWordCountsItselfAreWrittenOut() throws Exception {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            BigInteger list = numbering(document);
            add(document, list, 0, "Công an tỉnh:");
            add(document, list, 1, "Tuần tra ban đêm.");
            add(document, list, 1, "Trực ban.");
            add(document, list, 0, "Sở Y tế trực cấp cứu.");
            document.write(out);

            assertThat(DocxReader.read(out.toByteArray()).lines().filter(line -> !line.isBlank()))
                    .containsExactly(
                            "1. Công an tỉnh:", "a) Tuần tra ban đêm.", "b) Trực ban.", "2. Sở Y tế trực cấp cứu.");
        }
    }

    private static BigInteger numbering(XWPFDocument document) {
        CTAbstractNum numbers = CTAbstractNum.Factory.newInstance();
        numbers.setAbstractNumId(BigInteger.ZERO);
        level(numbers, 0, STNumberFormat.DECIMAL, "%1.");
        level(numbers, 1, STNumberFormat.LOWER_LETTER, "%2)");
        BigInteger id =
                document.createNumbering().addAbstractNum(new org.apache.poi.xwpf.usermodel.XWPFAbstractNum(numbers));
        return document.getNumbering().addNum(id);
    }

    private static void level(CTAbstractNum numbers, int number, STNumberFormat.Enum format, String text) {
        CTLvl level = numbers.addNewLvl();
        level.setIlvl(BigInteger.valueOf(number));
        level.addNewNumFmt().setVal(format);
        level.addNewLvlText().setVal(text);
    }

    private static void add(XWPFDocument document, BigInteger list, int level, String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setNumID(list);
        paragraph.setNumILvl(BigInteger.valueOf(level));
        paragraph.createRun().setText(text);
    }
}

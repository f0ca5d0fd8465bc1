package vn.chidao.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.chidao.importer.output.DraftJson;

/** The measures of the importer: a long document is read in seconds, and many documents leave nothing behind. */
@Tag("benchmark")
class ImporterBenchmark {

    private static final int MEGABYTE = 1024 * 1024;

    @Test
    void aDocumentOfThirtyPagesIsReadInUnderFiveSeconds() {
        List<String> left = List.of("TỈNH ỦY BẮC SƠN", "Số 1-KH/TU");
        List<String> right = List.of("ĐẢNG CỘNG SẢN VIỆT NAM", "Bắc Sơn, ngày 01 tháng 01 năm 2022");
        StringBuilder body =
                new StringBuilder("KẾ HOẠCH\nvề việc thử\nBan Thường vụ Tỉnh ủy ban hành Kế hoạch như sau:\n");
        for (int i = 1; i < 100; i++) {
            body.append(i)
                    .append(". Sở Nội vụ chủ trì, phối hợp với Sở Tài chính thực hiện Chỉ thị số ")
                    .append(i)
                    .append("-CT/TW, ngày 05/01/2021 của Ban Bí thư, hoàn thành trước ngày 30/6/2022. ")
                    .append("Nội dung này được nói thêm cho đủ dài để có nhiều trang. ".repeat(18))
                    .append('\n');
        }
        byte[] pdf = TestFiles.pdf(left, right, body.toString());
        byte[] docx = TestFiles.docx(left, right, body.toString());

        assertTimeout(Duration.ofSeconds(5), () -> assertThat(
                        DocumentImport.read(pdf, "a.pdf").assignments())
                .hasSize(99));
        assertTimeout(Duration.ofSeconds(5), () -> assertThat(
                        DocumentImport.read(docx, "a.docx").assignments())
                .hasSize(99));
    }

    @Test
    void twoHundredDocumentsInARowLeaveNoMemoryBehind() {
        byte[] docx = TestFiles.docx(
                List.of("TỈNH ỦY A"), List.of("ĐẢNG CỘNG SẢN VIỆT NAM"), "Giao Sở Nội vụ báo cáo.\n".repeat(200));
        readAll(docx, 50);
        long before = used();
        readAll(docx, 200);
        long after = used();

        assertThat((after - before) / MEGABYTE).as("megabytes more than before").isLessThan(20);
    }

    private static void readAll(byte[] docx, int times) {
        List<Path> documents = Corpus.documents(Corpus.FOLDER);
        for (int i = 0; i < times; i++) {
            byte[] content = i % 2 == 0 ? docx : text(documents.get(i % documents.size()));
            assertThat(DraftJson.of(DocumentImport.read(content, "a" + i)).size())
                    .isPositive();
        }
    }

    private static byte[] text(Path document) {
        return vn.chidao.importer.reading.DocumentReader.read(document, text -> text.getBytes(StandardCharsets.UTF_8));
    }

    private static long used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}

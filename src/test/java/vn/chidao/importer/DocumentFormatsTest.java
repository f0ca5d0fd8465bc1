package vn.chidao.importer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.chidao.importer.output.DraftJson;

/** One letter in every format and encoding gives one and the same draft. */
class DocumentFormatsTest {

    private static final List<String> LEFT =
            List.of("TỈNH ỦY BẮC SƠN", "*", "Số 88-CV/TU", "Chuẩn bị tổng kết phong trào thi đua");
    private static final List<String> RIGHT =
            List.of("ĐẢNG CỘNG SẢN VIỆT NAM", "", "Bắc Sơn, ngày 09 tháng 9 năm 2022");

    private static final String BODY =
            """
            Kính gửi: - Các huyện ủy, thành ủy,
            - Ban Dân vận Tỉnh ủy.
            Thực hiện Chỉ thị số 14-CT/TW, ngày 20/5/2020 của Ban Bí thư về thi đua, Ban Thường vụ Tỉnh ủy yêu cầu:
            1. Các huyện ủy, thành ủy rà soát các mô hình đã đăng ký từ đầu nhiệm kỳ, lựa chọn những mô hình tiêu biểu có sức lan tỏa để giới thiệu tại hội nghị, hoàn thành trước ngày 01/11/2022.
            2. Giao Ban Dân vận Tỉnh ủy chủ trì, phối hợp với Văn phòng Tỉnh ủy theo dõi, đôn đốc việc thực hiện Công văn này; định kỳ 6 tháng báo cáo Ban Thường vụ Tỉnh ủy.
            Nơi nhận:
            - Như trên,
            - Lưu Văn phòng Tỉnh ủy.
            T/M BAN THƯỜNG VỤ
            PHÓ BÍ THƯ
            Hà Kiên Trung
            """;

    private static String plain() {
        return String.join("\n", LEFT) + "\n\n" + String.join("\n", RIGHT) + "\n\n" + BODY.replace("\n", "\n\n");
    }

    @Test
    void wordOpenDocumentAndPdfReadAlike() {
        check(DocumentImportTexts.json(TestFiles.docx(LEFT, RIGHT, BODY), "a.docx"));
        check(DocumentImportTexts.json(TestFiles.odt(LEFT, RIGHT, BODY), "a.odt"));
        check(DocumentImportTexts.json(TestFiles.pdf(LEFT, RIGHT, BODY), "a.pdf"));
    }

    @Test
    void textInEveryEncodingReadsAlike() {
        check(DocumentImportTexts.json(plain().getBytes(StandardCharsets.UTF_8), "a.txt"));
        check(DocumentImportTexts.json(("\uFEFF" + plain()).getBytes(StandardCharsets.UTF_8), "a.md"));
        check(DocumentImportTexts.json(plain().getBytes(StandardCharsets.UTF_16), "a.txt"));
        check(DocumentImportTexts.json(plain().getBytes(StandardCharsets.UTF_16LE), "a.txt"));
        check(DocumentImportTexts.json(
                Normalizer.normalize(plain(), Normalizer.Form.NFD).getBytes(StandardCharsets.UTF_8), "a.txt"));
    }

    @Test
    void bothSpellingsOfTheToneMarkReadAlike() {
        JsonNode draft = DocumentImportTexts.json(
                plain().replace("ủy", "uỷ").replace("ỦY", "UỶ").getBytes(StandardCharsets.UTF_8), "a.txt");

        assertThat(draft.path("tasks")).hasSize(2);
        assertThat(draft.path("followUp").path("body").asText()).isEqualTo("Ban Dân vận Tỉnh uỷ");
    }

    @Test
    void everyFieldPointsAtItsWordsInTheText() {
        JsonNode draft = DocumentImportTexts.json(plain().getBytes(StandardCharsets.UTF_8), "a.txt");
        String text = draft.path("text").asText();

        assertThat(at(text, draft.path("places").path("symbol"))).isEqualTo("88-CV/TU");
        assertThat(at(text, draft.path("places").path("signer"))).isEqualTo("Hà Kiên Trung");
        assertThat(at(text, draft.path("tasks").get(0).path("at"))).startsWith("Các huyện ủy, thành ủy rà soát");
        assertThat(at(text, draft.path("legalBases").get(0).path("at"))).startsWith("Chỉ thị số 14-CT/TW");
    }

    private static String at(String text, JsonNode place) {
        return text.substring(place.get(0).asInt(), place.get(1).asInt());
    }

    private static void check(JsonNode draft) {
        assertThat(draft.path("symbol").asText()).isEqualTo("88-CV/TU");
        assertThat(draft.path("date").asText()).isEqualTo("2022-09-09");
        assertThat(draft.path("docType").asText()).isEqualTo("Công văn");
        assertThat(draft.path("issuer").asText()).isEqualTo("Tỉnh ủy Bắc Sơn");
        assertThat(draft.path("title").asText()).isEqualTo("Chuẩn bị tổng kết phong trào thi đua");
        assertThat(draft.path("signer").asText()).isEqualTo("Hà Kiên Trung");
        assertThat(draft.path("signerTitle").asText()).isEqualTo("Phó Bí thư");
        assertThat(draft.path("addressees")).hasSize(2);
        assertThat(draft.path("recipients")).hasSize(3);
        assertThat(draft.path("tasks")).hasSize(2);
        assertThat(draft.path("tasks").get(0).path("deadline").asText()).isEqualTo("2022-10-31");
        assertThat(draft.path("tasks").get(0).path("text").asText()).contains("tiêu biểu có sức lan tỏa để giới thiệu");
        assertThat(draft.path("legalBases").get(0).path("date").asText()).isEqualTo("2020-05-20");
        assertThat(draft.path("reporting").get(0).path("period").asText()).isEqualTo("P6M");
        assertThat(draft.path("followUp").path("body").asText()).isEqualTo("Ban Dân vận Tỉnh ủy");
    }

    /** Content in, JSON out. */
    static final class DocumentImportTexts {
        static JsonNode json(byte[] content, String name) {
            return DraftJson.of(DocumentImport.read(content, name));
        }
    }
}

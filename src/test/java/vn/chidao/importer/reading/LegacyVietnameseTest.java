package vn.chidao.importer.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class LegacyVietnameseTest {

    @Test
    void textInTcvn3BecomesUnicode() {
        String abc =
                "Thùc hiÖn NghÞ quyÕt cña §¶ng, c¸c c¬ quan, ®¬n vÞ tæ chøc triÓn khai nhiÖm vô ®­îc giao trong n¨m";

        assertThat(LegacyVietnamese.repair(abc))
                .isEqualTo(
                        "Thực hiện Nghị quyết của Đảng, các cơ quan, đơn vị tổ chức triển khai nhiệm vụ được giao trong năm");
    }

    @Test
    void capitalsOfTcvn3AreCapitalsAgain() {
        assertThat(LegacyVietnamese.fromTcvn3("KÕ HO¹CH\nKÕ ho¹ch\n")).isEqualTo("KẾ HOẠCH\nKế hoạch\n");
    }

    @Test
    void textInVniBecomesUnicode() {
        String vni =
                "Thöïc hieän Nghò quyeát cuûa Ñaûng, caùc cô quan, ñôn vò toå chöùc trieån khai nhieäm vuï ñöôïc giao trong naêm";

        assertThat(LegacyVietnamese.repair(vni))
                .isEqualTo(
                        "Thực hiện Nghị quyết của Đảng, các cơ quan, đơn vị tổ chức triển khai nhiệm vụ được giao trong năm");
    }

    @Test
    void bytesInTcvn3AreRecognised() {
        byte[] bytes = "Thùc hiÖn NghÞ quyÕt cña §¶ng, c¸c c¬ quan, ®¬n vÞ".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(PlainTextReader.read(bytes)).isEqualTo("Thực hiện Nghị quyết của Đảng, các cơ quan, đơn vị");
    }

    @Test
    void vietnameseInUnicodeStaysAsItIs() {
        String text = "Ủy ban nhân dân tỉnh yêu cầu các sở, ngành à la carte";

        assertThat(LegacyVietnamese.repair(text)).isSameAs(text);
    }
}

package vn.chidao.importer.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.chidao.directive.Citation.Relation;
import vn.chidao.importer.draft.DraftCitation;

class CitationsTest {

    @Test
    void compoundsAreTakenApartAndShareWhatStandsBehindThem() {
        assertThat(read("gắn với các Quyết định số 10, 11 và 12-QĐ/TW, ngày 05/01/2020 của Bộ Chính trị"))
                .extracting(DraftCitation::symbol, DraftCitation::date, DraftCitation::issuer, DraftCitation::docType)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(
                                "10-QĐ/TW", LocalDate.of(2020, 1, 5), "Bộ Chính trị", "Quyết định"),
                        org.assertj.core.groups.Tuple.tuple(
                                "11-QĐ/TW", LocalDate.of(2020, 1, 5), "Bộ Chính trị", "Quyết định"),
                        org.assertj.core.groups.Tuple.tuple(
                                "12-QĐ/TW", LocalDate.of(2020, 1, 5), "Bộ Chính trị", "Quyết định"));
    }

    @Test
    void theIssuerOfAListIsTheIssuerOfEach() {
        assertThat(
                        read(
                                "thực hiện các Nghị quyết của Ban Thường vụ Thành ủy: Nghị quyết số 3-NQ/TU, ngày 01/02/2021 về A; Nghị quyết số 4-NQ/TU, ngày 03/02/2021 về B"))
                .extracting(DraftCitation::issuer)
                .containsExactly("Ban Thường vụ Thành ủy", "Ban Thường vụ Thành ủy");
    }

    @Test
    void whoSentADocumentIsItsIssuer() {
        assertThat(
                        read(
                                "Theo đề nghị của Giám đốc Sở Tư pháp tại Tờ trình số 34/TTr-STP ngày 26/7/2017, Báo cáo số 35/BC-STP ngày 27/7/2017"))
                .extracting(DraftCitation::issuer)
                .containsExactly("Giám đốc Sở Tư pháp", "Giám đốc Sở Tư pháp");
    }

    @Test
    void datesThatContradictEachOtherAreAllShown() {
        List<DraftCitation> found =
                read("Chỉ thị số 7-CT/TU, ngày 01/3/2021 của Tỉnh ủy; theo Chỉ thị số 7-CT/TU, ngày 11/3/2021");

        assertThat(found).hasSize(1);
        assertThat(found.get(0).dates()).containsExactly(LocalDate.of(2021, 3, 1), LocalDate.of(2021, 3, 11));
    }

    @Test
    void aShortNameIsKeptWithItsDocument() {
        DraftCitation found =
                read("Thực hiện Kết luận số 88-KL/TU ngày 02/4/2021 của Ban Thường vụ Tỉnh ủy về rừng (sau đây gọi tắt là Kết luận 88), Huyện ủy yêu cầu")
                        .get(0);

        assertThat(found.shortName()).isEqualTo("Kết luận 88");
        assertThat(found.subject()).isEqualTo("về rừng");
        assertThat(found.relation()).isEqualTo(Relation.IMPLEMENTS);
    }

    @Test
    void theRelationFollowsFromTheWords() {
        assertThat(read("Căn cứ Nghị định số 9/2019/NĐ-CP ngày 24/01/2019 của Chính phủ")
                        .get(0)
                        .relation())
                .isEqualTo(Relation.BASIS);
        assertThat(read("Quyết định này thay thế Quyết định số 5/QĐ-UBND ngày 02/02/2015")
                        .get(0)
                        .relation())
                .isEqualTo(Relation.PREDECESSOR);
        assertThat(read("Thực hiện Thông báo số 6-TB/TU, ngày 02/02/2015 về kết quả giám sát chuyên đề")
                        .get(0)
                        .relation())
                .isEqualTo(Relation.REMEDIES);
    }

    @Test
    void lawsAreFoundByNameAndDate() {
        DraftCitation law =
                read("Căn cứ Luật Thủy lợi ngày 19 tháng 6 năm 2017;").get(0);

        assertThat(law.symbol()).isNull();
        assertThat(law.docType()).isEqualTo("Luật");
        assertThat(law.date()).isEqualTo(LocalDate.of(2017, 6, 19));
        assertThat(read("Căn cứ Luật Thủy lợi số 08/2017/QH14;").get(0).symbol())
                .isEqualTo("08/2017/QH14");
    }

    @Test
    void fractionsPhoneNumbersAndDatesAreNoSymbols() {
        assertThat(
                        read(
                                "đạt 8/10 chỉ tiêu, điện thoại 0255-3822, ngày 01/2021, tỷ lệ 1/500, trực 24/24 giờ, giai đoạn 2021-2025"))
                .isEmpty();
    }

    private static List<DraftCitation> read(String text) {
        return Citations.in(GrammarText.paragraphs(text), null);
    }
}

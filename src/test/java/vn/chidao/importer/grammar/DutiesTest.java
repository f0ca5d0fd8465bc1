package vn.chidao.importer.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import vn.chidao.importer.draft.DraftReporting;
import vn.chidao.importer.draft.DraftTarget;

/** Reporting duties, targets and dissemination: what a sentence sets beside its assignment. */
class DutiesTest {

    @Test
    void everyPeriodOfAReportIsADutyOfItsOwn() {
        assertThat(
                        reports(
                                "Định kỳ hằng quý, 6 tháng và 01 năm báo cáo kết quả cho Ban Thường vụ Huyện ủy (qua Văn phòng Huyện ủy)."))
                .extracting(DraftReporting::period, DraftReporting::to, DraftReporting::via)
                .containsExactly(
                        Tuple.tuple("P3M", "Ban Thường vụ Huyện ủy", "Văn phòng Huyện ủy"),
                        Tuple.tuple("P6M", "Ban Thường vụ Huyện ủy", "Văn phòng Huyện ủy"),
                        Tuple.tuple("P1Y", "Ban Thường vụ Huyện ủy", "Văn phòng Huyện ủy"));
    }

    @Test
    void aPeriodThatIsNotNamedStaysUnknown() {
        assertThat(reports("Định kỳ báo cáo Thường trực Tỉnh ủy."))
                .extracting(DraftReporting::period)
                .containsExactly((String) null);
    }

    @Test
    void whoConsolidatesIsThroughWhomItGoes() {
        assertThat(
                        reports(
                                "Các huyện báo cáo về Sở Y tế trước ngày 10/12/2024 để tổng hợp, báo cáo Ủy ban nhân dân tỉnh."))
                .extracting(DraftReporting::to, DraftReporting::via)
                .containsExactly(Tuple.tuple("Ủy ban nhân dân tỉnh", "Sở Y tế"));
    }

    @Test
    void reportersAndPoliticalReportsAreNoDuties() {
        assertThat(reports("Đội ngũ báo cáo viên học tập hằng năm.")).isEmpty();
        assertThat(reports("Thảo luận báo cáo chính trị hằng năm.")).isEmpty();
    }

    @Test
    void targetsArePercentagesOrLeastNumbersWithWhatIsCounted() {
        List<DraftTarget> targets = targets(
                "Phấn đấu 85,5% số hộ có nước sạch; mỗi xã xây dựng ít nhất 02 mô hình; tỷ lệ tái nghèo không quá 1%.");

        assertThat(targets)
                .extracting(DraftTarget::figure)
                .containsExactlyInAnyOrder(new BigDecimal("85.5"), new BigDecimal("02"), new BigDecimal("1"));
        assertThat(targets)
                .filteredOn(DraftTarget::atMost)
                .extracting(DraftTarget::figure)
                .containsExactly(new BigDecimal("1"));
        assertThat(targets.get(0).counted()).startsWith("số hộ");
    }

    @Test
    void whatWasReachedIsNoTarget() {
        assertThat(targets("Đến nay đã có 92% thôn đạt chuẩn.")).isEmpty();
        assertThat(
                        targets(
                                "I. KẾT QUẢ ĐẠT ĐƯỢC\n\n- 80% trường học đạt chuẩn.\n\nII. MỤC TIÊU\n\n- 95% trường học đạt chuẩn."))
                .hasSize(1);
    }

    @Test
    void howFarADocumentIsMadeKnownIsRead() {
        assertThat(Disseminations.in(GrammarText.paragraphs("Kết luận này được phổ biến đến chi bộ."))
                        .value())
                .isEqualTo("chi bộ");
        assertThat(Disseminations.in(GrammarText.paragraphs("Phổ biến kết luận rộng rãi.")))
                .isNull();
    }

    @Test
    void whatAnEarlierYearReachedIsNoTargetAndCarryingOutIsNoPast() {
        assertThat(targets("Năm 2022, tuyển quân đạt 100% chỉ tiêu.")).isEmpty();
        assertThat(targets("Phấn đấu 100% cấp ủy thực hiện có hiệu quả phong trào."))
                .hasSize(1);
    }

    @Test
    void aSpanAfterWhichToReportIsNoPeriod() {
        assertThat(reports("Sau 6 tháng báo cáo kết quả với Ban Thường vụ Huyện ủy."))
                .extracting(DraftReporting::period)
                .doesNotContain("P6M");
    }

    private static List<DraftReporting> reports(String text) {
        return ReportingDuties.in(GrammarText.paragraphs(text), new Timeframes(null));
    }

    private static List<DraftTarget> targets(String text) {
        return Targets.in(GrammarText.paragraphs(text), 2023);
    }
}

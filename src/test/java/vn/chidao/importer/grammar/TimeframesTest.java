package vn.chidao.importer.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chidao.importer.draft.DraftTimeframe;
import vn.chidao.importer.draft.DraftTimeframe.Kind;
import vn.chidao.importer.text.Passage;

class TimeframesTest {

    private final Timeframes timeframes = new Timeframes(LocalDate.of(2026, 3, 20));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Trước ngày 10 tháng 5 năm 2026|2026-05-09",
                "Chậm nhất ngày 10/5/2026|2026-05-10",
                "Quý II năm 2026|2026-06-30",
                "quý IV/2027|2027-12-31",
                "Trong tháng 6|2026-06-30",
                "Tháng 02/2028|2028-02-29",
                "Trước tháng 9/2026|2026-08-31",
                "Đến hết năm 2027|2027-12-31",
                "Từ tháng 4 đến tháng 6 năm 2026|2026-06-30",
                "Trước 17 giờ ngày 01/4/2026|2026-04-01",
                "30/6/2026|2026-06-30",
                "Năm 2026|2026-12-31"
            })
    void aLabelledDateEndsOnItsLastGoodDay(String words, LocalDate lastGoodDay) {
        DraftTimeframe timeframe = label(words);

        assertThat(timeframe.kind()).isEqualTo(Kind.DATED);
        assertThat(timeframe.deadline()).isEqualTo(lastGoodDay);
    }

    @Test
    void theOtherFormsAreToldApart() {
        assertThat(label("Thường xuyên").kind()).isEqualTo(Kind.CONTINUOUS);
        assertThat(label("Định kỳ hằng năm").kind()).isEqualTo(Kind.YEARLY);
        assertThat(label("Trước ngày 15/12 hằng năm").everyYearOn()).isEqualTo(MonthDay.of(12, 14));
        assertThat(label("Giai đoạn 2021 - 2025").untilYear()).isEqualTo(2025);
        assertThat(label("Ngay sau khi Kế hoạch được ban hành").kind()).isEqualTo(Kind.EVENT);
        assertThat(label("Theo quy định")).isNull();
    }

    @Test
    void aYearThatIsNotWrittenIsDoubtfulAndNeverBeforeTheDocument() {
        assertThat(label("Trước ngày 15/02").deadline()).isEqualTo(LocalDate.of(2027, 2, 14));
        assertThat(label("Trước ngày 15/02").doubt()).contains("không ghi năm");
        assertThat(new Timeframes(null).ofLabel("Trước ngày 15/02", new Passage(0, 5)))
                .isNull();
    }

    @Test
    void inRunningTextOnlyALimitIsATime() {
        assertThat(sentence("Rà soát, hoàn thành trước ngày 01/7/2026.").deadline())
                .isEqualTo(LocalDate.of(2026, 6, 30));
        assertThat(sentence("Thực hiện Chỉ thị số 5-CT/TW, ngày 01/7/2020 của Ban Bí thư."))
                .isNull();
        assertThat(sentence("Xây dựng kế hoạch công tác hằng năm.")).isNull();
        assertThat(sentence("Xem đây là nhiệm vụ trọng tâm trong năm 2026.")).isNull();
        assertThat(sentence("Báo cáo trong thời hạn 10 ngày kể từ ngày nhận được văn bản.")
                        .kind())
                .isEqualTo(Kind.EVENT);
    }

    @Test
    void aDayThatTheCalendarDoesNotHaveIsNoDate() {
        assertThat(label("Trước ngày 31/02/2026")).isNull();
    }

    private DraftTimeframe label(String words) {
        return timeframes.ofLabel(words, new Passage(0, words.length()));
    }

    private DraftTimeframe sentence(String words) {
        return timeframes.inSentence(words, 0);
    }
}

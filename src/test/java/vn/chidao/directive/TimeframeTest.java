package vn.chidao.directive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import org.junit.jupiter.api.Test;

class TimeframeTest {

    @Test
    void everyTimeframeSaysInWordsByWhenItIsToBeDone() {
        assertThat(new Timeframe(Timeframe.Kind.CONTINUOUS, null, null, null).label())
                .isEqualTo("Thường xuyên");
        assertThat(new Timeframe(Timeframe.Kind.YEARLY, null, null, null).label())
                .isEqualTo("Hằng năm");
        assertThat(new Timeframe(Timeframe.Kind.YEARLY, null, MonthDay.of(6, 5), null).label())
                .isEqualTo("Hằng năm, chậm nhất ngày 05/06");
        assertThat(new Timeframe(Timeframe.Kind.DATED, LocalDate.of(2021, 6, 17), null, null).label())
                .isEqualTo("Chậm nhất ngày 17/06/2021");
        assertThat(new Timeframe(Timeframe.Kind.EVENT, null, null, "Trước ngày bầu cử").label())
                .isEqualTo("Trước ngày bầu cử");
        assertThat(Timeframe.none().label()).isEqualTo("Văn bản không nêu thời hạn");
    }
}

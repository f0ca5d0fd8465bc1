package vn.chidao.calendar;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.MonthDay;
import java.util.List;

/** The holidays that fall on the same date each year: all that is known of a year that was not announced. */
record EveryYear(@JsonFormat(pattern = "MM-dd") List<MonthDay> daysOff, String source) {

    EveryYear {
        if (daysOff == null) {
            throw new IllegalArgumentException("mục “daysOff”: hãy ghi các ngày lễ cố định, ví dụ [01-01, 09-02]");
        }
        daysOff = List.copyOf(daysOff);
    }
}

package vn.chidao.reporting;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;

/**
 * The stretch of the calendar that one kind of report covers each year, and when the report is due.
 *
 * @param start first day, of the year before if {@code startsInPreviousYear}
 * @param cutOff last day (inclusive), always of the year reported on
 */
public record ReportingWindow(
        @JsonFormat(pattern = "MM-dd") MonthDay start,
        boolean startsInPreviousYear,
        @JsonFormat(pattern = "MM-dd") MonthDay cutOff,
        DueRule due) {

    private static final DateTimeFormatter AS_WRITTEN = DateTimeFormatter.ofPattern("MM-dd");

    public ReportingWindow {
        if (start == null || cutOff == null || due == null) {
            throw new IllegalArgumentException("hãy ghi đủ các mục “start”, “cutOff” và “due”");
        }
        if (startsInPreviousYear ? !start.isAfter(cutOff) : !start.isBefore(cutOff)) {
            throw new IllegalArgumentException(
                    "mục “start” (%s) và “cutOff” (%s) không thành một kỳ trong vòng một năm, hãy xem lại “startsInPreviousYear”"
                            .formatted(AS_WRITTEN.format(start), AS_WRITTEN.format(cutOff)));
        }
        if (due.before() != null && !due.before().isAfter(cutOff)) {
            throw new IllegalArgumentException("mục “due.before” (%s) phải sau ngày chốt số liệu “cutOff” (%s)"
                    .formatted(AS_WRITTEN.format(due.before()), AS_WRITTEN.format(cutOff)));
        }
    }

    LocalDate startIn(int year) {
        return start.atYear(startsInPreviousYear ? year - 1 : year);
    }

    LocalDate cutOffIn(int year) {
        return cutOff.atYear(year);
    }
}

package vn.chidao.calendar;

import java.time.LocalDate;
import java.time.Year;

/** Goes from a day, which it does not look at, day by day in one direction, and notes whether it met an unannounced year. */
final class Walk {

    private final WorkingCalendar calendar;
    private final int step;
    private LocalDate day;
    private boolean provisional;

    Walk(WorkingCalendar calendar, LocalDate from, int step) {
        this.calendar = calendar;
        this.day = from;
        this.step = step;
    }

    WorkingDate working(int n) {
        if (n < 0) {
            throw new IllegalArgumentException("Số ngày làm việc phải từ 0 trở lên, không thể là " + n);
        }
        for (int counted = 0; counted < n; ) {
            day = day.plusDays(step);
            provisional |= !calendar.isAnnounced(Year.from(day));
            if (calendar.isWorkingDay(day)) {
                counted++;
            }
        }
        return new WorkingDate(day, provisional);
    }
}

package vn.chidao.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Predicate;

/**
 * One year as it was announced: the weekdays that are off and the weekend days that are worked. A day listed where it
 * changes nothing, or in another year's file, is taken for a slip of the pen and refused.
 */
record HolidayYear(Integer year, List<LocalDate> daysOff, List<LocalDate> workedDays, String source) {

    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    HolidayYear {
        if (year == null || year < 1945 || year > 9999) {
            throw new IllegalArgumentException("mục “year”: hãy ghi năm của tệp, ví dụ 2027, thay cho “" + year + "”");
        }
        if (daysOff == null || daysOff.isEmpty()) {
            throw new IllegalArgumentException("mục “daysOff”: hãy ghi các ngày nghỉ đã công bố của năm " + year);
        }
        daysOff = List.copyOf(daysOff);
        workedDays = workedDays == null ? List.of() : List.copyOf(workedDays);
        check("daysOff", daysOff, year, day -> !isWeekend(day), "là ngày cuối tuần, chỉ ghi thứ Hai đến thứ Sáu");
        check("workedDays", workedDays, year, HolidayYear::isWeekend, "không phải thứ Bảy hay Chủ nhật làm bù");
    }

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private static void check(
            String field, List<LocalDate> days, int year, Predicate<LocalDate> belongs, String otherwise) {
        for (LocalDate day : days) {
            if (day.getYear() != year) {
                throw refused(field, day, "không thuộc năm " + year + ", hãy chuyển sang tệp của năm đó");
            }
            if (!belongs.test(day)) {
                throw refused(field, day, otherwise + ", hãy sửa lại hoặc bỏ ngày này");
            }
        }
    }

    private static IllegalArgumentException refused(String field, LocalDate day, String why) {
        return new IllegalArgumentException("mục “%s”: ngày %s %s".formatted(field, SHOWN.format(day), why));
    }
}

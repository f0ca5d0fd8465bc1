package vn.chidao.importer.grammar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads dates as documents write them. A day that the calendar does not have is no date. */
final class Dates {

    /** {@code 08/02/2021}, {@code 8-2-2021}, {@code 08.02.2021}, {@code 8 tháng 2 năm 2021}. Groups: day, month, year. */
    static final String FULL =
            "(\\d{1,2})\\s?(?:[/.-]|tháng)\\s?(\\d{1,2})\\s?(?:[/.-]|năm|,\\s?năm)\\s?(\\d{4})(?!\\d)";

    /** {@code 15/12}, {@code 15 tháng 12}. Groups: day, month. */
    static final String DAY_MONTH = "(\\d{1,2})\\s?(?:/|tháng)\\s?(\\d{1,2})(?![\\d/])";

    private static final Pattern FULL_AT = Pattern.compile(FULL);

    private Dates() {}

    /** The date in groups {@code first} to {@code first + 2} of a match, or null if the calendar has no such day. */
    static LocalDate of(Matcher match, int first) {
        return of(match.group(first), match.group(first + 1), match.group(first + 2));
    }

    static LocalDate of(String day, String month, String year) {
        try {
            LocalDate date = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
            return date.getYear() >= 1930 && date.getYear() <= 2100 ? date : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    static MonthDay monthDay(String day, String month) {
        try {
            return MonthDay.of(Integer.parseInt(month), Integer.parseInt(day));
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** The first full date in a folded text, or null. */
    static LocalDate firstIn(String folded) {
        Matcher match = FULL_AT.matcher(folded);
        return match.find() ? of(match, 1) : null;
    }

    static LocalDate endOfYear(String year) {
        return LocalDate.of(Integer.parseInt(year), 12, 31);
    }

    /** 1 to 4 for {@code i} to {@code iv} or a digit. */
    static int quarterOf(String said) {
        return switch (said) {
            case "i", "1" -> 1;
            case "ii", "2" -> 2;
            case "iii", "3" -> 3;
            default -> 4;
        };
    }
}

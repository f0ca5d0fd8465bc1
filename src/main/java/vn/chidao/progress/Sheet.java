package vn.chidao.progress;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A table as it goes into a spreadsheet.
 *
 * @param name what the file is called, without its ending
 * @param total how many rows there are; a file has {@link #LONGEST} of them at most
 * @param rows read once, one after the other, so that a long table need not be in memory
 */
record Sheet<T>(String name, String title, List<Column<T>> columns, int total, Rows<T> rows) {

    /** The reports of a province in more than ten years; a spreadsheet with more is of no use to anybody. */
    static final int LONGEST = 250_000;

    Sheet(String name, String title, List<Column<T>> columns, List<T> rows) {
        this(name, title, columns, rows.size(), rows::forEach);
    }

    /** Says so where the file does not have all rows; empty where it has. */
    String cut() {
        return total <= LONGEST
                ? ""
                : String.format(
                        Locale.forLanguageTag("vi"),
                        " Chỉ có %,d dòng đầu trong tổng số %,d; hãy lọc hẹp hơn để có phần còn lại.",
                        LONGEST,
                        total);
    }

    /** Hands out one row after the other. */
    interface Rows<T> {

        void forEach(Consumer<T> each);
    }

    /**
     * One column.
     *
     * @param width in characters
     * @param value a text, a number, a {@link LocalDate} or an {@link Instant}; {@code null} leaves the cell empty
     */
    record Column<T>(String head, int width, Function<T, Object> value) {

        static <T> Column<T> text(String head, int width, Function<T, String> value) {
            return new Column<>(head, width, value::apply);
        }

        static <T> Column<T> day(String head, Function<T, LocalDate> value) {
            return new Column<>(head, 12, value::apply);
        }

        static <T> Column<T> moment(String head, Function<T, Instant> value) {
            return new Column<>(head, 17, value::apply);
        }

        static <T> Column<T> number(String head, Function<T, Integer> value) {
            return new Column<>(head, 11, value::apply);
        }

        static <T> Column<T> figure(String head, Function<T, BigDecimal> value) {
            return new Column<>(head, 13, value::apply);
        }
    }
}

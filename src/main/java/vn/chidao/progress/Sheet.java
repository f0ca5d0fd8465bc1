package vn.chidao.progress;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/**
 * A table as it goes into a spreadsheet.
 *
 * @param name what the file is called, without its ending
 */
record Sheet<T>(String name, String title, List<Column<T>> columns, List<T> rows) {

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

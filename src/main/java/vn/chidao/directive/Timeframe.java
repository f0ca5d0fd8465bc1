package vn.chidao.directive;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.MonthDay;

/**
 * By when an assignment is to be done. {@code DATED} has a deadline (inclusive: the last good day); {@code YEARLY} may name
 * the last good day of each year; {@code EVENT} names what it is tied to; {@code NONE} says that the document gives none.
 * A continuous assignment is never overdue.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Timeframe(
        Kind kind,
        LocalDate deadline,
        @JsonFormat(shape = JsonFormat.Shape.STRING, pattern = "MM-dd") MonthDay everyYearOn,
        String event) {

    /** The forms a timeframe takes in the documents. */
    public enum Kind {
        CONTINUOUS,
        YEARLY,
        DATED,
        EVENT,
        NONE
    }

    public Timeframe {
        if (kind == null) {
            throw new IllegalArgumentException(
                    "Thời hạn phải ghi rõ loại (CONTINUOUS, YEARLY, DATED, EVENT hoặc NONE)");
        }
        if ((kind == Kind.DATED) != (deadline != null)) {
            throw new IllegalArgumentException(
                    "Chỉ nhiệm vụ có ngày cụ thể (DATED) mới ghi hạn hoàn thành, và phải ghi");
        }
        if (kind == Kind.EVENT && (event == null || event.isBlank())) {
            throw new IllegalArgumentException("Nhiệm vụ gắn với sự kiện (EVENT) phải ghi sự kiện");
        }
    }

    /** By when it is to be done, in the words people read. */
    public String label() {
        return switch (kind) {
            case CONTINUOUS -> "Thường xuyên";
            case YEARLY ->
                everyYearOn == null
                        ? "Hằng năm"
                        : "Hằng năm, chậm nhất ngày %02d/%02d"
                                .formatted(everyYearOn.getDayOfMonth(), everyYearOn.getMonthValue());
            case DATED ->
                "Chậm nhất ngày %02d/%02d/%d"
                        .formatted(deadline.getDayOfMonth(), deadline.getMonthValue(), deadline.getYear());
            case EVENT -> event;
            case NONE -> "Văn bản không nêu thời hạn";
        };
    }

    public static Timeframe none() {
        return new Timeframe(Kind.NONE, null, null, null);
    }
}

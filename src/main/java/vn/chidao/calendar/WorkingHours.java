package vn.chidao.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The hours of a working day in Vietnam: what begins on a day begins at {@code from}, and a due date ends at {@code until}
 * (both local time, minutes precise).
 */
@ConfigurationProperties("chidao.working-hours")
public record WorkingHours(@DefaultValue("08:00") LocalTime from, @DefaultValue("17:00") LocalTime until) {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    public WorkingHours {
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException(
                    "Giờ làm việc phải bắt đầu (%s) trước khi kết thúc (%s)".formatted(from, until));
        }
    }

    /** When the working day begins. */
    public Instant beginOf(LocalDate day) {
        return day.atTime(from).atZone(VIETNAM).toInstant();
    }

    /** When the working day ends: the last moment of a due date. */
    public Instant endOf(LocalDate day) {
        return day.atTime(until).atZone(VIETNAM).toInstant();
    }
}

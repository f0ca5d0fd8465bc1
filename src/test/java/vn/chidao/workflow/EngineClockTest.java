package vn.chidao.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Date;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class EngineClockTest {

    private final Clock clock = new EngineClock();

    @AfterEach
    void returnToRealTime() {
        ClockUtil.reset();
    }

    @Test
    void showsTheEnginesTime() {
        Instant set = Instant.parse("2021-06-14T10:00:00Z");
        ClockUtil.setCurrentTime(Date.from(set));
        assertThat(clock.instant()).isEqualTo(set);
    }

    @Test
    void theDayBeginsAtMidnightInVietnam() {
        ClockUtil.setCurrentTime(Date.from(Instant.parse("2021-06-13T17:00:00Z")));
        assertThat(LocalDate.now(clock)).isEqualTo("2021-06-14");
        assertThat(LocalDateTime.now(clock.withZone(ZoneOffset.UTC))).isEqualTo("2021-06-13T17:00");
    }
}

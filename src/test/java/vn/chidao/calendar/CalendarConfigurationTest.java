package vn.chidao.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Year;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class CalendarConfigurationTest {

    private final ApplicationContextRunner context =
            new ApplicationContextRunner().withUserConfiguration(CalendarConfiguration.class);

    @TempDir
    private Path folder;

    @Test
    void withoutPropertyTheBuiltInYearsAreUsed() {
        context.run(started -> assertThat(started.getBean(WorkingCalendar.class).isAnnounced(Year.of(2026)))
                .isTrue());
    }

    @Test
    void theFolderOfTheInstallationIsTakenFromTheProperty() throws IOException {
        Files.writeString(folder.resolve("2027.yaml"), "year: 2027\ndaysOff: [2027-01-01]");

        context.withPropertyValues("chidao.calendar-folder=" + folder).run(started -> assertThat(
                        started.getBean(WorkingCalendar.class).isAnnounced(Year.of(2027)))
                .isTrue());
    }

    @Test
    void aBrokenFileStopsTheStart() throws IOException {
        Files.writeString(folder.resolve("2027.yaml"), "year: 2027");

        context.withPropertyValues("chidao.calendar-folder=" + folder)
                .run(started -> assertThat(started).getFailure().rootCause().hasMessageContaining("daysOff"));
    }
}

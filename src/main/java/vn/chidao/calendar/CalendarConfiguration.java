package vn.chidao.calendar;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Offers the calendar to the other rooms; {@code chidao.calendar-folder} names the installation's own years, if any. */
@Configuration(proxyBeanMethods = false)
class CalendarConfiguration {

    @Bean
    WorkingCalendar workingCalendar(@Value("${chidao.calendar-folder:}") String folder) {
        return folder.isBlank() ? WorkingCalendar.builtIn() : WorkingCalendar.laidOverBy(Path.of(folder));
    }
}

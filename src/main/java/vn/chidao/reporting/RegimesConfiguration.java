package vn.chidao.reporting;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Offers the catalogue; {@code chidao.regimes-folder} names the installation's own regimes, if any. */
@Configuration(proxyBeanMethods = false)
class RegimesConfiguration {

    @Bean
    ReportingRegimes reportingRegimes(@Value("${chidao.regimes-folder:}") String folder) {
        return folder.isBlank() ? ReportingRegimes.builtIn() : ReportingRegimes.laidOverBy(Path.of(folder));
    }
}

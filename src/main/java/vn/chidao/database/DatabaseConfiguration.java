package vn.chidao.database;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/**
 * Runs the embedded database and tells Spring where it is. Everything that needs a connection depends on these beans, so
 * that the engine and the pool end before the server does.
 */
@Configuration(proxyBeanMethods = false)
@Conditional(EmbeddedDatabaseUsed.class)
@EnableConfigurationProperties(DatabaseProperties.class)
class DatabaseConfiguration {

    @Bean
    @ConditionalOnProperty("chidao.database.throwaway")
    ThrowawayFolder throwawayFolder() throws IOException {
        ThrowawayFolder.removeLeftOvers();
        return ThrowawayFolder.create();
    }

    @Bean
    EmbeddedDatabase embeddedDatabase(DatabaseProperties properties, Optional<ThrowawayFolder> throwaway) {
        DatabaseFolder folder =
                throwaway.map(ThrowawayFolder::database).orElseGet(() -> new DatabaseFolder(properties.folder()));
        Path programs = Objects.requireNonNullElse(properties.programs(), folder.programs());
        ServerSettings settings = throwaway.isPresent() ? ServerSettings.forgetful() : ServerSettings.durable();
        return EmbeddedDatabase.start(folder, programs, properties.port(), settings);
    }

    @Bean
    JdbcConnectionDetails embeddedConnectionDetails(EmbeddedDatabase embedded) {
        return new EmbeddedConnectionDetails(embedded.database());
    }

    private record EmbeddedConnectionDetails(ApplicationDatabase database) implements JdbcConnectionDetails {

        @Override
        public String getUsername() {
            return ApplicationDatabase.NAME;
        }

        @Override
        public String getPassword() {
            return database.password();
        }

        @Override
        public String getJdbcUrl() {
            return database.jdbcUrl();
        }

        @Override
        public String toString() {
            return "embedded PostgreSQL at " + database.jdbcUrl();
        }
    }
}

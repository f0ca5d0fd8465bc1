package vn.chidao.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.FileSystemUtils;

/**
 * Runs the embedded database and tells Spring where it is. Everything that needs a connection depends on these beans, so
 * that the engine and the pool end before the server does.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnExpression("'${spring.datasource.url:}'.isBlank()")
@EnableConfigurationProperties(DatabaseProperties.class)
class DatabaseConfiguration {

    @Bean
    RunningDatabase runningDatabase(DatabaseProperties properties) throws IOException {
        return properties.throwaway() ? throwaway(properties) : lasting(properties);
    }

    @Bean
    JdbcConnectionDetails embeddedConnectionDetails(RunningDatabase running) {
        return new EmbeddedConnectionDetails(running.embedded().database());
    }

    private static RunningDatabase lasting(DatabaseProperties properties) {
        DatabaseFolder folder = new DatabaseFolder(properties.folder());
        Path programs = properties.programs() != null
                ? properties.programs()
                : folder.data().resolveSibling("programs");
        return new RunningDatabase(
                EmbeddedDatabase.start(folder, programs, properties.port(), ServerSettings.durable()), null);
    }

    /** The folder may be passed through by others, since the server may run under another account. */
    private static RunningDatabase throwaway(DatabaseProperties properties) throws IOException {
        Path folder = Files.createTempDirectory("chidao-", Permissions.of("rwx--x--x"));
        Path programs = properties.programs() != null ? properties.programs() : folder.resolve("programs");
        DatabaseFolder data = new DatabaseFolder(folder.resolve("postgres"));
        return new RunningDatabase(
                EmbeddedDatabase.start(data, programs, properties.port(), ServerSettings.forgetful()), folder);
    }

    /** @param temporary what is deleted at the end, or null */
    record RunningDatabase(EmbeddedDatabase embedded, Path temporary) implements AutoCloseable {

        @Override
        public void close() throws IOException {
            embedded.close();
            if (temporary != null) {
                FileSystemUtils.deleteRecursively(temporary);
            }
        }
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

package vn.chidao.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** What a start finds and what it makes of it. Only the crash needs a server that writes to the disk. */
class EmbeddedDatabaseRestartTest {

    private static final Path PROGRAMS = Path.of("target/postgresql");

    @TempDir
    Path home;

    @Test
    void theNextStartFindsWhatTheLastOneStored() throws Exception {
        try (EmbeddedDatabase first = started()) {
            jdbc(first).sql("CREATE TABLE kept AS SELECT 'Chỉ đạo' AS word").update();
        }
        try (EmbeddedDatabase second = started()) {
            assertThat(jdbc(second)
                            .sql("SELECT lower(word) FROM kept")
                            .query(String.class)
                            .single())
                    .isEqualTo("chỉ đạo");
        }
    }

    @Test
    void aServerThatWasKilledRecoversByItself() throws Exception {
        try (EmbeddedDatabase crashing = started(ServerSettings.durable())) {
            jdbc(crashing).sql("CREATE TABLE kept AS SELECT 1").update();
            ProcessHandle server = ProcessHandle.of(Long.parseLong(
                            Files.readAllLines(folder().postmasterPid()).get(0)))
                    .orElseThrow();
            server.destroyForcibly();
            server.onExit().join();
        }
        try (EmbeddedDatabase recovered = started(ServerSettings.durable())) {
            assertThat(jdbc(recovered).sql("TABLE kept").query(Integer.class).single())
                    .isOne();
        }
    }

    @Test
    void dataOfAnotherVersionIsLeftAlone() throws Exception {
        Files.createDirectories(folder().data());
        Files.writeString(folder().data().resolve("PG_VERSION"), "16\n");
        assertThatThrownBy(this::started)
                .isInstanceOf(DatabaseUnavailable.class)
                .hasMessageContaining("thuộc PostgreSQL 16");
    }

    @Test
    void anInterruptedFirstStartIsBegunAgain() throws Exception {
        Files.createDirectories(folder().unfinished().resolve("base"));
        Files.writeString(folder().password(), "half");
        try (EmbeddedDatabase database = started()) {
            assertThat(jdbc(database).sql("SELECT 1").query(Integer.class).single())
                    .isOne();
        }
    }

    @Test
    void aProcessIdThatNowBelongsToSomeoneElseDoesNotKeepTheServerFromStarting() throws Exception {
        started().close();
        Files.writeString(folder().postmasterPid(), ProcessHandle.current().pid() + "\n" + folder().data() + "\n");
        try (EmbeddedDatabase database = started()) {
            assertThat(jdbc(database).sql("SELECT 1").query(Integer.class).single())
                    .isOne();
        }
    }

    private EmbeddedDatabase started() {
        return started(ServerSettings.forgetful());
    }

    private EmbeddedDatabase started(ServerSettings settings) {
        return EmbeddedDatabase.start(folder(), PROGRAMS, 0, settings);
    }

    private DatabaseFolder folder() {
        return new DatabaseFolder(home.resolve("data/postgres"));
    }

    private static JdbcClient jdbc(EmbeddedDatabase database) throws SQLException {
        return JdbcClient.create(new SingleConnectionDataSource(
                connect(database, database.database().password()), true));
    }

    private static Connection connect(EmbeddedDatabase database, String password) throws SQLException {
        return DriverManager.getConnection(database.database().jdbcUrl(), ApplicationDatabase.NAME, password);
    }
}

package vn.chidao.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

class EmbeddedDatabaseTest {

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
        try (EmbeddedDatabase crashing = started()) {
            jdbc(crashing).sql("CREATE TABLE kept AS SELECT 1").update();
            ProcessHandle server = ProcessHandle.of(Long.parseLong(
                            Files.readAllLines(folder().postmasterPid()).get(0)))
                    .orElseThrow();
            server.destroyForcibly();
            server.onExit().join();
        }
        try (EmbeddedDatabase recovered = started()) {
            assertThat(jdbc(recovered).sql("TABLE kept").query(Integer.class).single())
                    .isOne();
        }
    }

    @Test
    void committedWorkSurvivesACrashOfTheMachine() throws Exception {
        try (EmbeddedDatabase database = started()) {
            assertThat(settingsOf(database, "fsync", "synchronous_commit", "full_page_writes"))
                    .isEqualTo("on on on");
        }
    }

    @Test
    void onlyThisMachineAndOnlyThePasswordLetIn() throws Exception {
        try (EmbeddedDatabase database = started()) {
            assertThat(settingsOf(database, "listen_addresses", "server_encoding", "password_encryption"))
                    .isEqualTo("127.0.0.1 UTF8 scram-sha-256");
            assertThat(Files.exists(
                            Path.of("/tmp/.s.PGSQL." + database.database().port())))
                    .isFalse();
            assertThatThrownBy(() -> connect(database, "wrong"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("password authentication failed");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder().password())))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void aSecondServerOnTheSameDataIsRefusedInOneSentence() throws Exception {
        try (EmbeddedDatabase first = started()) {
            assertThatThrownBy(this::started)
                    .isInstanceOf(DatabaseUnavailable.class)
                    .hasMessage(
                            "Dữ liệu tại %s đang được một Chidao khác sử dụng; hãy dừng chương trình đó, hoặc chọn thư mục khác bằng --data",
                            folder().data());
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
        return EmbeddedDatabase.start(folder(), PROGRAMS, 0, ServerSettings.durable());
    }

    private DatabaseFolder folder() {
        return new DatabaseFolder(home.resolve("data/postgres"));
    }

    private static String settingsOf(EmbeddedDatabase database, String... names) throws SQLException {
        return jdbc(database)
                .sql(
                        "SELECT string_agg(setting, ' ' ORDER BY array_position(:names, name)) FROM pg_settings WHERE name = ANY(:names)")
                .param("names", names)
                .query(String.class)
                .single();
    }

    private static JdbcClient jdbc(EmbeddedDatabase database) throws SQLException {
        return JdbcClient.create(new SingleConnectionDataSource(
                connect(database, database.database().password()), true));
    }

    private static Connection connect(EmbeddedDatabase database, String password) throws SQLException {
        return DriverManager.getConnection(database.database().jdbcUrl(), ApplicationDatabase.NAME, password);
    }
}

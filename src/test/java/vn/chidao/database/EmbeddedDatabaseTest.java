package vn.chidao.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** What a running server promises. */
class EmbeddedDatabaseTest {

    private static DatabaseFolder folder;
    private static EmbeddedDatabase running;

    @BeforeAll
    static void start(@TempDir Path home) {
        folder = new DatabaseFolder(home.resolve("data/postgres"));
        running = started();
    }

    @AfterAll
    static void stop() throws Exception {
        running.close();
    }

    @Test
    void committedWorkSurvivesACrashOfTheMachine() {
        assertThat(settings("fsync", "synchronous_commit", "full_page_writes", "data_checksums"))
                .isEqualTo("on on on on");
    }

    @Test
    void onlyThisMachineIsAnswered() {
        assertThat(settings("listen_addresses")).isEqualTo("127.0.0.1");
        assertThat(Path.of("/tmp/.s.PGSQL." + running.database().port())).doesNotExist();
    }

    @Test
    void onlyThePasswordLetsInAndOnlyTheOwnerCanReadIt() throws Exception {
        assertThatThrownBy(() -> DriverManager.getConnection(running.database().jdbcUrl(), "chidao", "wrong"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("password authentication failed");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.password())))
                .isEqualTo("rw-------");
    }

    @Test
    void theApplicationOwnsItsDatabaseAndNothingBeside() {
        assertThat(settings("is_superuser", "server_encoding")).isEqualTo("off UTF8");
    }

    @Test
    void aSecondServerOnTheSameDataIsRefusedInOneSentence() {
        assertThatThrownBy(EmbeddedDatabaseTest::started)
                .isInstanceOf(DatabaseUnavailable.class)
                .hasMessage(
                        "Dữ liệu tại %s đang được một Chidao khác sử dụng; hãy dừng chương trình đó, hoặc chọn thư mục khác bằng --data",
                        folder.data());
    }

    private static EmbeddedDatabase started() {
        return EmbeddedDatabase.start(folder, Path.of("target/postgresql"), 0, ServerSettings.durable());
    }

    private static String settings(String... names) {
        return JdbcClient.create(new DriverManagerDataSource(
                        running.database().jdbcUrl(),
                        "chidao",
                        running.database().password()))
                .sql(
                        "SELECT string_agg(current_setting(name), ' ' ORDER BY n) FROM unnest(:names) WITH ORDINALITY AS asked (name, n)")
                .param("names", names)
                .query(String.class)
                .single();
    }
}

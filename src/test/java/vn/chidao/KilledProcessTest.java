package vn.chidao;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an operator relies on when the power goes, or when they type the command twice. */
@Tag("process")
class KilledProcessTest {

    /** The demo's past would take most of the test's time and has tests of its own. */
    private static final Map<String, String> WITHOUT_DEMO = Map.of("CHIDAO_DEMO_ENABLED", "false");

    @TempDir
    Path home;

    @Test
    void afterAKillTheNextStartTakesUpWhatWasCommittedAndASecondStartIsRefusedMeanwhile() throws Exception {
        try (ChidaoProcess first = ChidaoProcess.serving(home, WITHOUT_DEMO)) {
            ChidaoProcess second = ChidaoProcess.start(home, "serve", "--port=" + ChidaoProcess.freePort());
            assertThat(second.exitCode()).isEqualTo(1);
            assertThat(second.errors().strip())
                    .isEqualTo(
                            "Dữ liệu tại %s đang được một Chidao khác sử dụng; hãy dừng chương trình đó, hoặc chọn thư mục khác bằng --data",
                            home.toRealPath().resolve("data/postgres"));
            execute("CREATE TABLE chidao.kept AS SELECT 'Nghị quyết' AS word");
            first.kill();
        }
        try (ChidaoProcess next = ChidaoProcess.serving(home, WITHOUT_DEMO)) {
            assertThat(next.output()).contains("An earlier Chidao ended without stopping PostgreSQL");
            assertThat(read("SELECT word FROM chidao.kept")).isEqualTo("Nghị quyết");
        }
        assertThat(home.resolve("data/postgres/postmaster.pid")).doesNotExist();
    }

    private void execute(String sql) throws Exception {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private String read(String query) throws Exception {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    /** The way an operator gets at the data while Chidao runs; the README describes it. */
    private Connection connect() throws Exception {
        List<String> note = Files.readAllLines(home.resolve("data/postgres/postmaster.pid"));
        String password =
                Files.readString(home.resolve("data/postgres.password")).strip();
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + note.get(3) + "/chidao", "chidao", password);
    }
}

package vn.chidao.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.chidao.ChidaoProcess;

class OutsideDatabaseTest {

    @TempDir
    Path home;

    @Test
    @Tag("process")
    void anOutsideServerIsUsedOnceSomebodyCanAdministerItAndNothingEmbeddedStarts() throws Exception {
        try (EmbeddedDatabase outside = EmbeddedDatabase.start(
                new DatabaseFolder(home.resolve("outside/postgres")),
                Path.of("target/postgresql"),
                0,
                ServerSettings.forgetful())) {
            Map<String, String> address = Map.of(
                    "SPRING_DATASOURCE_URL", outside.database().jdbcUrl(),
                    "SPRING_DATASOURCE_USERNAME", ApplicationDatabase.NAME,
                    "SPRING_DATASOURCE_PASSWORD", outside.database().password());

            ChidaoProcess refused = ChidaoProcess.start(home, address, "--port=" + ChidaoProcess.freePort());
            assertThat(refused.exitCode()).isEqualTo(1);
            assertThat(refused.errors())
                    .startsWith("Cơ sở dữ liệu chưa có quản trị viên; hãy đặt CHIDAO_ADMIN_PASSWORD")
                    .hasLineCount(1);

            var complete = new HashMap<>(address);
            complete.put("CHIDAO_ADMIN_PASSWORD", "Mat-khau-2026");
            ChidaoProcess.serving(home, complete).close();
            assertThat(home.resolve("data")).doesNotExist();
        }
    }

    @Test
    void anOldServerIsRefusedWithItsVersion() {
        assertThatThrownBy(() -> ServerVersionCheck.require("PostgreSQL", 13, "13.21"))
                .isInstanceOf(DatabaseUnavailable.class)
                .hasMessage(
                        "Chidao cần PostgreSQL 14 trở lên, máy chủ đang dùng PostgreSQL 13.21; hãy nâng cấp máy chủ");
    }

    @Test
    void aServerOfAnotherMakeIsRefused() {
        assertThatThrownBy(() -> ServerVersionCheck.require("MariaDB", 11, "11.4"))
                .hasMessageContaining("MariaDB 11.4");
    }
}

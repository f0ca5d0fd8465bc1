package vn.chidao.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A PostgreSQL that nobody's Chidao runs, which keeps what was committed and can be killed and started again. */
public final class OutsideServer implements AutoCloseable {

    private static final Path PROGRAMS = Path.of("target/postgresql");

    private final DatabaseFolder folder;
    private EmbeddedDatabase server;

    private OutsideServer(DatabaseFolder folder, EmbeddedDatabase server) {
        this.folder = folder;
        this.server = server;
    }

    public static OutsideServer start(Path home) {
        DatabaseFolder folder = new DatabaseFolder(home.resolve("outside/postgres"));
        return new OutsideServer(folder, EmbeddedDatabase.start(folder, PROGRAMS, 0, ServerSettings.durable()));
    }

    /** What a node has to be told to find it. */
    public Map<String, String> address() {
        return Map.of(
                "SPRING_DATASOURCE_URL",
                server.database().jdbcUrl(),
                "SPRING_DATASOURCE_USERNAME",
                ApplicationDatabase.NAME,
                "SPRING_DATASOURCE_PASSWORD",
                server.database().password(),
                "CHIDAO_ADMIN_PASSWORD",
                "Mat-khau-2026");
    }

    /** Asks with a connection of its own each time. */
    public JdbcClient sql() {
        return JdbcClient.create(source());
    }

    public DataSource source() {
        return new DriverManagerDataSource(
                server.database().jdbcUrl(),
                ApplicationDatabase.NAME,
                server.database().password());
    }

    /** As when its machine loses power: all its processes end at once, in the middle of whatever they do. */
    public void kill() throws IOException {
        List<String> note = Files.readAllLines(folder.postmasterPid());
        ProcessHandle postmaster =
                ProcessHandle.of(Long.parseLong(note.get(0).strip())).orElseThrow();
        List<ProcessHandle> all =
                Stream.concat(Stream.of(postmaster), postmaster.descendants()).toList();
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(each -> each.onExit().join());
    }

    /** On the same port. */
    public void startAgain() throws IOException {
        int port = server.database().port();
        server.close();
        server = EmbeddedDatabase.start(folder, PROGRAMS, port, settings);
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}

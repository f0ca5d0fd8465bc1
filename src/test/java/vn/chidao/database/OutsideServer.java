package vn.chidao.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
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
    private ServerSettings settings = ServerSettings.durable();
    private EmbeddedDatabase server;

    private OutsideServer(DatabaseFolder folder) {
        this.folder = folder;
        this.server = EmbeddedDatabase.start(folder, PROGRAMS, 0, settings);
    }

    public static OutsideServer start(Path home) {
        return new OutsideServer(new DatabaseFolder(home.resolve("outside/postgres")));
    }

    /** Starts it anew so that machines of these networks reach it. */
    public void openTo(String networks) throws IOException {
        Files.writeString(
                folder.data().resolve("pg_hba.conf"),
                "host all all %s scram-sha-256%n".formatted(networks),
                StandardOpenOption.APPEND);
        Map<String, String> values = new HashMap<>(settings.values());
        values.put("listen_addresses", "0.0.0.0");
        settings = new ServerSettings(values);
        startAgain();
    }

    /** What a node on this machine has to be told to find it. */
    public Map<String, String> address() {
        return addressAt("127.0.0.1");
    }

    /** As {@link #address()} for a node that knows this machine by that address. */
    public Map<String, String> addressAt(String host) {
        return Map.of(
                "SPRING_DATASOURCE_URL",
                server.database().jdbcUrl().replace("127.0.0.1", host),
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

package vn.chidao.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.SQLException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL server that lives as long as this object: no other Chidao can use its data meanwhile, and whatever a killed
 * one left behind is put in order before it starts.
 */
final class EmbeddedDatabase implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);

    private final FolderLock lock;
    private final ServerControl server;
    private final ApplicationDatabase database;

    private EmbeddedDatabase(FolderLock lock, ServerControl server, ApplicationDatabase database) {
        this.lock = lock;
        this.server = server;
        this.database = database;
    }

    /**
     * @param programs below which the server's programs are unpacked
     * @param port TCP port on loopback; 0 takes any that is free
     * @throws DatabaseUnavailable when the data is in use, of another version, or the server does not start
     */
    static EmbeddedDatabase start(DatabaseFolder folder, Path programs, int port, ServerSettings settings) {
        try {
            folder.prepare();
            FolderLock lock = FolderLock.tryAcquire(folder).orElseThrow(() -> inUse(folder));
            try {
                ServerControl server = ServerControl.of(folder, programs);
                return new EmbeddedDatabase(lock, server, started(server, port == 0 ? freePort() : port, settings));
            } catch (IOException | SQLException | RuntimeException e) {
                lock.close();
                throw e;
            }
        } catch (IOException | SQLException e) {
            throw new DatabaseUnavailable(
                    "Không khởi động được PostgreSQL với dữ liệu tại %s: %s".formatted(folder.data(), e.getMessage()),
                    e);
        }
    }

    ApplicationDatabase database() {
        return database;
    }

    @Override
    public void close() throws IOException {
        LOG.info("Stopping PostgreSQL in {}", server.folder().data());
        try {
            server.stop();
        } finally {
            lock.close();
        }
    }

    private static ApplicationDatabase started(ServerControl server, int port, ServerSettings settings)
            throws IOException, SQLException {
        takeOverFromKilled(server);
        DatabaseFolder folder = server.folder();
        if (folder.isInitialised()) {
            folder.requireUsable();
        } else {
            server.initialise(settings);
        }
        ApplicationDatabase database = new ApplicationDatabase(port, ServerPassword.read(folder.password()));
        server.start(port, settings);
        LOG.info("PostgreSQL runs in {} on 127.0.0.1:{}", folder.data(), port);
        database.createIfMissing();
        return database;
    }

    private static void takeOverFromKilled(ServerControl server) throws IOException {
        if (server.postmaster().isAlive()) {
            LOG.warn(
                    "An earlier Chidao ended without stopping PostgreSQL in {}",
                    server.folder().data());
            server.stop();
        }
        server.postmaster().forgetStranger();
    }

    private static DatabaseUnavailable inUse(DatabaseFolder folder) {
        return new DatabaseUnavailable(
                "Dữ liệu tại %s đang được một Chidao khác sử dụng; hãy dừng chương trình đó, hoặc chọn thư mục khác bằng --data"
                        .formatted(folder.data()));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}

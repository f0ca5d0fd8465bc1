package vn.chidao.cluster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import vn.chidao.ChidaoProcess;

/** One of the application's processes behind the same address: always the same port, another process after each kill. */
final class Node implements AutoCloseable {

    private final Path home;
    private final Map<String, String> environment;
    private final String[] settings;
    private final int port;
    private ChidaoProcess process;

    Node(Path home, Map<String, String> environment, String... settings) throws IOException {
        this.home = Files.createDirectories(home);
        this.environment = environment;
        this.settings = settings;
        this.port = ChidaoProcess.freePort();
    }

    /** Begins to start, which {@link #awaitHealth} waits for. */
    void start() throws IOException {
        String[] arguments = new String[settings.length + 2];
        arguments[0] = "serve";
        arguments[1] = "--port=" + port;
        System.arraycopy(settings, 0, arguments, 2, settings.length);
        process = ChidaoProcess.start(home, environment, arguments);
    }

    void awaitHealth() {
        process.awaitHealth(port);
    }

    void kill() throws InterruptedException {
        process.kill();
    }

    String url() {
        return "http://127.0.0.1:" + port;
    }

    String output() throws IOException {
        return process.output();
    }

    @Override
    public void close() throws InterruptedException {
        if (process != null) {
            process.close();
        }
    }
}

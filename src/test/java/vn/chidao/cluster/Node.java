package vn.chidao.cluster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.chidao.ChidaoProcess;

/** One of the application's processes on one database: always at the same address, another process after each kill. */
final class Node implements AutoCloseable {

    private final List<String> prefix;
    private final Path home;
    private final Map<String, String> environment;
    private final List<String> settings;
    private final String address;
    private ChidaoProcess process;

    private Node(
            List<String> prefix, Path home, Map<String, String> environment, List<String> settings, String address) {
        this.prefix = prefix;
        this.home = home;
        this.environment = environment;
        this.settings = settings;
        this.address = address;
    }

    static Node here(Path home, Map<String, String> environment, List<String> settings) throws IOException {
        int port = ChidaoProcess.freePort();
        return new Node(List.of(), home, environment, with(settings, port), "http://127.0.0.1:" + port);
    }

    /** In a network of its own, which reaches the database at that network's gateway only. */
    static Node in(Network network, Path home, Map<String, String> environment, List<String> settings)
            throws IOException {
        int port = ChidaoProcess.freePort();
        return new Node(
                network.prefix(),
                home,
                environment,
                with(settings, port),
                "http://%s:%d".formatted(network.webAddress(), port));
    }

    private static List<String> with(List<String> settings, int port) {
        return Stream.concat(settings.stream(), Stream.of("--port=" + port)).toList();
    }

    /** Begins to start, which {@link #awaitHealth} waits for. */
    void start() throws IOException {
        process = ChidaoProcess.servingIn(
                prefix, Files.createDirectories(home), environment, settings.toArray(String[]::new));
    }

    void awaitHealth() {
        process.awaitHealth(address);
    }

    void kill() throws InterruptedException {
        process.kill();
    }

    String address() {
        return address;
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

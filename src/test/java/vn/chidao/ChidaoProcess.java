package vn.chidao;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.awaitility.Awaitility;

/**
 * Chidao as an operator runs it: a process of its own, with the classes of this build, in a folder of its own. What it prints
 * is kept in files beside its data.
 */
public final class ChidaoProcess implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final Process process;
    private final Path output;
    private final Path errors;

    private ChidaoProcess(Process process, Path output, Path errors) {
        this.process = process;
        this.output = output;
        this.errors = errors;
    }

    public static ChidaoProcess start(Path home, String... arguments) throws IOException {
        return start(home, Map.of(), arguments);
    }

    /** @param environment what is set besides the variables of this process, of which none reaches Chidao's settings */
    public static ChidaoProcess start(Path home, Map<String, String> environment, String... arguments)
            throws IOException {
        return start(home, environment, Chidao.class, arguments);
    }

    /** Another program than Chidao itself, which starts Chidao in its own way. */
    public static ChidaoProcess start(Path home, Class<?> program, String... arguments) throws IOException {
        return start(home, Map.of(), program, arguments);
    }

    public static ChidaoProcess start(Path home, Map<String, String> environment, Class<?> program, String... arguments)
            throws IOException {
        return start(home, environment, command(program, arguments));
    }

    /** Chidao's {@code serve} as the last words of another command, such as one that gives it a network of its own. */
    public static ChidaoProcess servingIn(
            List<String> prefix, Path home, Map<String, String> environment, String... arguments) throws IOException {
        Stream<String> serve = command(Chidao.class, "serve").stream();
        List<String> words = Stream.of(prefix.stream(), serve, Stream.of(arguments))
                .flatMap(each -> each)
                .toList();
        return start(home, environment, words);
    }

    private static ChidaoProcess start(Path home, Map<String, String> environment, List<String> command)
            throws IOException {
        Path output = Files.createTempFile(home, "out", ".txt");
        Path errors = Files.createTempFile(home, "err", ".txt");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(home.toFile())
                .redirectOutput(output.toFile())
                .redirectError(errors.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("SPRING_") || name.startsWith("CHIDAO_"));
        builder.environment().putAll(environment);
        return new ChidaoProcess(builder.start(), output, errors);
    }

    /** A server that has answered its first question. */
    public static ChidaoProcess serving(Path home, Map<String, String> environment) throws IOException {
        int port = freePort();
        ChidaoProcess server = start(home, environment, "serve", "--port=" + port);
        server.awaitHealth("http://127.0.0.1:" + port);
        return server;
    }

    /** Returns when it has answered its first question. */
    public void awaitHealth(String address) {
        Awaitility.await("Chidao at " + address)
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(100))
                .failFast(this::checkAlive)
                .until(() -> isHealthy(address));
    }

    public static ChidaoProcess serving(Path home) throws IOException {
        return serving(home, Map.of());
    }

    private void checkAlive() throws IOException {
        if (!process.isAlive()) {
            throw new AssertionError("Chidao ended: " + errors() + output());
        }
    }

    /** A port that was free a moment ago. */
    public static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    public int exitCode() throws InterruptedException {
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("Chidao did not end within " + PATIENCE);
        }
        return process.exitValue();
    }

    public String output() throws IOException {
        return Files.readString(output);
    }

    public String errors() throws IOException {
        return Files.readString(errors);
    }

    /** Stops it as an operator would, and waits until it has. */
    @Override
    public void close() throws InterruptedException {
        process.destroy();
        exitCode();
    }

    private static List<String> command(Class<?> main, String... arguments) {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Stream<String> program = Stream.of(java.toString(), "-cp", absoluteClassPath(), "-Xmx768m", main.getName());
        return Stream.concat(program, Stream.of(arguments)).toList();
    }

    private static String absoluteClassPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static boolean isHealthy(String address) {
        HttpRequest question =
                HttpRequest.newBuilder(URI.create(address + "/actuator/health")).build();
        try {
            return HTTP.send(question, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}

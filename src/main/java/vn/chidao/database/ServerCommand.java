package vn.chidao.database;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** One call of a program, waited for; its output goes to a file, so that a server it leaves behind holds no pipe of ours. */
record ServerCommand(List<String> words, Redirect output) {

    /** A call whose output does not matter. */
    static ServerCommand of(List<String> prefix, Path program, List<String> arguments) {
        Stream<String> call = Stream.concat(Stream.of(program.toString()), arguments.stream());
        return new ServerCommand(Stream.concat(prefix.stream(), call).toList(), Redirect.DISCARD);
    }

    ServerCommand loggingTo(Path file) {
        return new ServerCommand(words, Redirect.appendTo(file.toFile()));
    }

    /** Whether the program could be called and ended with 0. */
    boolean isSuccessful() {
        ProcessBuilder builder = new ProcessBuilder(words)
                .redirectInput(Redirect.from(nullFile()))
                .redirectErrorStream(true)
                .redirectOutput(output);
        // What people have set for their own PostgreSQL, or a locale this machine lacks, must not reach ours.
        builder.environment().keySet().removeIf(name -> name.startsWith("PG") || name.startsWith("LC_"));
        builder.environment().put("LC_ALL", "C");
        try {
            return builder.start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static File nullFile() {
        return new File(System.getProperty("os.name").startsWith("Windows") ? "NUL" : "/dev/null");
    }
}

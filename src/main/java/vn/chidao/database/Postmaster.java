package vn.chidao.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The server process of a folder, which a Chidao that was killed may have left running. PostgreSQL notes its process id in a
 * file, but after a restart of the machine that id may be anyone's: only a process that is called postgres and was given this
 * very folder is taken for the server.
 */
final class Postmaster {

    private final DatabaseFolder folder;

    Postmaster(DatabaseFolder folder) {
        this.folder = folder;
    }

    boolean isAlive() throws IOException {
        return noted().filter(this::isOurServer).isPresent();
    }

    /** Asks the server to stop and waits for it; its users are gone, so there is nothing it could wait for itself. */
    void end() throws IOException {
        noted().filter(this::isOurServer).ifPresent(server -> {
            server.destroy();
            server.onExit().join();
        });
    }

    /**
     * Removes a note that names a living process of someone else, on which PostgreSQL would refuse to start. A note that
     * names no living process stays: PostgreSQL checks by it that no part of the old server is left, and removes it itself.
     */
    void forgetStranger() throws IOException {
        Optional<ProcessHandle> noted = noted();
        if (noted.isPresent() && !isOurServer(noted.get())) {
            Files.delete(folder.postmasterPid());
        }
    }

    private Optional<ProcessHandle> noted() throws IOException {
        Path note = folder.postmasterPid();
        if (Files.notExists(note)) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(note);
        return lines.isEmpty()
                ? Optional.empty()
                : ProcessHandle.of(Long.parseLong(lines.get(0).strip()));
    }

    private boolean isOurServer(ProcessHandle process) {
        ProcessHandle.Info info = process.info();
        boolean isPostgres = info.command()
                .map(Path::of)
                .map(Path::getFileName)
                .map(Path::toString)
                .filter(Postmaster::isServerName)
                .isPresent();
        // Windows tells no arguments; there the name has to do.
        boolean isHere = info.arguments()
                .map(List::of)
                .map(words -> words.contains(folder.data().toString()))
                .orElse(true);
        return isPostgres && isHere;
    }

    private static boolean isServerName(String name) {
        return name.equals("postgres") || name.equals("postgres.exe");
    }
}

package vn.chidao.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/** The temporary home of a server that forgets everything; it goes when this is closed. */
record ThrowawayFolder(Path path) implements AutoCloseable {

    private static final Path ALL = Path.of(System.getProperty("java.io.tmpdir"));
    private static final String PREFIX = "chidao-throwaway-";

    /** Others may pass through, since the server may run under another account, but not look around. */
    static ThrowawayFolder create() throws IOException {
        return new ThrowawayFolder(Files.createTempDirectory(ALL, PREFIX, Permissions.of("rwx--x--x")));
    }

    /** Ends the servers, and removes the folders, of processes that were killed before they could do so. */
    static void removeLeftOvers() throws IOException {
        try (Stream<Path> folders = Files.list(ALL)) {
            List<ThrowawayFolder> found = folders.filter(
                            path -> path.getFileName().toString().startsWith(PREFIX) && Files.isWritable(path))
                    .map(ThrowawayFolder::new)
                    .toList();
            for (ThrowawayFolder folder : found) {
                folder.removeIfAbandoned();
            }
        }
    }

    DatabaseFolder database() {
        return new DatabaseFolder(path.resolve("postgres"));
    }

    @Override
    public void close() throws IOException {
        FileSystemUtils.deleteRecursively(path);
    }

    /** A folder without a server is left alone: its process may just be about to start one. */
    private void removeIfAbandoned() throws IOException {
        Postmaster server = new Postmaster(database());
        Optional<FolderLock> lock = server.isAlive() ? FolderLock.tryAcquire(database()) : Optional.empty();
        if (lock.isPresent()) {
            server.end();
            lock.get().close();
            close();
        }
    }
}

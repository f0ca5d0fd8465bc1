package vn.chidao.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Keeps two Chidao from the same data. The operating system holds the lock for the process, so it ends with the process
 * however that ends; the file itself stays and means nothing.
 */
final class FolderLock implements AutoCloseable {

    /** POSIX drops a process's lock when the process closes any channel to the file, so ours are never opened twice. */
    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;

    private FolderLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** The lock, or nothing when another process, or another server of this process, has it. */
    static Optional<FolderLock> tryAcquire(DatabaseFolder folder) throws IOException {
        Path file = folder.lock();
        if (!HELD_HERE.add(file)) {
            return Optional.empty();
        }
        FolderLock lock =
                new FolderLock(file, FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE));
        if (lock.channel.tryLock() != null) {
            return Optional.of(lock);
        }
        lock.close();
        return Optional.empty();
    }

    @Override
    public void close() throws IOException {
        channel.close();
        HELD_HERE.remove(file);
    }
}

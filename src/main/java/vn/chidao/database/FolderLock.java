package vn.chidao.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.StandardOpenOption;

/**
 * Keeps two Chidao from the same data. The operating system holds the lock for the process, so it ends with the process
 * however that ends; the file itself stays and means nothing.
 */
final class FolderLock implements AutoCloseable {

    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    /** @throws DatabaseUnavailable when another process, or another server of this process, has the lock */
    static FolderLock acquire(DatabaseFolder folder) throws IOException {
        FileChannel channel = FileChannel.open(folder.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (!isGranted(channel)) {
            channel.close();
            throw new DatabaseUnavailable(
                    "Dữ liệu tại %s đang được một Chidao khác sử dụng; hãy dừng chương trình đó, hoặc chọn thư mục khác bằng --data"
                            .formatted(folder.data()));
        }
        return new FolderLock(channel);
    }

    private static boolean isGranted(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}

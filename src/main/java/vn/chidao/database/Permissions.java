package vn.chidao.database;

import java.nio.file.FileSystems;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** Who may touch a file, said when it is made so that there is no moment at which others could. */
final class Permissions {

    private Permissions() {}

    /** Nothing on Windows, where the folder's access list applies. */
    static FileAttribute<?>[] of(String posix) {
        if (!FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            return new FileAttribute<?>[0];
        }
        return new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(posix))};
    }
}

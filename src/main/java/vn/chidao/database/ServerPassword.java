package vn.chidao.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;

/** The password of the embedded server: made on the first start, kept in a file that only its owner can read. */
final class ServerPassword {

    private static final int BYTES = 24;

    private ServerPassword() {}

    static String read(Path file) throws IOException {
        return Files.readString(file).strip();
    }

    /** Replaces what an interrupted first start has left, which no cluster uses. */
    static void create(Path file) throws IOException {
        Files.deleteIfExists(file);
        Files.createFile(file, Permissions.of("rw-------"));
        Files.writeString(file, generated() + System.lineSeparator());
    }

    private static String generated() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}

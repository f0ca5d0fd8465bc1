package vn.chidao.database;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * The programs of PostgreSQL (initdb, pg_ctl, postgres) as they come in the archive for this machine, unpacked once into a
 * folder that carries the archive's digest: another version of the archive gets a folder of its own.
 */
record ServerPrograms(Path folder) {

    private static final Logger LOG = LoggerFactory.getLogger(ServerPrograms.class);
    private static final boolean WINDOWS = osName().startsWith("Windows");
    private static final int DIGEST_LENGTH = 12;

    /** Unpacks below {@code parent} unless that was done before; safe when several processes do it at once. */
    static ServerPrograms unpackedBelow(Path parent) throws IOException {
        byte[] archive = archive();
        Path folder = parent.toAbsolutePath().normalize().resolve("postgresql-" + digest(archive));
        if (Files.notExists(folder)) {
            unpack(archive, folder);
        }
        return new ServerPrograms(folder);
    }

    Path program(String name) {
        return folder.resolve("bin").resolve(WINDOWS ? name + ".exe" : name);
    }

    private static void unpack(byte[] archive, Path folder) throws IOException {
        LOG.info("Unpacking PostgreSQL to {}", folder);
        Files.createDirectories(folder.getParent());
        Path unfinished = Files.createTempDirectory(folder.getParent(), "unpacking-");
        try {
            new TarXz(archive).extractTo(unfinished);
            unfinished.toFile().setExecutable(true, false);
            unfinished.toFile().setReadable(true, false);
            Files.move(unfinished, folder);
        } catch (IOException e) {
            FileSystemUtils.deleteRecursively(unfinished);
            if (Files.notExists(folder)) { // else another process was faster, and its copy is as good
                throw e;
            }
        }
    }

    private static byte[] archive() throws IOException {
        String system = WINDOWS ? "Windows" : osName().startsWith("Mac") ? "Darwin" : "Linux";
        try (InputStream in =
                DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system, System.getProperty("os.arch"))) {
            return in.readAllBytes();
        }
    }

    private static String digest(byte[] archive) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(archive);
            return HexFormat.of().formatHex(digest).substring(0, DIGEST_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    private static String osName() {
        return System.getProperty("os.name");
    }
}

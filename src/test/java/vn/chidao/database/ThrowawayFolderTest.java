package vn.chidao.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class ThrowawayFolderTest {

    private static final Path PROGRAMS = Path.of("target/postgresql");

    @Test
    void whatAKilledProcessLeftIsRemovedByTheNextAndWhatIsInUseIsNot() throws Exception {
        try (ThrowawayFolder own = ThrowawayFolder.create();
                EmbeddedDatabase inUse = started(own)) {
            Process other = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            KilledLater.class.getName())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            Path left = firstPath(other);
            other.destroyForcibly().waitFor();
            assertThat(new Postmaster(new ThrowawayFolder(left).database()).isAlive())
                    .isTrue();

            ThrowawayFolder.removeLeftOvers();

            assertThat(left).doesNotExist();
            assertThat(new Postmaster(own.database()).isAlive()).isTrue();
        }
    }

    private static Path firstPath(Process process) throws IOException {
        BufferedReader output = new BufferedReader(new InputStreamReader(process.getInputStream()));
        return Path.of(
                output.lines().filter(line -> line.startsWith("/")).findFirst().orElseThrow());
    }

    private static EmbeddedDatabase started(ThrowawayFolder folder) {
        return EmbeddedDatabase.start(folder.database(), PROGRAMS, 0, ServerSettings.forgetful());
    }

    /** Starts a server, says where, and waits for the end. */
    static class KilledLater {

        public static void main(String[] args) throws Exception {
            ThrowawayFolder folder = ThrowawayFolder.create();
            started(folder);
            System.out.println(folder.path());
            new CountDownLatch(1).await();
        }
    }
}

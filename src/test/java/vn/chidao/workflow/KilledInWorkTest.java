package vn.chidao.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.chidao.ChidaoProcess;

/** What was committed stays, in our tables and in the engine alike, when the program is killed in the middle of its work. */
@Tag("process")
class KilledInWorkTest {

    private static final String PROGRAMS =
            Path.of("target", "postgresql").toAbsolutePath().toString();

    @TempDir
    Path home;

    @Test
    void afterAKillInMidWorkEveryCommittedReportIsThereAndTheDirectiveGoesOn() throws Exception {
        List<String> committed;
        String directive;
        try (ChidaoProcess killed = ChidaoProcess.start(home, ReportsUnderWay.class, PROGRAMS, "begin")) {
            Awaitility.await()
                    .atMost(Duration.ofMinutes(2))
                    .pollInterval(Duration.ofMillis(10))
                    .until(() -> said(killed, ReportsUnderWay.COMMITTED).size() >= 20);
            killed.kill();
            committed = said(killed, ReportsUnderWay.COMMITTED);
            directive = said(killed, ReportsUnderWay.DIRECTIVE).get(0);
        }
        assertThat(committed).as("killed in mid-work").hasSizeLessThan(Crowd.SIZE);

        try (ChidaoProcess next = ChidaoProcess.start(home, ReportsUnderWay.class, PROGRAMS, "go-on", directive)) {
            assertThat(next.exitCode()).as(next.errors()).isZero();
            List<String> kept = said(next, ReportsUnderWay.KEPT);
            assertThat(kept).containsAll(committed);
            assertThat(said(next, ReportsUnderWay.TORN)).isEmpty();
            assertThat(said(next, ReportsUnderWay.COMMITTED)).hasSize(Crowd.SIZE - kept.size());
            assertThat(said(next, ReportsUnderWay.WAITING)).containsExactly("Task_ConsolidateReports");
        }
    }

    private static List<String> said(ChidaoProcess process, String what) throws IOException {
        return process.output()
                .lines()
                .filter(line -> line.startsWith(what))
                .map(line -> line.substring(what.length()))
                .toList();
    }
}

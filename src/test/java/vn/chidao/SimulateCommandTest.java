package vn.chidao;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The simulator as people call it, each time with a database of its own. */
class SimulateCommandTest {

    private static final String DEMO = "src/main/resources/demo/";

    @TempDir
    Path folder;

    @Test
    void theSameSeedGivesTheSameTimelineByteForByte() throws IOException {
        assertThat(simulate("one", "5", "2021-07-31")).isZero();
        assertThat(simulate("two", "5", "2021-07-31")).isZero();
        assertThat(Files.readString(folder.resolve("one/timeline.json")))
                .isEqualTo(Files.readString(folder.resolve("two/timeline.json")))
                .contains("\"kind\":\"report-submitted\"", "\"kind\":\"task-created\"", "\"kind\":\"conclusion\"");
        assertThat(Files.readString(folder.resolve("one/timeline.md"))).contains("246-CV/TU", "Dữ liệu mô phỏng");
        assertThat(Files.readString(folder.resolve("one/QNG-246-CV-TU.svg")))
                .startsWith("<svg")
                .contains("Huyện ủy Bình Sơn");
    }

    @Test
    void whatIsMissingOrWrongIsSaidWithExitCodeTwo() {
        assertThat(ChidaoCommand.execute("simulate")).isEqualTo(2);
        assertThat(simulate("none", "1", "2020-01-01")).isEqualTo(2);
        assertThat(simulate("none", "mot", "2021-07-31")).isEqualTo(2);
    }

    private int simulate(String out, String seed, String until) {
        return ChidaoCommand.execute(
                "simulate",
                DEMO + "directives/QNG-246-CV-TU.yaml",
                "--organisations",
                DEMO + "register/QNG.yaml",
                DEMO + "register/DPH.yaml",
                "--from",
                "2021-02-01",
                "--until",
                until,
                "--seed",
                seed,
                "--out",
                folder.resolve(out).toString());
    }
}

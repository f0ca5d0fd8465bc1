package vn.chidao.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import vn.chidao.Chidao;
import vn.chidao.directive.DirectiveDocument;
import vn.chidao.directive.DirectiveFile;

/**
 * The four real directives live together, from the first one's date to July 2022, in a database of their own. What
 * happened is held against the files in {@code src/test/resources/golden}; the environment variable {@code GOLDEN_WRITE=true} writes them anew.
 */
@SpringBootTest(
        classes = Chidao.class,
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = {
            "chidao.database.throwaway=true",
            "chidao.database.programs=target/postgresql",
            "camunda.bpm.job-execution.enabled=false",
            "camunda.bpm.id-generator=simple"
        })
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GoldenTimelineTest {

    private static final Path DEMO = Path.of("src/main/resources/demo");
    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final LocalDate UNTIL = LocalDate.of(2022, 7, 31);

    @Autowired
    Simulator simulator;

    @Autowired
    ObjectMapper json;

    private List<TimelineEvent> events;

    @BeforeAll
    void live() throws IOException {
        List<DirectiveDocument> directives =
                yaml("directives").stream().map(DirectiveFile::read).toList();
        Simulator.Order order = new Simulator.Order(
                directives, yaml("register"), LocalDate.of(2021, 2, 1), UNTIL, Behaviour.usual(), 7);
        events = json.readValue(simulator.timelineJson(order), new TypeReference<>() {});
    }

    @ParameterizedTest
    @ValueSource(strings = {"QNG-246-CV-TU", "NTH-CT-DANVAN", "DBN-14-NQ-TU", "DPH-KH-DANVAN"})
    void aDirectiveLivesAsItDidBefore(String directive) throws IOException {
        String life = events.stream()
                .filter(event -> event.directive().equals(directive))
                .filter(event -> !event.kind().startsWith("task-"))
                .map(GoldenTimelineTest::line)
                .collect(Collectors.joining("\n", "", "\n"));
        Path golden = GOLDEN.resolve(directive + ".txt");
        if ("true".equals(System.getenv("GOLDEN_WRITE"))) {
            Files.createDirectories(GOLDEN);
            Files.writeString(golden, life);
        }
        assertThat(life).isEqualTo(Files.readString(golden));
    }

    @Test
    void everyCompletedTaskWasCreatedBefore() {
        long created = count("task-created");
        assertThat(count("task-completed")).isPositive().isLessThanOrEqualTo(created);
        assertThat(events).isSortedAccordingTo(java.util.Comparator.comparing(TimelineEvent::at));
    }

    @Test
    void everyReportThatWasAskedForCameOrIsMissingOrIsStillOpen() {
        long asked = events.stream()
                .filter(event -> event.kind().equals("task-created")
                        && event.task().startsWith("Báo cáo ")
                        && event.period() != null)
                .map(event -> event.directive() + event.agency() + event.period())
                .distinct()
                .count();
        long came = events.stream()
                .filter(event -> event.kind().equals("report-submitted"))
                .map(event -> event.directive() + event.agency() + event.period())
                .distinct()
                .count();
        long missing = events.stream()
                .filter(event -> event.kind().equals("report-missing"))
                .filter(event -> events.stream()
                        .noneMatch(other -> other.kind().equals("report-submitted")
                                && other.directive().equals(event.directive())
                                && other.agency().equals(event.agency())
                                && other.period().equals(event.period())))
                .count();
        assertThat(asked).isEqualTo(came + missing + stillOpen());
    }

    /** Periods that were opened and not closed until the end leave reports that may yet come. */
    private long stillOpen() {
        List<String> closed = events.stream()
                .filter(event -> event.kind().equals("period-closed"))
                .map(event -> event.directive() + event.period())
                .toList();
        return events.stream()
                .filter(event -> event.kind().equals("task-created")
                        && event.task().startsWith("Báo cáo ")
                        && event.period() != null
                        && !closed.contains(event.directive() + event.period()))
                .map(event -> event.directive() + event.agency() + event.period())
                .distinct()
                .filter(key -> events.stream()
                        .noneMatch(other -> other.kind().equals("report-submitted")
                                && key.equals(other.directive() + other.agency() + other.period())))
                .count();
    }

    private long count(String kind) {
        return events.stream().filter(event -> event.kind().equals(kind)).count();
    }

    private static String line(TimelineEvent event) {
        return Stream.of(
                        event.at().atZoneSameInstant(VIETNAM).toLocalDateTime(),
                        event.kind(),
                        event.period(),
                        event.agency(),
                        event.task(),
                        event.dueOn(),
                        event.outcome())
                .map(field -> field == null ? "-" : field.toString())
                .collect(Collectors.joining(" | "));
    }

    private static List<Path> yaml(String folder) throws IOException {
        try (Stream<Path> files = Files.list(DEMO.resolve(folder))) {
            return files.sorted().toList();
        }
    }
}

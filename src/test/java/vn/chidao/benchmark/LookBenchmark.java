package vn.chidao.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * How long people wait for a page when there are few and many open tasks, and few and many finished ones: everything Tasklist
 * asks for, and each page of ours, by HTTP with a session, and each table once as a spreadsheet. The data stays in target/benchmark/look, and a further run measures
 * it as it is; delete the folder to begin anew. With {@code -Dchidao.benchmark.plans} the slow statements of the server's log are kept.
 */
@Tag("benchmark")
class LookBenchmark {

    private static final Path FOLDER = Path.of("target/benchmark/look/postgres");
    private static final double NANOS_IN_MILLI = 1e6;
    private static final double BYTES_IN_KIB = 1024;

    /**
     * How much there is.
     *
     * @param provinces each with 50 directives in force
     * @param agencies of each province
     * @param periods that have closed before the many are counted; one has before the few are
     * @param few so many of a province's 50 directives have a period at work at first, all have at last
     * @param calls of each page; a tenth more before they count
     */
    record Size(int provinces, int agencies, int periods, int few, int calls) {

        static Size given() {
            return new Size(
                    Sizes.of("provinces", 34),
                    Sizes.of("provinceAgencies", 130),
                    Sizes.of("periods", 10),
                    Sizes.of("few", 5),
                    Sizes.of("calls", 40));
        }
    }

    private final Size size = Size.given();
    private final Map<String, Figures> figures = new LinkedHashMap<>();

    @Test
    void whatPeopleWaitForAPage() throws IOException, SQLException {
        boolean isThere = Files.exists(FOLDER);
        try (Server server = Server.withPages(FOLDER)) {
            Shipped.clockTo(Crowd.TODAY, LocalTime.of(9, 0), 0);
            Crowd crowd = new Crowd(server, size.provinces(), size.agencies());
            if (!isThere) {
                crowd.settle();
                crowd.past(1);
                crowd.open(1, size.few());
                look(crowd);
                for (int period = 2; period <= size.periods(); period++) {
                    crowd.past(period);
                }
                look(crowd);
                crowd.open(size.few() + 1, 50);
            }
            look(crowd);
            slow().forEach((name, p95) -> System.out.printf("%8.0f ms p95  %s%n", p95, name));
            assertThat(figures).isNotEmpty();
        } finally {
            ClockUtil.reset();
        }
    }

    private void look(Crowd crowd) throws IOException {
        Server.vacuum(crowd.server().pool().asDataSource());
        Figures all = new Figures();
        figures.put("%,d open, %,d finished".formatted(crowd.openTasks(), crowd.finishedTasks()), all);
        Looks.of(crowd, crowd.server()).forEach((name, look) -> {
            Attempts waits = waits(look);
            all.add(name + " p50", waits.percentile(0.50));
            all.add(name + " p95", waits.percentile(0.95));
        });
        Looks.exports(crowd.server()).forEach((name, export) -> {
            long begin = System.nanoTime();
            long bytes = export.getAsLong();
            all.add(name + " once", (System.nanoTime() - begin) / NANOS_IN_MILLI);
            all.add(name + " KiB", bytes / BYTES_IN_KIB);
        });
        Results results =
                new Results("look", "ms", figures, size, crowd.server().settings());
        results.print(System.out);
        results.write();
    }

    /** Asked by one person, one time after the other. */
    private Attempts waits(Runnable look) {
        IntStream.rangeClosed(0, size.calls() / 10).forEach(warm -> look.run());
        double[] millis = new double[size.calls()];
        Arrays.setAll(millis, call -> {
            long begin = System.nanoTime();
            look.run();
            return (System.nanoTime() - begin) / NANOS_IN_MILLI;
        });
        Arrays.sort(millis);
        return new Attempts(0, millis, 0);
    }

    /** What somebody waited too long for at last, the longest first. */
    private Map<String, Double> slow() {
        Figures last = List.copyOf(figures.values()).get(figures.size() - 1);
        Map<String, Double> slow = new TreeMap<>();
        last.values().keySet().stream()
                .filter(each -> each.endsWith(" p95") && last.median(each) > 150)
                .forEach(each -> slow.put(each, last.median(each)));
        return slow;
    }
}

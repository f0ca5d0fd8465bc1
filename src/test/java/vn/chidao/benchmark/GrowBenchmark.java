package vn.chidao.benchmark;

import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What a report costs to open when many provinces' reports open at the same instant: time and processor for each, and the
 * memory of the process, by the number of provinces.
 */
@Tag("benchmark")
class GrowBenchmark {

    private static final int PREPARERS = 4;
    private static final int WARM_UPS = 5;

    /** So many at least are opened for each figure, if in several rounds: a small storm is over before it can be timed well. */
    private static final int REPORTS_A_FIGURE = 20_000;

    /**
     * How much opens.
     *
     * @param provinces in the first, second … part of the run, in ascending order
     * @param directives of each
     * @param agencies that report on each of those
     */
    record Size(List<Integer> provinces, int directives, int agencies) {

        static Size given() {
            return new Size(
                    Arrays.stream(System.getProperty("chidao.benchmark.provinces", "1,10")
                                    .split(","))
                            .map(Integer::valueOf)
                            .toList(),
                    Sizes.of("directives", 22),
                    Sizes.of("agencies", 100));
        }

        long reports(int some) {
            return (long) some * directives * agencies;
        }
    }

    private final Size size = Size.given();
    private final Map<String, Figures> figures = new LinkedHashMap<>();

    @Test
    void whatAReportCostsWhenManyOpenAtOnce() throws IOException {
        try (Server server = Server.start()) {
            int most = size.provinces().get(size.provinces().size() - 1);
            List<Shipped> all = IntStream.rangeClosed(1, most)
                    .mapToObj("G%03d"::formatted)
                    .map(code -> new Shipped(server, new Directing(code, size.agencies(), 3, 2), size.directives()))
                    .toList();
            for (int warmup = 0; warmup < WARM_UPS; warmup++) {
                open(server, all.subList(0, 1), new Figures());
            }
            for (int provinces : size.provinces()) {
                Figures here = new Figures();
                figures.put("%d provinces".formatted(provinces), here);
                for (long opened = 0; opened < REPORTS_A_FIGURE; opened += size.reports(provinces)) {
                    open(server, all.subList(0, provinces), here);
                }
                Results results = new Results("grow", "opening at once, medians", figures, size, server.settings());
                results.print(System.out);
                results.write();
            }
        }
    }

    private void open(Server server, List<Shipped> provinces, Figures here) throws IOException {
        long reports = size.reports(provinces.size());
        Shipped.clockTo(Directing.ISSUED);
        Attempts.of(
                PREPARERS,
                provinces.stream().map(each -> (Runnable) each::issueAll).toList());
        Shipped.clockTo(Directing.OPENS.minusDays(1));
        Shipped.doWhatIsDue(server);
        Server.vacuum(server.pool().asDataSource());
        Shipped.clockTo(Directing.OPENS);
        long directives = (long) provinces.size() * size.directives();
        Visible open = provinces.get(0).openPeriods(directives);
        Cpu before = server.cpu();
        long begin = System.nanoTime();
        server.the(JobExecutor.class).start();
        double first = open.secondsUntil(1, begin);
        double seconds = open.secondsUntil(directives, begin);
        Cpu used = server.cpu().since(before);
        server.the(JobExecutor.class).shutdown();
        provinces.get(0).openReports().require(reports);
        here.add("reports", reports);
        here.add("first visible after s", first);
        here.add("all visible after s", seconds);
        here.add("ms a task", 1_000 * seconds / reports);
        here.add("CPU ms a task, JVM", 1_000 * used.jvm() / reports);
        here.add("CPU ms a task, PostgreSQL", 1_000 * used.postgres() / reports);
        Memory memory = Memory.now();
        here.add("heap used after a collection MiB", memory.heap());
        here.add("process resident MiB", memory.resident());
        here.add("process resident at most MiB", memory.most());
        provinces.get(0).clear();
    }
}

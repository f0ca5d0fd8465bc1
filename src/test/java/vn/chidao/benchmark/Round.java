package vn.chidao.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Takes every measure of one contender once. */
record Round(Contender contender, Sizes sizes, Figures figures, Server server) {

    static final String OPEN = "open tasks /s";
    static final String FEW = "submit and review, few clients";
    static final String MANY = "submit and review, many clients on one directive";

    private static final int ALONE = 30;

    void run() throws IOException {
        contender.prepare();
        open();
        Server.analyze(contender.pool().asDataSource());
        int last = sizes.answered() - 1;
        complete(FEW, sizes.few(), 0, last);
        complete(MANY, sizes.many(), last, last + 1);
        contender.clear();
    }

    private void open() throws IOException {
        RowsWritten before = RowsWritten.soFar(contender.pool());
        Cpu cpu = server.cpu();
        figures.add(OPEN, sizes.tasks() / contender.open());
        cpu("open", server.cpu().since(cpu), sizes.tasks());
        rows("task", RowsWritten.soFar(contender.pool()).since(before, sizes.tasks()));
    }

    /** First all submit, then all is reviewed; what is measured are both together. */
    private void complete(String measure, int clients, int from, int until) throws IOException {
        List<? extends Runnable> submissions = contender.submissions(from, until);
        int alone = measure.equals(FEW) ? sent("submission", submissions) : 0;
        submissions = submissions.subList(alone, submissions.size());
        RowsWritten before = RowsWritten.soFar(contender.pool());
        Cpu cpu = server.cpu();
        Attempts submitted = Attempts.of(clients, submissions);
        Cpu used = server.cpu().since(cpu);
        RowsWritten rows = RowsWritten.soFar(contender.pool()).since(before, 2.0 * submissions.size());
        List<? extends Runnable> reviews = contender.reviews(from, until);
        alone = measure.equals(FEW) ? sent("review", reviews) : 0;
        reviews = reviews.subList(alone, reviews.size());
        before = RowsWritten.soFar(contender.pool());
        cpu = server.cpu();
        Attempts reviewed = Attempts.of(clients, reviews);
        used = used.plus(server.cpu().since(cpu));
        figures.add(measure, submitted.and(reviewed));
        if (measure.equals(FEW)) {
            cpu("completion", used, 2 * submissions.size());
            rows("completion", rows.plus(RowsWritten.soFar(contender.pool()).since(before, 2.0 * submissions.size())));
        }
    }

    /** Does the first pieces alone, one after the other, and keeps the SQL they send; answers how many are done by that. */
    private int sent(String what, List<? extends Runnable> work) throws IOException {
        List<? extends Runnable> alone = work.subList(0, Math.min(ALONE, work.size()));
        List<CountedDataSource.Sent> sent = contender.pool().asDataSource().during(() -> alone.forEach(Runnable::run));
        figures.add("statements a " + what, (double) sent.size() / alone.size());
        Map<String, List<Long>> statements = new LinkedHashMap<>();
        sent.forEach(each -> statements
                .computeIfAbsent(each.sql().replaceAll("\\s+", " ").strip(), absent -> new ArrayList<>())
                .add(each.nanos()));
        Files.write(
                Path.of("target/benchmark/%s of %s.sql".formatted(what, contender.name())),
                statements.entrySet().stream()
                        .map(each -> "%5.2f times %6.3f ms  %s"
                                .formatted(
                                        (double) each.getValue().size() / alone.size(),
                                        median(each.getValue()),
                                        each.getKey()))
                        .toList());
        return alone.size();
    }

    private static double median(List<Long> nanos) {
        return nanos.stream().sorted().skip(nanos.size() / 2).findFirst().orElseThrow() / 1e6;
    }

    private void cpu(String of, Cpu used, int units) {
        figures.add("CPU ms a " + of + ", JVM", 1_000 * used.jvm() / units);
        figures.add("CPU ms a " + of + ", PostgreSQL", 1_000 * used.postgres() / units);
    }

    private void rows(String of, RowsWritten rows) {
        figures.add("rows a " + of, rows.all());
        rows.tables().forEach((table, each) -> figures.add("rows a " + of + " in " + table, each.all()));
    }
}

package vn.chidao.benchmark;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chidao.directive.DirectiveId;
import vn.chidao.reporting.Consolidation;
import vn.chidao.reporting.ReportingPeriod;
import vn.chidao.reporting.ReportingPeriods;

/**
 * The day of a whole province on the shipped models: when its periods open, are reminded and urged while the job executor
 * waits for nothing else, as in a server that runs; and what many full reports become together.
 */
final class Province {

    private static final LocalTime BEGIN_OF_WORK = LocalTime.of(8, 0);
    private static final long BEFORE_MILLIS = 1_500;

    private final Server server;
    private final Sizes sizes;
    private final Figures figures;
    private final Shipped day;

    Province(Server server, Sizes sizes, Figures figures) {
        this.server = server;
        this.sizes = sizes;
        this.figures = figures;
        this.day = new Shipped(server, new Directing("TINH", sizes.agencies(), 3, 2), sizes.directives());
    }

    /** Prepares a day of the province, lives through its dates and ends it. */
    void live() {
        day.prepare();
        long reports = sizes.tasks();
        JobExecutor jobs = server.the(JobExecutor.class);
        Shipped.clockTo(Directing.OPENS, BEGIN_OF_WORK, BEFORE_MILLIS);
        jobs.start();
        long due = System.nanoTime() + BEFORE_MILLIS * 1_000_000;
        Visible open = day.openPeriods(sizes.directives());
        figures.add("first tasks visible after s", open.secondsUntil(1, due));
        double all = open.secondsUntil(sizes.directives(), due);
        day.openReports().require(reports);
        figures.add("all %,d tasks visible after s".formatted(reports), all);
        step("reminder", "reminders of %,d recorded after s".formatted(reports), reports, Directing.REMINDS);
        step("urging", "urgings of %,d recorded after s".formatted(reports), reports, Directing.URGES);
        jobs.shutdown();
        day.clear();
    }

    private void step(String kind, String measure, long reports, java.time.LocalDate on) {
        Visible recorded = entries(kind);
        long before = recorded.now();
        Shipped.clockTo(on, BEGIN_OF_WORK, BEFORE_MILLIS);
        long due = System.nanoTime() + BEFORE_MILLIS * 1_000_000;
        figures.add(measure, recorded.secondsUntil(before + reports, due));
    }

    private Visible entries(String kind) {
        return new Visible(
                server.pool().jdbc(), "select count(*) from chidao.directive_record where kind = '%s'".formatted(kind));
    }

    /** The filled draft of {@code agencies} reports on {@code assignments} and {@code targets}, all of them in. */
    static void consolidate(Server server, Figures figures, int rounds, int agencies, int assignments, int targets) {
        Directing directing = new Directing("GOP", agencies, assignments, targets);
        Shipped one = new Shipped(server, directing, 1);
        one.prepare();
        one.open();
        DirectiveId directive = one.issued().get(0);
        long period = server.the(ReportingPeriods.class).of(directive).stream()
                .map(ReportingPeriod::id)
                .findFirst()
                .orElseThrow();
        sendAll(server.pool().jdbc(), period, directing.report());
        Server.vacuum(server.pool().asDataSource());
        for (int round = 0; round <= rounds; round++) {
            long begin = System.nanoTime();
            Consolidation draft = server.the(ReportingPeriods.class).draft(period);
            double seconds = Visible.since(begin);
            if (round > 0) {
                figures.add(
                        "draft of %d reports, %d assignments, %d targets s".formatted(agencies, assignments, targets),
                        seconds);
            }
            Optional.ofNullable(draft.results())
                    .filter(text -> text.contains(agencies + "/" + agencies))
                    .orElseThrow();
        }
        one.clear();
    }

    /** As if every agency had sent the same report, in one statement, because sending is not what is measured here. */
    private static void sendAll(JdbcClient jdbc, long period, String report) {
        for (String sql : List.of(
                """
                insert into chidao.submission (duty_id, no, submitted_at, submitted_by, content)
                select id, 1, opened_at, 'can.bo', cast(:report as jsonb) from chidao.duty where period_id = :period
                """,
                """
                update chidao.duty set state = 'SUBMITTED', submissions = 1, submitted_at = opened_at, submitted_by = 'can.bo'
                where period_id = :period and :report is not null
                """)) {
            jdbc.sql(sql).params(Map.of("period", period, "report", report)).update();
        }
    }
}

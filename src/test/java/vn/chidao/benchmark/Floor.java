package vn.chidao.benchmark;

import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import vn.chidao.directive.DirectiveDocument;
import vn.chidao.directive.DirectiveId;
import vn.chidao.directive.Directives;
import vn.chidao.organisation.OrganisationRegister;

/**
 * How fast the rows could be written if nobody thought about them: those that the shipped models write, in the same tables of
 * the same database, by prepared statements in the same shape, one transaction for each directive that opens and for each
 * completion. Nothing is read, checked or decided. Without the engine's rows it is what our own tables alone would cost.
 */
final class Floor implements Contender {

    /** As many as the job executor has of its own. */
    private static final int OPENERS = 3;

    private static final AtomicInteger NUMBERS = new AtomicInteger();

    private final Server server;
    private final Directing directing;
    private final int directives;
    private final FloorRows rows;
    private final boolean withEngine;
    private final List<FloorRows.Period> periods = new ArrayList<>();
    private final List<List<FloorRows.Report>> reports = new ArrayList<>();

    private Floor(Server server, Directing directing, int directives, boolean withEngine) {
        this.server = server;
        this.directing = directing;
        this.directives = directives;
        this.withEngine = withEngine;
        this.rows = new FloorRows(
                server.pool().asDataSource(),
                withEngine,
                definition(server),
                directing.advisoryBody(),
                directing.report());
        server.the(OrganisationRegister.class).loadResources(List.of(directing.register()));
    }

    /** The rows of the engine and ours. */
    static Floor ofAll(Server server, Directing directing, int directives) {
        return new Floor(server, directing, directives, true);
    }

    /** Our rows only. */
    static Floor ofOurs(Server server, Directing directing, int directives) {
        return new Floor(server, directing, directives, false);
    }

    private static String definition(Server server) {
        return server.the(RepositoryService.class)
                .createProcessDefinitionQuery()
                .processDefinitionKey("ReportProcess")
                .latestVersion()
                .singleResult()
                .getId();
    }

    @Override
    public String name() {
        return withEngine ? "raw SQL, the same rows" : "raw SQL, our rows only";
    }

    @Override
    public Pool pool() {
        return server.pool();
    }

    @Override
    public void prepare() {
        Shipped.clockTo(Directing.OPENS);
        periods.clear();
        reports.clear();
        for (int i = 0; i < directives; i++) {
            DirectiveDocument document = directing.document(NUMBERS.incrementAndGet());
            DirectiveId id = server.the(Directives.class).register(document, "van.thu", false);
            periods.add(new FloorRows.Period(id.value(), period(id)));
        }
    }

    private long period(DirectiveId id) {
        return pool().jdbc()
                .sql(
                        """
                        insert into chidao.reporting_period (directive_id, kind, year, from_on, until_on, opens_on, due_on,
                               provisional, consolidates_on, closes_on, partial, state, opened_at)
                        values (:id, 'HALF_YEARLY', 2024, :on, :on, :on, :on, false, :on, :on, false, 'OPEN', :at) returning id
                        """)
                .params(Map.of("id", id.value(), "on", Directing.OPENS, "at", now()))
                .query(Long.class)
                .single();
    }

    private static Timestamp now() {
        return new Timestamp(ClockUtil.getCurrentTime().getTime());
    }

    @Override
    public double open() {
        List<String> agencies = IntStream.range(0, directing.agencies())
                .mapToObj(no -> "%s-N%03d".formatted(directing.code(), no))
                .toList();
        periods.forEach(period -> reports.add(Collections.synchronizedList(new ArrayList<>())));
        List<Runnable> work = IntStream.range(0, periods.size())
                .mapToObj(no -> (Runnable) () -> reports.get(no).addAll(rows.open(periods.get(no), agencies, now())))
                .toList();
        return Attempts.of(OPENERS, work).seconds();
    }

    @Override
    public List<? extends Runnable> submissions(int from, int until) {
        return shuffled(from, until, report -> rows.submit(report, now()));
    }

    @Override
    public List<? extends Runnable> reviews(int from, int until) {
        return shuffled(from, until, report -> rows.accept(report, now()));
    }

    private List<Runnable> shuffled(int from, int until, Consumer<FloorRows.Report> step) {
        List<Runnable> work = new ArrayList<>();
        reports.subList(from, until).forEach(some -> some.forEach(report -> work.add(() -> step.accept(report))));
        Collections.shuffle(work, new Random(1));
        return work;
    }

    @Override
    public void clear() {
        Shipped.endAll(pool());
    }
}

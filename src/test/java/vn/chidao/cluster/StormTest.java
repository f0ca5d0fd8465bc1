package vn.chidao.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import vn.chidao.ChidaoProcess;
import vn.chidao.database.OutsideServer;

/**
 * Two nodes that started at the same moment on an empty PostgreSQL, a storm that waits for its day, and the people it hits.
 * The size is a setting: {@code -Dchidao.storm.directives=50 -Dchidao.storm.agencies=130 -Dchidao.storm.lock=60000} is a
 * province's.
 */
abstract class StormTest {

    static final Storm STORM = new Storm(
            Integer.getInteger("chidao.storm.directives", 30), Integer.getInteger("chidao.storm.agencies", 6));

    /** Lock time of the nodes' jobs, in milliseconds; shorter than in earnest, so that the build does not wait for it. */
    static final int LOCK = Integer.getInteger("chidao.storm.lock", 10_000);

    /** What taking over may last beyond the lock time: looking for jobs and doing them, on a machine with other work. */
    private static final Duration SLACK = Duration.ofSeconds(40);

    private static final int HANDS = 6;

    @TempDir
    Path home;

    OutsideServer server;
    Node first;
    Node second;
    Ledger ledger;
    List<Person> staff;
    List<Person> advisors;
    private Ledger.Written before;
    private final List<String> measured = new ArrayList<>();

    /** Both nodes, not yet started. */
    abstract List<Node> nodes(List<String> settings) throws Exception;

    @BeforeEach
    void bothStartAtOnceAndTheStormIsPrepared() throws Exception {
        server = OutsideServer.start(home);
        ledger = new Ledger(server::sql);
        String regimes = "--chidao.regimes-folder=" + Storm.regimes(home.resolve("regimes"));
        List<Node> both = nodes(List.of(regimes, "--camunda.bpm.job-execution.lock-time-in-millis=" + LOCK));
        first = both.get(0);
        second = both.get(1);
        for (Node node : both) {
            node.start();
        }
        both.forEach(Node::awaitHealth);
        assertThat(first.output() + second.output())
                .containsOnlyOnce("Một nút khác đang khởi động trên cùng cơ sở dữ liệu");
        assertThat(ledger.number("select count(*) from act_re_deployment")).isOne();
        try (ChidaoProcess prepared = ChidaoProcess.start(
                home, server.address(), StormPrepared.class, "" + STORM.directives(), "" + STORM.agencies(), regimes)) {
            assertThat(prepared.exitCode()).as(prepared.output()).isZero();
        }
        before = ledger.written();
        staff = people(STORM.agencyCodes().stream().map(Storm::staffOf).toList());
        advisors = people(STORM.advisors());
    }

    private List<Person> people(List<String> ids) throws Exception {
        List<Person> people = ids.stream()
                .map(id -> new Person(id, List.of(first.address(), second.address())))
                .toList();
        atOnce(people, Person::logIn);
        return people;
    }

    @AfterEach
    void end() throws Exception {
        measured.forEach(System.out::println);
        first.close();
        second.close();
        server.close();
    }

    interface Deed {
        void happens() throws Exception;
    }

    /** Keeps the jobs from ending until both nodes have some, does it, and lets those go on that still can. */
    Instant whileBothWorkOn(String event, Deed deed) throws Exception {
        try (Connection brake = server.source().getConnection();
                Statement statement = brake.createStatement()) {
            brake.setAutoCommit(false);
            statement.execute("lock table chidao.reporting_period in share mode");
            ledger.makeDue(event);
            until("both nodes work", () -> ledger.nodesAtWork() > 1);
            Instant now = Instant.now();
            deed.happens();
            return now;
        }
    }

    /** What was begun by whoever is gone is done by the others once its lock is over. */
    void isTakenOver(String what, Instant since, Callable<Boolean> done) {
        until(what, done);
        Duration took = Duration.between(since, Instant.now());
        measured.add("%s: %d ms, lock time %d ms".formatted(what, took.toMillis(), LOCK));
        assertThat(took).as(what).isLessThan(Duration.ofMillis(LOCK).plus(SLACK));
    }

    /** All staff send so many of their reports each, beside whatever else happens. */
    CompletableFuture<Void> sending(int count) {
        return CompletableFuture.runAsync(() -> atOnce(staff, person -> person.sendsReports(count)));
    }

    void everythingFinishesAndNothingWasLostOrDoubled() {
        atOnce(staff, Person::sendsTheRest);
        assertThat(ledger.submitted()).isEqualTo(STORM.reports());
        atOnce(advisors, Person::acceptsReports);
        assertThat(ledger.accepted()).isEqualTo(STORM.reports());
        until("every period waits for its consolidation", () -> ledger.toConsolidate() == STORM.directives());
        assertThat(ledger.number("select sum(reminders) from chidao.duty")).isPositive();
        assertThat(ledger.contradictions()).isEmpty();
        Ledger.Written after = ledger.written();
        measured.add("each of %d reports: %d bytes stored, %d written ahead"
                .formatted(
                        STORM.reports(),
                        (after.stored() - before.stored()) / STORM.reports(),
                        (after.ahead() - before.ahead()) / STORM.reports()));
    }

    static void until(String what, Callable<Boolean> isSo) {
        Awaitility.await(what)
                .atMost(Duration.ofMinutes(5))
                .pollInterval(Duration.ofMillis(20))
                .until(isSo);
    }

    interface Work {
        void with(Person person);
    }

    private static void atOnce(List<Person> people, Work work) {
        ExecutorService hands = Executors.newFixedThreadPool(HANDS);
        try {
            List<? extends Future<?>> all = people.stream()
                    .map(person -> hands.submit(() -> work.with(person)))
                    .toList();
            for (Future<?> done : all) {
                done.get();
            }
        } catch (Exception e) {
            throw new AssertionError(e);
        } finally {
            hands.shutdownNow();
        }
    }
}

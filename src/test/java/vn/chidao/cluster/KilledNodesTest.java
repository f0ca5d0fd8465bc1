package vn.chidao.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.chidao.ChidaoProcess;
import vn.chidao.database.OutsideServer;

/**
 * Two nodes on one PostgreSQL while reports open, fall due and come in: first one node is killed, then the other, then the
 * server. The size is a setting, {@code -Dchidao.storm.directives=50 -Dchidao.storm.agencies=130 -Dchidao.storm.lock=60000} a
 * province's.
 */
@Tag("process")
class KilledNodesTest {

    private static final Storm STORM = new Storm(
            Integer.getInteger("chidao.storm.directives", 30), Integer.getInteger("chidao.storm.agencies", 6));

    /** Of the nodes' jobs, in milliseconds; shorter than in earnest, so that the build does not wait for it. */
    private static final int LOCK = Integer.getInteger("chidao.storm.lock", 10_000);

    private static final int HANDS = 6;
    private static final Map<String, String> REPORT = Map.of(
            "content",
            "{\"results\": \"Kết quả trong kỳ\", \"assignments\": [{\"no\": \"1\", \"progress\": \"IN_PROGRESS\"}]}");
    private static final Map<String, String> ACCEPTED = Map.of("outcome", "ACCEPTED");

    @TempDir
    Path home;

    private OutsideServer server;
    private Node first;
    private Node second;
    private Ledger ledger;
    private final List<String> measured = new ArrayList<>();

    @BeforeEach
    void twoNodesStartAtTheSameMomentOnAnEmptyDatabase() throws Exception {
        server = OutsideServer.start(home);
        ledger = new Ledger(server::sql);
        String regimes = "--chidao.regimes-folder=" + Storm.regimes(home.resolve("regimes"));
        String lock = "--camunda.bpm.job-execution.lock-time-in-millis=" + LOCK;
        first = new Node(home.resolve("first"), server.address(), regimes, lock);
        second = new Node(home.resolve("second"), server.address(), regimes, lock);
        first.start();
        second.start();
        first.awaitHealth();
        second.awaitHealth();
        assertThat(first.output() + second.output())
                .containsOnlyOnce("Một nút khác đang khởi động trên cùng cơ sở dữ liệu");
        try (ChidaoProcess prepared = ChidaoProcess.start(
                home, server.address(), StormPrepared.class, "" + STORM.directives(), "" + STORM.agencies(), regimes)) {
            assertThat(prepared.exitCode()).as(prepared.output()).isZero();
        }
    }

    @AfterEach
    void end() throws Exception {
        System.out.println(String.join(System.lineSeparator(), measured));
        first.close();
        second.close();
        server.close();
    }

    @Test
    void whateverIsKilledEveryReportIsThereOnceAndEveryReminderIsRecordedOnceAndAllFinishes() throws Exception {
        assertThat(ledger.number("select count(*) from act_re_deployment")).isOne();
        List<Person> staff =
                people(STORM.agencyCodes().stream().map(Storm::staffOf).toList());
        List<Person> advisors = people(STORM.advisors());

        Instant firstKilled = whileBothWorkOn(Ledger.OPENING, first::kill);
        atOnce(staff, person -> submit(person, STORM.directives() / 3));
        until("every period is open", () -> ledger.periodsOpen() == STORM.directives());
        takenOver("the first node's openings", firstKilled, "opened_at");

        first.start();
        first.awaitHealth();
        Instant secondKilled = whileBothWorkOn(Ledger.STEP, second::kill);
        atOnce(staff, person -> submit(person, STORM.directives() / 3));
        until("everyone was reminded once", () -> ledger.periodsAtStep(1) == STORM.directives());
        measured.add("second node's reminders taken over "
                + Duration.between(secondKilled, Instant.now()).toMillis() + " ms after it was killed, lock time "
                + LOCK + " ms");

        second.start();
        second.awaitHealth();
        ExecutorService background = Executors.newSingleThreadExecutor();
        Future<?> sending = background.submit(() -> atOnce(staff, person -> submit(person, STORM.directives() / 6)));
        Instant serverKilled = whileBothWorkOn(Ledger.STEP, server::kill);
        server.startAgain();
        sending.get();
        background.shutdown();
        until("everyone was reminded twice", () -> ledger.periodsAtStep(2) == STORM.directives());
        measured.add("server back and reminders done "
                + Duration.between(serverKilled, Instant.now()).toMillis() + " ms after it was killed");

        atOnce(staff, person -> submit(person, STORM.directives()));
        assertThat(ledger.submitted()).isEqualTo(STORM.reports());
        atOnce(advisors, this::reviewAll);
        assertThat(ledger.accepted()).isEqualTo(STORM.reports());
        until(
                "every period waits for its consolidation",
                () -> STORM.directives()
                        == ledger.number(
                                "select count(*) from act_ru_task where task_def_key_ = 'Task_ConsolidateReports'"));
        assertThat(ledger.number("select sum(reminders) from chidao.duty")).isPositive();
        assertThat(ledger.contradictions()).isEmpty();
    }

    private interface Deed {
        void happens() throws Exception;
    }

    /** Keeps the jobs from ending until both nodes have some, does it, and lets those go on that still can. */
    private Instant whileBothWorkOn(String event, Deed deed) throws Exception {
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

    private void takenOver(String what, Instant killed, String column) {
        Duration took = ledger.fromTo(killed, column);
        measured.add("%s taken over %d ms after it was killed, lock time %d ms".formatted(what, took.toMillis(), LOCK));
    }

    private List<Person> people(List<String> ids) throws Exception {
        List<Person> people = ids.stream()
                .map(id -> new Person(id, List.of(first.url(), second.url())))
                .toList();
        atOnce(people, Person::logIn);
        return people;
    }

    private static void submit(Person person, int most) {
        person.tasks("Task_SubmitReport", most).forEach(task -> person.completes(task, REPORT));
    }

    private void reviewAll(Person advisor) {
        List<String> tasks;
        while (!(tasks = advisor.tasks("Task_ReviewReport", 50)).isEmpty()) {
            tasks.forEach(task -> advisor.completes(task, ACCEPTED));
        }
    }

    private static void until(String what, Callable<Boolean> isSo) {
        Awaitility.await(what)
                .atMost(Duration.ofMinutes(3))
                .pollInterval(Duration.ofMillis(20))
                .until(isSo);
    }

    private interface Work {
        void with(Person person) throws IOException;
    }

    private static Void atOnce(List<Person> people, Work work) throws Exception {
        ExecutorService hands = Executors.newFixedThreadPool(HANDS);
        try {
            List<Callable<Void>> all = people.stream()
                    .<Callable<Void>>map(person -> () -> {
                        work.with(person);
                        return null;
                    })
                    .toList();
            for (Future<Void> done : hands.invokeAll(all)) {
                done.get();
            }
        } finally {
            hands.shutdownNow();
        }
        return null;
    }
}

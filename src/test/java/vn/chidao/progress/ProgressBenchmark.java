package vn.chidao.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import javax.sql.DataSource;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chidao.ChidaoTest;
import vn.chidao.organisation.Agencies;
import vn.chidao.organisation.Sight;
import vn.chidao.organisation.Successions;
import vn.chidao.simulation.VirtualTime;

/**
 * How fast every page of progress answers, and Tasklist's list and count, where ten provinces have 50 directives in force each,
 * 130 agencies and ten periods that have closed: 650,000 reports, 65,000 more at work, 50,000 open tasks. Figures and the plans
 * of the three slowest are written to target/progress.
 */
@Tag("benchmark")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ChidaoTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ProgressBenchmark {

    private static final Path OUT = Path.of("target", "progress");
    private static final String PASSWORD = "Mat-khau-2026";
    private static final Map<String, String> PEOPLE =
            Map.of("pb.quanly", "managers", "pb.quanly.za", Sight.groupOf("ZA"));
    private static final int PAGE = 300;
    private static final int TASKLIST = 150;

    /** As the page asks: the two tables by periods go back two years unless more is wanted. */
    private static final List<String> PAGES = List.of(
            "choices",
            "summary",
            "late",
            "directives?since=2025",
            "agencies?since=2025",
            "trend",
            "overdue",
            "upcoming",
            "reports",
            "targets");

    private static final List<String> WITHOUT_LIMIT = List.of("directives", "agencies");

    @Autowired
    TestRestTemplate http;

    @Autowired
    IdentityService identity;

    @Autowired
    FilterService filters;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    DataSource database;

    @Autowired
    Successions successions;

    @Autowired
    Agencies agencies;

    @Autowired
    VirtualTime time;

    @Autowired
    Clock clock;

    @BeforeAll
    void load() throws IOException {
        Files.createDirectories(OUT);
        time.setTo(HandMade.TODAY.atTime(9, 0).atZone(clock.getZone()).toInstant());
        HandMade.run(
                jdbc,
                "crowd.sql",
                ":provinces",
                "10",
                ":directives",
                "50",
                ":agencies",
                "130",
                ":today",
                "date '" + HandMade.TODAY + "'");
        jdbc.sql("vacuum (analyze) chidao.duty").update();
        PEOPLE.forEach((id, group) -> {
            User user = identity.newUser(id);
            user.setPassword(PASSWORD);
            identity.saveUser(user);
            if (identity.createGroupQuery().groupId(group).count() == 0) {
                identity.saveGroup(identity.newGroup(group));
            }
            identity.createMembership(id, group);
        });
    }

    @AfterAll
    void leave() {
        PEOPLE.keySet().forEach(identity::deleteUser);
        time.reset();
    }

    @Test
    void everyPageAnswersInUnderThreeHundredMilliseconds() throws IOException {
        assertThat(jdbc.sql("select count(*) from chidao.duty where kind = 'REPORT' and ended_at is not null")
                        .query(Integer.class)
                        .single())
                .isGreaterThanOrEqualTo(650_000);
        List<Timing> province = timed("pb.quanly.za", PAGES);
        List<Timing> country = timed("pb.quanly", PAGES);
        List<Timing> whole = new ArrayList<>(timed("pb.quanly.za", WITHOUT_LIMIT));
        whole.addAll(timed("pb.quanly", WITHOUT_LIMIT));
        write("pages.txt", List.of(province, country, whole));
        explainTheWorst(country);

        assertThat(province)
                .allSatisfy(each -> assertThat(each.p95()).as(each.name()).isLessThan(PAGE));
        assertThat(country)
                .allSatisfy(each -> assertThat(each.p95()).as(each.name()).isLessThan(PAGE));
    }

    @Test
    void tasklistListsAndCountsInUnderAHundredAndFiftyMilliseconds() throws IOException {
        loadTasks();
        List<Timing> found = new ArrayList<>();
        try {
            identity.setAuthentication("pb.canbo", List.of("ZA-X001"));
            filters.createTaskFilterQuery().list().forEach(filter -> {
                found.add(Timing.of("list  " + filter.getName(), () -> filters.listPage(filter.getId(), 0, 15)));
                found.add(Timing.of("count " + filter.getName(), () -> filters.count(filter.getId())));
            });
            assertThat(filters.createTaskFilterQuery().list().stream()
                            .mapToLong(filter -> filters.count(filter.getId()))
                            .max()
                            .orElse(0))
                    .isGreaterThan(30);
        } finally {
            identity.clearAuthentication();
            removeTasks();
        }
        write("tasklist.txt", List.of(found));
        assertThat(found)
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.p95()).as(each.name()).isLessThan(TASKLIST));
    }

    private List<Timing> timed(String user, List<String> pages) {
        TestRestTemplate reader = http.withBasicAuth(user, PASSWORD);
        return pages.stream()
                .map(page -> Timing.of(
                        user + " " + page, () -> assertThat(reader.getForEntity("/api/progress/" + page, byte[].class)
                                        .getStatusCode()
                                        .value())
                                .isEqualTo(200)))
                .toList();
    }

    private void explainTheWorst(List<Timing> timings) throws IOException {
        Watched country = Watched.of(
                new Sight(true, Set.of()), new ProgressFilter(null, null, null, null, null, null, null, null, null));
        Watched recent = Watched.of(
                new Sight(true, Set.of()), new ProgressFilter(null, null, null, null, null, null, null, 2025, null));
        List<String> worst = timings.stream()
                .sorted(Comparator.comparingDouble(Timing::p95).reversed())
                .limit(3)
                .map(each -> each.name().substring(each.name().indexOf(' ') + 1))
                .toList();
        for (String page : worst) {
            Watched watched = page.contains("since") ? recent : country;
            String plan = Explained.plan(
                    database, client -> question(page.replaceFirst("\\?.*", "")).accept(client, watched));
            Files.writeString(OUT.resolve("plan-" + page.replaceFirst("\\?.*", "") + ".txt"), plan);
        }
    }

    private BiConsumer<JdbcClient, Watched> question(String page) {
        Page first = Page.of(null);
        return switch (page) {
            case "choices" -> (client, watched) -> new Choices(client).of(watched);
            case "summary" -> (client, watched) -> new Summaries(client, clock).of(watched);
            case "late" -> (client, watched) -> new OwedRounds(client, clock).late(watched, 12);
            case "directives" -> (client, watched) -> new DirectiveMatrix(client, clock).of(watched, 300);
            case "agencies" -> (client, watched) -> new AgencyMatrix(client, clock).of(watched, 300);
            case "trend" -> (client, watched) -> new Trend(client, clock).of(watched);
            case "overdue" ->
                (client, watched) -> new OverdueList(client, successions, agencies, clock).of(watched, null, first);
            case "upcoming" -> (client, watched) -> new OwedRounds(client, clock).upcoming(watched, 30, 500);
            case "reports" -> (client, watched) -> new ReportList(client, clock).count(watched, null);
            case "targets" -> (client, watched) -> new TargetFigures(client).sums(watched, 200);
            default -> throw new IllegalArgumentException("No question behind " + page);
        };
    }

    /** In one transaction, because a temporary table belongs to its connection. */
    private void loadTasks() {
        new TransactionTemplate(new JdbcTransactionManager(database))
                .executeWithoutResult(status -> HandMade.run(jdbc, "crowd-tasks.sql"));
    }

    private void removeTasks() {
        for (String table : List.of("act_ru_authorization", "act_ru_identitylink", "act_ru_task", "act_ru_execution")) {
            jdbc.sql("delete from " + table + " where id_ like 'crowd-%'").update();
        }
    }

    private static void write(String file, List<List<Timing>> groups) throws IOException {
        List<String> lines = groups.stream()
                .flatMap(group -> group.stream().map(Timing::toString))
                .toList();
        lines.forEach(System.out::println);
        Files.write(OUT.resolve(file), lines);
    }
}

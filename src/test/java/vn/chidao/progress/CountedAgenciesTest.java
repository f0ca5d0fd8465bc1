package vn.chidao.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chidao.ChidaoTest;
import vn.chidao.simulation.VirtualTime;

/** What is kept of agencies is what counting their reports says, whatever happens to reports, periods and directives at once. */
@ChidaoTest
class CountedAgenciesTest {

    private static final int PEOPLE = 8;
    private static final int CHANGES_OF_EACH = 60;
    private static final long REPORT = -49_999;

    private static final String FROM_THE_REPORTS =
            """
            select k.kind as directive_kind, v.status in ('ISSUED', 'IN_FINAL_REVIEW') as in_force, d.agency_id, p.year, p.kind,
                   cast(count(*) filter (where d.came_in = 'T') as int) as on_time, cast(count(*) filter (where d.came_in = 'L') as int) as late,
                   cast(count(*) filter (where d.came_in = 'M') as int) as missing
              from chidao.reporting_period p
              join chidao.directive v on v.id = p.directive_id
             cross join lateral (values (''), (v.kind)) k (kind)
              join chidao.duty d on d.period_id = p.id and d.kind = 'REPORT' and d.came_in is not null
             where p.came_on_time is not null and v.id like 'CA-%'
             group by 1, 2, 3, 4, 5
            """;

    private static final String KEPT =
            "select * from chidao.counted_agency where agency_id like 'CA-%' and on_time + late + missing > 0";

    private static final String DIFFERENT = "select count(*) from ((%1$s except %2$s) union all (%2$s except %1$s)) x"
            .formatted("(" + FROM_THE_REPORTS + ")", "(" + KEPT + ")");

    private static final String WRONG_PERIODS =
            """
            select count(*) from chidao.reporting_period p
             where p.directive_id like 'CA-%' and p.came_on_time is not null
               and (p.came_on_time, p.came_late, p.came_never) <> (
                   select count(*) filter (where came_in = 'T'), count(*) filter (where came_in = 'L'), count(*) filter (where came_in = 'M')
                     from chidao.duty where period_id = p.id)
            """;

    private static final String COUNTED =
            "select count(*) from chidao.reporting_period where directive_id like 'CA-%' and came_on_time is not null";

    /** Of a period and a number each: what may happen to reports, periods and directives. */
    private static final List<String> CHANGES = List.of(
            "select cast(chidao.count_reports(:period) as text)",
            "select cast(chidao.count_reports(:period) as text)",
            changed(
                    "status = case status when 'ISSUED' then 'CLOSED' else 'ISSUED' end",
                    "directive",
                    "v.id = p.directive_id"),
            changed("state = 'RETURNED'", "duty", "v.period_id = p.id and v.no = :no"),
            changed("late = not late", "duty", "v.period_id = p.id and v.no = :no"),
            changed("state = 'CANCELLED'", "duty", "v.period_id = p.id and v.no = :no"),
            changed("state = 'MISSING', late = false", "duty", "v.period_id = p.id and v.no = :no"),
            changed("state = 'ACCEPTED'", "duty", "v.period_id = p.id"));

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    VirtualTime time;

    @BeforeEach
    void load() {
        HandMade.remove(jdbc, "CA-%", "CA");
        HandMade.run(jdbc, "counted-agencies.sql");
    }

    @AfterEach
    void remove() {
        HandMade.remove(jdbc, "CA-%", "CA");
        time.reset();
    }

    @Test
    void manyWhoChangeTheSameAtOnceLeaveWhatCountingSays() throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(PEOPLE);
        try {
            List<Callable<Void>> all =
                    IntStream.range(0, PEOPLE).mapToObj(this::changes).toList();
            for (Future<Void> each : people.invokeAll(all)) {
                each.get();
            }
        } finally {
            people.shutdown();
        }
        assertRight();
        assertThat(number(COUNTED)).isBetween(1L, 23L);

        jdbc.sql("update chidao.duty set state = 'ACCEPTED' where directive_id like 'CA-%'")
                .update();
        countAll();
        assertRight();
        assertThat(number(COUNTED)).isEqualTo(24);
    }

    @Test
    void anAgencyThatHasNothingLeftIsNotShown() {
        countAll();
        assertRight();
        assertThat(number("select count(*) from (" + KEPT + ") k")).isPositive();

        jdbc.sql("update chidao.duty set state = 'CANCELLED' where directive_id like 'CA-%'")
                .update();
        countAll();
        assertRight();
        assertThat(number("select count(*) from (" + KEPT + ") k")).isZero();
    }

    @Test
    void whoReviewsAReportAndWhoEndsItsDirectiveComeToItAndItsPeriodInOneOrder() throws Exception {
        jdbc.sql("update chidao.duty set state = 'SUBMITTED', ended_at = null where id = :report")
                .param("report", REPORT)
                .update();
        ExecutorService ending = Executors.newSingleThreadExecutor();
        try {
            Future<?> ended = transactions.execute(reviewing -> {
                one("select id from chidao.duty where id = :report for no key update");
                Future<?> begun = ending.submit(() -> transactions.executeWithoutResult(end -> {
                    one("update chidao.directive v set status = 'CLOSED' from chidao.duty d"
                            + " where d.id = :report and v.id = d.directive_id returning 1");
                    one("update chidao.duty set state = 'CANCELLED' where id = :report returning 1");
                }));
                await().until(() -> number("select count(*) from pg_locks where not granted") > 0);
                one("select p.id from chidao.reporting_period p join chidao.duty d on d.period_id = p.id"
                        + " where d.id = :report for share of p");
                return begun;
            });
            ended.get(1, TimeUnit.MINUTES);
        } finally {
            ending.shutdown();
        }
        assertThat(number("select count(*) from chidao.duty where state = 'CANCELLED' and id = " + REPORT))
                .isEqualTo(1);
    }

    private void one(String sql) {
        jdbc.sql(sql).param("report", REPORT).query().singleRow();
    }

    private void assertRight() {
        assertThat(number(DIFFERENT)).isZero();
        assertThat(number(WRONG_PERIODS)).isZero();
    }

    private void countAll() {
        jdbc.sql(
                        "select cast(chidao.count_reports(id) as text) from chidao.reporting_period where directive_id like 'CA-%' order by id")
                .query()
                .listOfRows();
    }

    private Callable<Void> changes(int person) {
        Random dice = new Random(person);
        return () -> {
            for (int i = 0; i < CHANGES_OF_EACH; i++) {
                jdbc.sql(CHANGES.get(dice.nextInt(CHANGES.size())))
                        .param("period", -5_000L - dice.nextInt(24))
                        .param("no", dice.nextInt(6))
                        .query()
                        .listOfRows();
            }
            return null;
        };
    }

    private static String changed(String to, String table, String which) {
        return """
               update chidao.%2$s v set %1$s from chidao.reporting_period p
                where p.id = :period and %3$s returning v.directive_id
               """
                .formatted(to, table, which)
                .replace("v.no", "right(v.agency_id, 1)::int")
                .replace(table.equals("directive") ? "v.directive_id" : "none", "v.id");
    }

    private long number(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }
}

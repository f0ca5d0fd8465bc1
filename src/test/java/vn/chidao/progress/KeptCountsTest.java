package vn.chidao.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.chidao.ChidaoTest;
import vn.chidao.organisation.Sight;
import vn.chidao.simulation.VirtualTime;

/** What is kept when a period closes says the same as counting its reports, whoever looks; agencies are always counted. */
@ChidaoTest
@Transactional
class KeptCountsTest {

    private static final List<Sight> SIGHTS = List.of(new Sight(true, Set.of()), HandMade.BOTH, HandMade.A, HandMade.B);
    private static final List<ProgressFilter> FILTERS = List.of(
            with(Map.of()),
            with(Map.of("province", "PA")),
            with(Map.of("province", "PB")),
            with(Map.of("agency", "PA-X2")),
            with(Map.of("directive", "PA-D1", "province", "PB")),
            with(Map.of("with", "ended")));

    private static final String KEPT = "select count(*) from chidao.reporting_period where came_on_time is not null";

    @Autowired
    JdbcClient jdbc;

    @Autowired
    VirtualTime time;

    @Autowired
    DirectiveMatrix directives;

    @Autowired
    Trend trend;

    @Autowired
    AgencyMatrix agencies;

    @Autowired
    ReportList reports;

    @BeforeEach
    void load() {
        HandMade.load(jdbc, time);
        jdbc.sql("update chidao.reporting_period set came_on_time = null, came_late = null, came_never = null")
                .update();
    }

    @AfterEach
    void resetTheClock() {
        time.reset();
    }

    @Test
    void everyTableSaysTheSameWithAndWithoutThem() {
        List<ReportCounts> counted = looks().map(this::byAgencies).toList();
        assertThat(counted).anyMatch(counts -> counts.sum() > 0);
        assertThat(looks().map(this::byDirectives)).containsExactlyElementsOf(counted);

        keep();

        assertThat(number(KEPT)).isPositive();
        assertThat(looks().map(this::byDirectives)).containsExactlyElementsOf(counted);
        assertThat(looks().map(this::overTime)).containsExactlyElementsOf(counted);
        assertThat(looks().map(watched -> reports.count(watched, null)))
                .containsExactlyElementsOf(
                        counted.stream().map(ReportCounts::sum).toList());
        assertThat(looks().map(watched -> reports.count(watched, Standing.LATE)))
                .containsExactlyElementsOf(
                        counted.stream().map(ReportCounts::late).toList());
    }

    @Test
    void theyAreReadWhereAllAgenciesAreSeen() {
        Watched everything = Watched.of(HandMade.BOTH, with(Map.of()));
        keep();
        int before = overTime(everything).late();
        int changed = jdbc.sql(
                        "update chidao.reporting_period set came_late = came_late + 10 where directive_id = 'PA-D1' and came_on_time is not null")
                .update();

        assertThat(overTime(everything).late()).isEqualTo(before + 10 * changed);
        assertThat(changed).isPositive();
    }

    @Test
    void whatChangesAfterTheCloseIsCountedAgain() {
        keep();
        long before = number(KEPT);
        jdbc.sql(
                        """
                        update chidao.duty set state = 'CANCELLED' where id = (
                            select min(d.id) from chidao.duty d join chidao.reporting_period p on p.id = d.period_id
                             where p.came_on_time is not null and d.state = 'MISSING' and p.directive_id = 'PA-D1')
                        """)
                .update();

        assertThat(number(KEPT)).isEqualTo(before - 1);
        assertThat(looks().map(this::byDirectives))
                .containsExactlyElementsOf(looks().map(this::byAgencies).toList());
    }

    @Test
    void aPeriodIsNotCountedWhileSomethingOfItMayStillBecomeLate() {
        jdbc.sql("select chidao.count_reports(id) from chidao.reporting_period where closed_at is null")
                .query()
                .listOfRows();
        assertThat(number(KEPT)).isZero();

        jdbc.sql("update chidao.duty set state = 'RETURNED' where directive_id = 'PA-D1' and kind = 'REPORT'")
                .update();
        keep();
        assertThat(number(KEPT + " and directive_id = 'PA-D1'")).isZero();
    }

    private void keep() {
        jdbc.sql("select chidao.count_reports(id) from chidao.reporting_period")
                .query()
                .listOfRows();
    }

    private static Stream<Watched> looks() {
        return SIGHTS.stream().flatMap(sight -> FILTERS.stream().map(filter -> Watched.of(sight, filter)));
    }

    private ReportCounts byAgencies(Watched watched) {
        return sum(agencies.of(watched, 100));
    }

    private ReportCounts byDirectives(Watched watched) {
        return sum(directives.of(watched, 100));
    }

    private ReportCounts overTime(Watched watched) {
        return trend.of(watched).stream().map(Trend.InPeriod::counts).reduce(ReportCounts.NONE, ReportCounts::plus);
    }

    private static ReportCounts sum(ProgressMatrix matrix) {
        return matrix.rows().stream().map(ProgressMatrix.Row::sum).reduce(ReportCounts.NONE, ReportCounts::plus);
    }

    private long number(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }

    private static ProgressFilter with(Map<String, String> values) {
        return new ProgressFilter(
                values.get("province"),
                null,
                null,
                values.get("agency"),
                null,
                values.get("directive"),
                null,
                null,
                values.get("with"));
    }
}

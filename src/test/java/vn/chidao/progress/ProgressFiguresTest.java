package vn.chidao.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.chidao.ChidaoTest;
import vn.chidao.duty.Duties;
import vn.chidao.duty.Outcome;
import vn.chidao.organisation.Sight;
import vn.chidao.simulation.VirtualTime;

/** Every figure against what was counted by hand in hand-made.sql. */
@ChidaoTest
@Transactional
class ProgressFiguresTest {

    private static final ProgressFilter NONE = new ProgressFilter(null, null, null, null, null, null, null, null, null);
    private static final Page FIRST = Page.of(null);

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
    Summaries summaries;

    @Autowired
    OverdueList overdue;

    @Autowired
    OwedRounds rounds;

    @Autowired
    ReportList reports;

    @Autowired
    TargetFigures targets;

    @Autowired
    Choices choices;

    @Autowired
    Duties duties;

    @BeforeEach
    void load() {
        HandMade.load(jdbc, time);
    }

    @AfterEach
    void resetTheClock() {
        time.reset();
    }

    @Test
    void directivesByPeriodsCountEachReportOnceAndThoseCalledOffNotAtAll() {
        ProgressMatrix matrix = directives.of(seen(HandMade.BOTH, NONE), 10);

        assertThat(matrix.periods())
                .extracting(PeriodName::label)
                .containsExactly("6 tháng đầu năm 2025", "năm 2025", "6 tháng đầu năm 2026", "năm 2026");
        assertThat(matrix.rows())
                .extracting(row -> row.of().name(), ProgressMatrix.Row::note, ProgressMatrix.Row::sum)
                .containsExactly(
                        tuple("1-CT/TU", "Trích yếu 1-CT/TU", new ReportCounts(6, 2, 4, 0)),
                        tuple("2-KH/TU", "Trích yếu 2-KH/TU", new ReportCounts(1, 0, 0, 1)));
        assertThat(matrix.rows().get(0).cells())
                .extracting(ProgressMatrix.Cell::period, ProgressMatrix.Cell::dueOn, ProgressMatrix.Cell::counts)
                .containsExactlyInAnyOrder(
                        tuple("HALF_YEARLY-2025", LocalDate.of(2025, 6, 17), new ReportCounts(2, 1, 0, 0)),
                        tuple("YEARLY-2025", LocalDate.of(2025, 12, 16), new ReportCounts(1, 1, 1, 0)),
                        tuple("HALF_YEARLY-2026", LocalDate.of(2026, 6, 16), new ReportCounts(2, 0, 1, 0)),
                        tuple("YEARLY-2026", LocalDate.of(2026, 11, 10), new ReportCounts(1, 0, 2, 0)));
    }

    @Test
    void agenciesByPeriodsPutTheWorstFirstAndKeepThoseThatEndedUnderTheirName() {
        ProgressMatrix matrix = agencies.of(seen(HandMade.BOTH, NONE), 10);

        assertThat(matrix.rows())
                .extracting(row -> row.of().name(), ProgressMatrix.Row::note, ProgressMatrix.Row::sum)
                .containsExactly(
                        tuple("=Xã Bốn", null, new ReportCounts(0, 1, 2, 1)),
                        tuple("Xã Hai", null, new ReportCounts(2, 1, 1, 0)),
                        tuple("Xã Một", null, new ReportCounts(4, 0, 1, 0)),
                        tuple("Xã Ba", "đến ngày 30/06/2025", new ReportCounts(1, 0, 0, 0)));
        assertThat(agencies.of(seen(HandMade.BOTH, NONE), 1))
                .extracting(ProgressMatrix::total, cut -> cut.rows().size())
                .containsExactly(4, 1);
    }

    @Test
    void theTrendAddsUpEachPeriodOverAllDirectivesThatAreInForce() {
        assertThat(trend.of(seen(HandMade.BOTH, NONE)))
                .extracting(each -> each.period().id(), Trend.InPeriod::counts)
                .containsExactly(
                        tuple("HALF_YEARLY-2025", new ReportCounts(2, 1, 0, 0)),
                        tuple("YEARLY-2025", new ReportCounts(1, 1, 1, 0)),
                        tuple("HALF_YEARLY-2026", new ReportCounts(2, 0, 1, 0)),
                        tuple("YEARLY-2026", new ReportCounts(2, 0, 2, 1)));
        assertThat(trend.of(seen(HandMade.BOTH, with("with", "ended"))))
                .extracting(Trend.InPeriod::counts)
                .contains(new ReportCounts(2, 1, 1, 0));
    }

    @Test
    void theFiveFiguresAreThoseOfToday() {
        assertThat(summaries.of(seen(HandMade.BOTH, NONE)))
                .isEqualTo(new Summary(
                        2,
                        2,
                        1,
                        LocalDate.of(2025, 9, 1),
                        3,
                        1,
                        2,
                        new Trend.InPeriod(PeriodName.parse("HALF_YEARLY-2026"), new ReportCounts(2, 0, 1, 0))));
    }

    @Test
    void ofAnAgencyThePeriodThatClosedLastIsTheOneItReportedIn() {
        assertThat(summaries.of(seen(HandMade.BOTH, with("agency", "PA-X3"))).lastClosed())
                .isEqualTo(new Trend.InPeriod(PeriodName.parse("HALF_YEARLY-2025"), new ReportCounts(1, 0, 0, 0)));
    }

    @Test
    void whereNothingIsThereIsNothingLate() {
        Watched nowhere = seen(new Sight(false, Set.of("PX")), NONE);

        assertThat(summaries.of(nowhere)).isEqualTo(new Summary(0, 0, 0, null, 0, 0, 0, null));
        assertThat(agencies.of(nowhere, 10).rows()).isEmpty();
        assertThat(trend.of(nowhere)).isEmpty();
        assertThat(overdue.of(nowhere, null, FIRST).rows()).isEmpty();
        assertThat(targets.sums(nowhere, 10)).isEmpty();
    }

    @Test
    void theOverdueAreNamedWithWhoActsNextAndOfAgenciesThatEndedTheSuccessorDoes() {
        OverdueList.Overdue found = overdue.of(seen(HandMade.BOTH, NONE), null, FIRST);

        assertThat(found.waiting())
                .extracting(OverdueList.Waiting::next, OverdueList.Waiting::duties)
                .containsExactly(tuple(NextActor.STAFF, 3), tuple(NextActor.LEADER, 1), tuple(NextActor.ADVISOR, 1));
        assertThat(found.rows())
                .extracting(
                        row -> row.agency().name(),
                        OverdueDuty::title,
                        OverdueDuty::daysLate,
                        OverdueDuty::urgings,
                        OverdueDuty::next,
                        OverdueDuty::actor)
                .containsExactly(
                        tuple("Xã Ba", "Kết quả nhiệm vụ 1", 445, 0, NextActor.STAFF, "Xã Hai"),
                        tuple("Xã Một", "Báo cáo năm 2026", 10, 1, NextActor.STAFF, "Xã Một"),
                        tuple("Xã Hai", "Báo cáo năm 2026", 10, 0, NextActor.LEADER, "Xã Hai"),
                        tuple("=Xã Bốn", "Báo cáo năm 2026", 10, 0, NextActor.STAFF, "=Xã Bốn"),
                        tuple("Xã Một", "Kết quả nhiệm vụ 3", 5, 0, NextActor.ADVISOR, "Ban Tuyên giáo và Dân vận A"));
        assertThat(overdue.of(seen(HandMade.BOTH, NONE), NextActor.LEADER, FIRST)
                        .rows())
                .extracting(OverdueDuty::id)
                .containsExactly(-112L);
    }

    @Test
    void theFirstLookSaysWhatIsLateWhereAndSinceWhen() {
        assertThat(rounds.late(seen(HandMade.BOTH, NONE), 10))
                .extracting(
                        OwedRounds.Round::title,
                        OwedRounds.Round::dueOn,
                        OwedRounds.Round::withAgency,
                        OwedRounds.Round::urgings)
                .containsExactly(
                        tuple("Kết quả nhiệm vụ 1", LocalDate.of(2025, 9, 1), 1, 0),
                        tuple("Báo cáo năm 2026", LocalDate.of(2026, 11, 10), 2, 1));
        assertThat(rounds.lateAgencies(seen(HandMade.BOTH, NONE), 10))
                .extracting(each -> each.agency().id(), OwedRounds.LateAgency::duties, OwedRounds.LateAgency::daysLate)
                .containsExactly(tuple("PA-X3", 1, 445), tuple("PA-X1", 1, 10), tuple("PB-X1", 1, 10));
    }

    @Test
    void whatFallsDueIsToldWithHowManyHaveStillToSendIt() {
        assertThat(rounds.upcoming(seen(HandMade.BOTH, NONE), 30, 10))
                .extracting(
                        OwedRounds.Round::title,
                        OwedRounds.Round::daysLeft,
                        OwedRounds.Round::withAgency,
                        OwedRounds.Round::inReview)
                .containsExactly(tuple("Kết quả nhiệm vụ 2", 5, 1, 1), tuple("Báo cáo năm 2026", 26, 1, 1));
        assertThat(rounds.upcoming(seen(HandMade.BOTH, NONE), 7, 10)).hasSize(1);
    }

    @Test
    void behindAFigureAreAsManyReportsAsItSays() {
        Watched y2026 = seen(HandMade.BOTH, with("period", "YEARLY-2026"));

        assertThat(reports.of(y2026, Standing.MISSING, FIRST))
                .extracting(ReportList.ReportLine::id, ReportList.ReportLine::daysLate)
                .containsExactlyInAnyOrder(tuple(-111L, 10), tuple(-113L, 10));
        assertThat(reports.count(y2026, Standing.MISSING)).isEqualTo(2);
        assertThat(reports.count(y2026, Standing.OPEN)).isEqualTo(1);
        assertThat(reports.count(y2026, null)).isEqualTo(5);
        assertThat(reports.of(seen(HandMade.BOTH, NONE), Standing.LATE, FIRST))
                .extracting(ReportList.ReportLine::id, ReportList.ReportLine::daysLate)
                .containsExactly(tuple(-107L, 3), tuple(-102L, 3));
    }

    @Test
    void targetsAreSummedOverTheAgenciesThatStillHaveDuties() {
        assertThat(targets.sums(seen(HandMade.BOTH, NONE), 10)).singleElement().satisfies(sum -> assertThat(sum)
                .extracting(
                        TargetFigures.TargetSum::numerator,
                        TargetFigures.TargetSum::denominator,
                        TargetFigures.TargetSum::percent,
                        TargetFigures.TargetSum::agencies,
                        TargetFigures.TargetSum::reporting,
                        TargetFigures.TargetSum::reachedBy)
                .containsExactly(new BigDecimal(120), new BigDecimal(160), new BigDecimal("75.0"), 3, 2, 1));
        assertThat(targets.byAgency(seen(HandMade.BOTH, with("directive", "PA-D1")), "1"))
                .extracting(each -> each.agency().name(), TargetFigures.AgencyFigure::reached)
                .containsExactlyInAnyOrder(tuple("=Xã Bốn", null), tuple("Xã Hai", false), tuple("Xã Một", true));
    }

    @Test
    void anAcceptedReportLeavesItsTargetFigures() {
        jdbc.sql(
                        "insert into chidao.target (directive_id, no, position, text, measure, required) values ('PB-D2', '1', 1, 'Chỉ tiêu', 'PERCENT', 80)")
                .update();

        duties.review(-115, Outcome.ACCEPTED, null);

        assertThat(targets.byAgency(seen(HandMade.BOTH, with("directive", "PB-D2")), "1"))
                .filteredOn(each -> each.agency().id().equals("PA-X1"))
                .extracting(TargetFigures.AgencyFigure::percent, TargetFigures.AgencyFigure::period)
                .containsExactly(tuple(new BigDecimal("90.0"), "năm 2026"));
    }

    @Test
    void aProvinceSeesWhatItsCommitteeDirectsAndWhatItsAgenciesOweElsewhere() {
        assertThat(directives.of(seen(HandMade.A, NONE), 10).rows())
                .extracting(row -> row.of().id(), ProgressMatrix.Row::sum)
                .containsExactly(
                        tuple("PA-D1", new ReportCounts(6, 2, 4, 0)), tuple("PB-D2", new ReportCounts(1, 0, 0, 0)));
        assertThat(directives.of(seen(HandMade.B, NONE), 10).rows())
                .extracting(row -> row.of().id(), ProgressMatrix.Row::sum)
                .containsExactly(
                        tuple("PA-D1", new ReportCounts(0, 1, 2, 0)), tuple("PB-D2", new ReportCounts(1, 0, 0, 1)));
        assertThat(summaries.of(seen(HandMade.B, NONE)))
                .extracting(
                        Summary::overdueReports,
                        Summary::overdueResults,
                        Summary::lateAgencies,
                        Summary::dueInThirtyDays)
                .containsExactly(1, 0, 1, 1);
        assertThat(overdue.of(seen(HandMade.B, NONE), null, FIRST).rows())
                .extracting(OverdueDuty::id)
                .containsExactly(-113L);
        assertThat(choices.of(seen(HandMade.B, ProgressFilter.EVERYTHING)).directives())
                .extracting(Choices.DirectiveChoice::id)
                .containsExactly("PB-D2", "PA-D1");
    }

    @Test
    void eachFilterNarrowsWhatIsCounted() {
        assertThat(sum(with("issuer", "PB-TU"))).isEqualTo(new ReportCounts(1, 0, 0, 1));
        assertThat(sum(with("advisor", "PA-BDV"))).isEqualTo(new ReportCounts(6, 2, 4, 0));
        assertThat(sum(with("agency", "PA-X2"))).isEqualTo(new ReportCounts(2, 1, 1, 0));
        assertThat(sum(with("kind", "KE_HOACH"))).isEqualTo(new ReportCounts(1, 0, 0, 1));
        assertThat(sum(with("kind", "unknown"))).isEqualTo(ReportCounts.NONE);
        assertThat(sum(with("directive", "PA-D1"))).isEqualTo(new ReportCounts(6, 2, 4, 0));
        assertThat(sum(with("period", "YEARLY-2025"))).isEqualTo(new ReportCounts(1, 1, 1, 0));
        assertThat(sum(with("since", "2026"))).isEqualTo(new ReportCounts(4, 0, 3, 1));
        assertThat(sum(with("province", "PB"))).isEqualTo(new ReportCounts(1, 1, 2, 1));
        assertThat(sum(with("with", "ended"))).isEqualTo(new ReportCounts(8, 2, 4, 1));
    }

    private ReportCounts sum(ProgressFilter filter) {
        return agencies.of(seen(HandMade.BOTH, filter), 10).rows().stream()
                .map(ProgressMatrix.Row::sum)
                .reduce(ReportCounts.NONE, ReportCounts::plus);
    }

    private static Watched seen(Sight sight, ProgressFilter filter) {
        return Watched.of(sight, filter);
    }

    private static ProgressFilter with(String name, String value) {
        Map<String, String> one = Map.of(name, value);
        return new ProgressFilter(
                one.get("province"),
                one.get("issuer"),
                one.get("advisor"),
                one.get("agency"),
                one.get("kind"),
                one.get("directive"),
                one.get("period"),
                one.containsKey("since") ? Integer.valueOf(one.get("since")) : null,
                one.get("with"));
    }
}

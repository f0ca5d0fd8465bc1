package vn.chidao.progress;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chidao.directive.PeriodKind;

/** Reads all figures of a {@link Summary} in one statement. */
@Repository
class Summaries {

    /** By agency, which is far less to sort than what they owe. */
    private static final String OWED =
            """
            select sum(o.reports) as reports, sum(o.results) as results, min(o.since) as since,
                   count(*) filter (where o.since is not null) as agencies, sum(o.week) as week, sum(o.month) as month
            from (select d.agency_id, min(d.due_on) filter (where d.due_on < :today) as since,
                         count(*) filter (where d.due_on < :today and d.kind = 'REPORT') as reports,
                         count(*) filter (where d.due_on < :today and d.kind <> 'REPORT') as results,
                         count(*) filter (where d.due_on between :today and :week) as week,
                         count(*) filter (where d.due_on >= :today) as month
            """
                    + Owed.FROM + "d.due_on <= :month and " + Owed.WITH_AGENCY + " and %s group by d.agency_id) o";

    /** The same where nobody is left out: what all agencies owe is counted from the index before anything is asked of it. */
    private static final String OWED_BY_EVERYBODY =
            """
            select sum(o.reports) filter (where o.due_on < :today) as reports,
                   sum(o.duties - o.reports) filter (where o.due_on < :today) as results,
                   min(o.due_on) filter (where o.due_on < :today) as since,
                   (select count(*) from (
                        select from chidao.duty d join chidao.directive v on v.id = d.directive_id
                        where d.ended_at is null and d.due_on < :today and %1$s and %2$s group by d.agency_id) a) as agencies,
                   sum(o.duties) filter (where o.due_on between :today and :week) as week,
                   sum(o.duties) filter (where o.due_on >= :today) as month
            from (select d.directive_id, d.due_on, count(*) as duties, count(*) filter (where d.kind = 'REPORT') as reports
                  from chidao.duty d where d.ended_at is null and d.due_on <= :month and %1$s
                  group by d.due_on, d.directive_id) o
            join chidao.directive v on v.id = o.directive_id
            where %2$s
            """;

    /** The name of the period that closed last, of those in which something is seen; looks from the newest on. */
    private static final String LAST = "select o.kind, o.year from (select p.id, p.kind, p.year, i.province "
            + ReportCounts.PERIODS + " where p.closed_at is not null and %2$s order by p.until_on desc offset 0) o"
            + " cross join lateral (select o.province) i cross join lateral (select o.id) p where exists (select "
            + ReportCounts.OF_PERIOD + " and %1$s) limit 1";

    private static final String CAME =
            "select sum(c.on_time) as on_time, sum(c.late) as late, sum(c.missing) as missing, sum(c.open) as open "
                    + ReportCounts.COUNTED
                    + " and p.closed_at is not null and (p.kind, p.year) = (select kind, year from last)";

    private static final String FIGURES = "with owed as (%6$s), last as (" + LAST + "), came as (" + CAME
            + """
            )
            select (select count(*) from chidao.directive v join chidao.agency i on i.id = v.issuing_body where %5$s) as directives,
                   o.*,
                   (select kind from last) as last_kind, (select year from last) as last_year,
                   (select on_time from came) as on_time, (select late from came) as late,
                   (select missing from came) as missing, (select open from came) as open
            from owed o
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Summaries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Summary of(Watched watched) {
        LocalDate today = LocalDate.now(clock);
        return jdbc.sql(FIGURES.formatted(
                        watched.ofAgency(),
                        watched.periods(),
                        watched.isWhole(),
                        watched.all(),
                        watched.directives(),
                        owed(watched)))
                .params(watched.values())
                .param("today", today)
                .param("week", today.plusDays(7))
                .param("month", today.plusDays(30))
                .query(Summaries::read)
                .single();
    }

    private static String owed(Watched watched) {
        return watched.isEverybody()
                ? OWED_BY_EVERYBODY.formatted(Owed.WITH_AGENCY, watched.ofDirective())
                : OWED.formatted(watched.all());
    }

    private static Summary read(ResultSet row, int n) throws SQLException {
        return new Summary(
                row.getInt("directives"),
                row.getInt("reports"),
                row.getInt("results"),
                row.getObject("since", LocalDate.class),
                row.getInt("agencies"),
                row.getInt("week"),
                row.getInt("month"),
                row.getString("last_kind") == null
                        ? null
                        : new Trend.InPeriod(
                                PeriodName.of(PeriodKind.valueOf(row.getString("last_kind")), row.getInt("last_year")),
                                ReportCounts.read(row)));
    }
}

package vn.chidao.progress;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chidao.organisation.Named;

/**
 * How reports came in by agency, in one statement. What closed periods say of agencies is kept (V44), so that their number
 * costs nothing where all agencies are looked at; what is not kept is counted.
 */
@Repository
class AgencyMatrix {

    /** The reports that have to be counted. */
    private static final String COUNTED = "select d.agency_id, p.kind, p.year, " + ReportCounts.COLUMNS
            + ReportCounts.REPORTS
            + "%1$s and %2$s and (p.came_on_time is null or not %4$s) group by d.agency_id, p.year, p.kind";

    /** Which agencies are the worst is settled before anything is told of them. */
    private static final String MATRIX = "with counted as materialized (" + COUNTED
            + """
            ), cell as (
                select p.agency_id, p.kind, p.year, p.on_time, p.late, p.missing, 0 as open
                from chidao.counted_agency p where %3$s and p.on_time + p.late + p.missing > 0
                union all
                select agency_id, kind, year, cast(on_time as int), cast(late as int), cast(missing as int), cast(open as int)
                from counted
            ), shown as (
                select a.id, a.name, a.valid_until, c.total
                from (select agency_id, sum(missing) as missing, sum(late) as late, count(*) over () as total
                      from cell group by agency_id) c
                join chidao.agency a on a.id = c.agency_id
                order by c.missing desc, c.late desc, a.name, a.id limit :shown)
            select s.*, c.kind as period_kind, c.year, sum(c.on_time) as on_time, sum(c.late) as late,
                   sum(c.missing) as missing, sum(c.open) as open,
            """
            + ProgressMatrix.PERIODS
            + """

            from shown s join cell c on c.agency_id = s.id
            group by s.id, s.name, s.valid_until, s.total, c.kind, c.year
            """;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final JdbcClient jdbc;
    private final Clock clock;

    AgencyMatrix(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    ProgressMatrix of(Watched watched, int shown) {
        return jdbc.sql(MATRIX.formatted(
                        watched.ofAgency(), watched.periods(), watched.ofCounted(), watched.isCounted()))
                .params(watched.values())
                .param("today", LocalDate.now(clock))
                .param("shown", shown)
                .query(ProgressMatrix.reader(this::cell));
    }

    private ProgressMatrix.Read cell(ResultSet row, int n) throws SQLException {
        LocalDate until = row.getObject("valid_until", LocalDate.class);
        boolean hasEnded = until != null && until.isBefore(LocalDate.now(clock));
        return new ProgressMatrix.Read(
                new Named(row.getString("id"), row.getString("name")),
                hasEnded ? "đến ngày " + until.format(DAY) : null,
                PeriodName.read(row),
                null,
                ReportCounts.read(row));
    }
}

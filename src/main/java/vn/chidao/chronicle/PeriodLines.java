package vn.chidao.chronicle;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chidao.directive.DirectiveId;
import vn.chidao.directive.PeriodKind;
import vn.chidao.reporting.PeriodState;
import vn.chidao.reporting.PlannedPeriod;

/** The periods of a directive with their figures, in their order; one statement. */
@Repository
class PeriodLines {

    private static final String FIND =
            """
            select p.id, p.kind, p.year, p.from_on, p.until_on, p.opened_at, p.due_on, p.state, p.closed_at, p.concluded_at,
                   p.consolidated_at, p.conclusion, f.*
              from chidao.reporting_period p
             cross join lateral (
                   select count(*) as expected,
                          count(*) filter (where d.came_in = 'T') as on_time,
                          count(*) filter (where d.came_in = 'L') as late,
                          count(*) filter (where d.came_in = 'M') as missing,
                          count(*) filter (where d.ended_at is null and d.state in ('OPEN', 'RETURNED') and d.due_on < :today)
                              as overdue,
                          count(*) filter (where d.ended_at is null) as open
                     from chidao.duty d
                    where d.period_id = p.id and d.kind = 'REPORT' and d.state <> 'CANCELLED') f
             where p.directive_id = :directive
             order by p.until_on
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    PeriodLines(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<Line> of(DirectiveId directive) {
        return jdbc.sql(FIND)
                .param("directive", directive.value())
                .param("today", LocalDate.now(clock))
                .query((row, n) -> line(row))
                .list();
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(
                row.getLong("id"),
                PlannedPeriod.labelOf(PeriodKind.valueOf(row.getString("kind")), row.getInt("year")),
                row.getObject("from_on", LocalDate.class),
                row.getObject("until_on", LocalDate.class),
                instant(row, "opened_at"),
                row.getObject("due_on", LocalDate.class),
                PeriodState.valueOf(row.getString("state")).label(),
                instant(row, "closed_at"),
                instant(row, "consolidated_at"),
                instant(row, "concluded_at"),
                row.getString("conclusion"),
                row.getInt("expected"),
                row.getInt("on_time"),
                row.getInt("late"),
                row.getInt("missing"),
                row.getInt("open"),
                row.getInt("overdue"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }

    /**
     * A period in figures: of the reports expected, how many came in time, late or never, how many are still owed, and how
     * many of those are past their due date.
     */
    record Line(
            long id,
            String label,
            LocalDate from,
            LocalDate until,
            Instant openedAt,
            LocalDate dueOn,
            String stateLabel,
            Instant closedAt,
            Instant consolidatedAt,
            Instant concludedAt,
            String conclusion,
            int expected,
            int onTime,
            int late,
            int missing,
            int open,
            int overdue) {}
}

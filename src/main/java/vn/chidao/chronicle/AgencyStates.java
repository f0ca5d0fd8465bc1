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
import vn.chidao.duty.DutyState;
import vn.chidao.organisation.Named;

/** Where each agency of a directive stands, the worst first; one statement however many there are. */
@Repository
class AgencyStates {

    /** Each kind of duty has an index of its own that begins with the directive. */
    private static final String DUTIES =
            """
            select * from chidao.duty where directive_id = :directive and kind = 'PLAN'
            union all select * from chidao.duty where directive_id = :directive and kind = 'REPORT'
            union all select * from chidao.duty where directive_id = :directive and kind = 'EVIDENCE'
            """;

    private static final String OVERDUE =
            "d.ended_at is null and d.state in ('OPEN', 'RETURNED') and d.due_on < :today";

    private static final String FIND =
            """
            with owed as (
                select d.agency_id, sum(d.reminders) as reminders, sum(d.urgings) as urgings,
                       count(*) filter (where d.ended_at is null) as open,
                       count(*) filter (where %1$s) as overdue,
                       coalesce(max(:today - d.due_on) filter (where %1$s), 0) as days_late,
                       count(*) filter (where d.late) as sent_late,
                       count(*) filter (where d.state = 'MISSING') as missing,
                       max(d.id) filter (where d.kind = 'PLAN') as plan,
                       max(d.id) filter (where d.kind = 'REPORT' and d.submitted_at is not null) as report
                  from (%2$s) d group by d.agency_id)
            select i.agency_id, a.name, i.since, i.until, i.acknowledged_on, i.responsible_leader, i.responsible_position,
                   o.reminders, o.urgings, o.open, o.overdue, o.days_late, o.sent_late, o.missing,
                   p.id as plan_id, p.state as plan_state, p.submitted_at as plan_at, p.late as plan_late, p.title as plan_title,
                   r.id as report_id, r.state as report_state, r.submitted_at as report_at, r.late as report_late,
                   r.title as report_title
              from chidao.implementing_agency i
              join chidao.agency a on a.id = i.agency_id
              left join owed o on o.agency_id = i.agency_id
              left join chidao.duty p on p.id = o.plan
              left join chidao.duty r on r.id = o.report
             where i.directive_id = :directive
             order by o.days_late desc nulls last, o.overdue desc nulls last, o.missing desc nulls last,
                      o.urgings desc nulls last, i.acknowledged_on nulls first, a.name
            """
                    .formatted(OVERDUE, DUTIES);

    private final JdbcClient jdbc;
    private final Clock clock;

    AgencyStates(JdbcClient jdbc, Clock clock) {
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
                new Named(row.getString("agency_id"), row.getString("name")),
                row.getObject("since", LocalDate.class),
                row.getObject("until", LocalDate.class),
                row.getObject("acknowledged_on", LocalDate.class),
                row.getString("responsible_leader"),
                row.getString("responsible_position"),
                sent(row, "plan"),
                sent(row, "report"),
                row.getInt("open"),
                row.getInt("overdue"),
                row.getInt("days_late"),
                row.getInt("sent_late"),
                row.getInt("missing"),
                row.getInt("reminders"),
                row.getInt("urgings"));
    }

    private static Sent sent(ResultSet row, String which) throws SQLException {
        String state = row.getString(which + "_state");
        Timestamp at = row.getTimestamp(which + "_at");
        return state == null
                ? null
                : new Sent(
                        row.getLong(which + "_id"),
                        row.getString(which + "_title"),
                        DutyState.valueOf(state).label(),
                        at == null ? null : at.toInstant(),
                        row.getBoolean(which + "_late"));
    }

    /** The plan, or the report that was sent last. */
    record Sent(long duty, String title, String stateLabel, Instant at, boolean late) {}

    /**
     * One agency. {@code open} counts what it still owes, {@code overdue} what of that lies with it past its due date,
     * {@code daysLate} how long the oldest of them; {@code sentLate} and {@code missing} count what has come late or never.
     */
    record Line(
            Named agency,
            LocalDate since,
            LocalDate until,
            LocalDate acknowledgedOn,
            String responsibleLeader,
            String responsiblePosition,
            Sent plan,
            Sent report,
            int open,
            int overdue,
            int daysLate,
            int sentLate,
            int missing,
            int reminders,
            int urgings) {}
}

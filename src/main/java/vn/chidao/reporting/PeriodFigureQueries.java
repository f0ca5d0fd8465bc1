package vn.chidao.reporting;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chidao.duty.DutyState;
import vn.chidao.duty.Released;
import vn.chidao.organisation.AgencyId;

/** Adds the reports of a period up in the database: four statements, however many reports there are. */
@Repository
class PeriodFigureQueries {

    private static final String LATEST =
            """
            from chidao.duty d
            join chidao.submission s on s.duty_id = d.id and s.no = d.submissions
            """;
    /** The kind goes without saying, except to the index on a period's reports. */
    private static final String IN =
            " d.kind = 'REPORT' and d.period_id = :period and d.state in ('SUBMITTED', 'SIGNED', 'ACCEPTED') and"
                    + Released.LAST_OF_REPORT;

    private final JdbcClient jdbc;

    PeriodFigureQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    PeriodFigures of(long period) {
        return new PeriodFigures(counts(period), agencies(period), targets(period), assignments(period));
    }

    private PeriodFigures.Counts counts(long period) {
        return jdbc.sql(
                        """
                        select count(*) filter (where state <> 'CANCELLED') as expected,
                               count(*) filter (where state = 'ACCEPTED') as accepted,
                               count(*) filter (where state in ('SUBMITTED', 'SIGNED')) as in_review,
                               count(*) filter (where late) as late,
                               count(*) filter (where state in ('OPEN', 'RETURNED', 'MISSING')) as missing
                        from chidao.duty where kind = 'REPORT' and period_id = :period
                        """)
                .param("period", period)
                .query(PeriodFigures.Counts.class)
                .single();
    }

    private List<PeriodFigures.AgencyReport> agencies(long period) {
        return jdbc.sql(
                        """
                        select d.agency_id, a.name, d.state, d.submissions, d.late, d.reminders, d.urgings, d.due_on,
                               cast(first.submitted_at at time zone 'Asia/Ho_Chi_Minh' as date) as submitted_on,
                               s.content ->> 'limits' as limits, s.content ->> 'proposals' as proposals
                        from chidao.duty d
                        join chidao.agency a on a.id = d.agency_id
                        left join chidao.submission first on first.duty_id = d.id and first.no = 1
                        left join chidao.submission s on s.duty_id = d.id and s.no = d.submissions and %s
                        where d.kind = 'REPORT' and d.period_id = :period and d.state <> 'CANCELLED'
                        order by d.agency_id
                        """
                                .formatted(Released.submission("d", "s.no")))
                .param("period", period)
                .query((row, n) -> agency(row))
                .list();
    }

    private static PeriodFigures.AgencyReport agency(ResultSet row) throws SQLException {
        Date sent = row.getDate("submitted_on");
        LocalDate submittedOn = sent == null ? null : sent.toLocalDate();
        LocalDate dueOn = row.getObject("due_on", LocalDate.class);
        boolean late = row.getBoolean("late");
        return new PeriodFigures.AgencyReport(
                new AgencyId(row.getString("agency_id")),
                row.getString("name"),
                DutyState.valueOf(row.getString("state")),
                row.getInt("submissions"),
                late,
                submittedOn,
                late ? (int) (submittedOn.toEpochDay() - dueOn.toEpochDay()) : 0,
                row.getInt("reminders"),
                row.getInt("urgings"),
                row.getString("limits"),
                row.getString("proposals"));
    }

    private List<PeriodFigures.TargetSum> targets(long period) {
        return jdbc.sql(
                        """
                        select t.no, t.text, t.measure, t.required, t.counted, sum(f.numerator) as numerator,
                               sum(f.denominator) as denominator,
                               case when t.measure = 'PERCENT' then round(100 * sum(f.numerator) / nullif(sum(f.denominator), 0), 1) end
                                   as percent,
                               count(*) as agencies, count(*) filter (where f.numerator >= t.required) as reached_by
                        %s
                        join chidao.target t on t.directive_id = d.directive_id
                        cross join lateral jsonb_to_recordset(s.content -> 'targets') f (no text, numerator numeric, denominator numeric)
                        where %s and f.no = t.no
                        group by t.position, t.no, t.text, t.measure, t.required, t.counted
                        order by t.position
                        """
                                .formatted(LATEST, IN))
                .param("period", period)
                .query(PeriodFigures.TargetSum.class)
                .list();
    }

    private List<PeriodFigures.AssignmentTally> assignments(long period) {
        return jdbc.sql(
                        """
                        select t.no, t.text,
                               count(*) filter (where f.progress = 'NOT_STARTED') as not_started,
                               count(*) filter (where f.progress = 'IN_PROGRESS') as in_progress,
                               count(*) filter (where f.progress = 'DONE') as done,
                               count(*) filter (where f.progress = 'BLOCKED') as blocked
                        %s
                        join chidao.assignment t on t.directive_id = d.directive_id
                        cross join lateral jsonb_to_recordset(s.content -> 'assignments') f (no text, progress text)
                        where %s and f.no = t.no
                        group by t.position, t.no, t.text
                        order by t.position
                        """
                                .formatted(LATEST, IN))
                .param("period", period)
                .query(PeriodFigures.AssignmentTally.class)
                .list();
    }
}

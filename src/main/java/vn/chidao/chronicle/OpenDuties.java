package vn.chidao.chronicle;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chidao.directive.DirectiveId;
import vn.chidao.duty.DutyKind;
import vn.chidao.duty.DutyState;

/** What one agency still owes under a directive, what is due first on top. */
@Repository
class OpenDuties {

    private final JdbcClient jdbc;
    private final Clock clock;

    OpenDuties(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<Line> of(DirectiveId directive, String agency) {
        LocalDate today = LocalDate.now(clock);
        return jdbc.sql(
                        """
                        select id, kind, title, due_on, state, reminders, urgings from chidao.duty
                         where agency_id = :agency and directive_id = :directive and ended_at is null
                         order by due_on nulls last, id
                        """)
                .param("agency", agency)
                .param("directive", directive.value())
                .query((row, n) -> {
                    LocalDate dueOn = row.getObject("due_on", LocalDate.class);
                    DutyState state = DutyState.valueOf(row.getString("state"));
                    return new Line(
                            row.getLong("id"),
                            DutyKind.valueOf(row.getString("kind")).label(),
                            row.getString("title"),
                            dueOn,
                            state.label(),
                            liesWithAgency(state) && dueOn != null
                                    ? (int) Math.max(0, ChronoUnit.DAYS.between(dueOn, today))
                                    : 0,
                            row.getInt("reminders"),
                            row.getInt("urgings"));
                })
                .list();
    }

    private static boolean liesWithAgency(DutyState state) {
        return state == DutyState.OPEN || state == DutyState.RETURNED;
    }

    /** {@code daysLate} is 0 in time, without a due date, and while somebody else is to act. */
    record Line(
            long id,
            String kindLabel,
            String title,
            LocalDate dueOn,
            String stateLabel,
            int daysLate,
            int reminders,
            int urgings) {}
}

package vn.chidao.duty;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import vn.chidao.directive.DirectiveId;
import vn.chidao.organisation.AgencyId;

/** A duty that was not met, with how often its agency was reminded and urged so far. */
public record MissingDuty(
        long id,
        DutyKind kind,
        DirectiveId directive,
        AgencyId agency,
        String agencyName,
        Long period,
        String title,
        LocalDate dueOn,
        DutyState state,
        int reminders,
        int urgings,
        String processInstance) {

    /** Selects from the duties table, or from what a statement changed in it, in the order of the agencies' codes. */
    static String from(String duties, String condition) {
        return """
                select d.id, d.kind, d.directive_id, d.agency_id, a.name as agency_name, d.period_id, d.title, d.due_on, d.state, d.reminders,
                       d.urgings, d.process_instance_id
                from %s d join chidao.agency a on a.id = d.agency_id
                where %s order by d.agency_id, d.id
                """
                .formatted(duties, condition);
    }

    static MissingDuty read(ResultSet row, int n) throws SQLException {
        return new MissingDuty(
                row.getLong("id"),
                DutyKind.valueOf(row.getString("kind")),
                new DirectiveId(row.getString("directive_id")),
                new AgencyId(row.getString("agency_id")),
                row.getString("agency_name"),
                row.getObject("period_id", Long.class),
                row.getString("title"),
                row.getObject("due_on", LocalDate.class),
                DutyState.valueOf(row.getString("state")),
                row.getInt("reminders"),
                row.getInt("urgings"),
                row.getString("process_instance_id"));
    }
}

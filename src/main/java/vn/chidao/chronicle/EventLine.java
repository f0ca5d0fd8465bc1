package vn.chidao.chronicle;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import vn.chidao.directive.RecordKind;
import vn.chidao.organisation.Named;

/** What happened on a day, once or to many; agency, person, outcome and note are known where it happened once. */
record EventLine(
        LocalDate day,
        String kind,
        String label,
        String period,
        String task,
        int entries,
        int agencies,
        Instant firstAt,
        Instant lastAt,
        LocalDate dueOn,
        Named agency,
        String by,
        String outcome,
        String note) {

    static EventLine read(ResultSet row) throws SQLException {
        String agency = row.getString("agency_id");
        String kind = row.getString("kind");
        return new EventLine(
                row.getObject("day", LocalDate.class),
                kind,
                RecordKind.of(kind).label(),
                row.getString("period"),
                row.getString("task"),
                row.getInt("entries"),
                row.getInt("agencies"),
                instant(row, "first_at"),
                instant(row, "last_at"),
                row.getObject("due_on", LocalDate.class),
                agency == null ? null : new Named(agency, row.getString("agency_name")),
                row.getString("actor"),
                row.getString("outcome"),
                row.getString("note"));
    }

    EventLine calledBy(Map<String, String> people) {
        String name = by == null ? null : people.getOrDefault(by, "Hệ thống");
        return new EventLine(
                day, kind, label, period, task, entries, agencies, firstAt, lastAt, dueOn, agency, name, outcome, note);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}

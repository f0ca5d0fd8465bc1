package vn.chidao.reporting;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.RowMapper;
import vn.chidao.directive.DirectiveId;
import vn.chidao.directive.PeriodKind;
import vn.chidao.directive.Signature;

/** Reads a period from its row. */
record PeriodRow(ObjectMapper json) implements RowMapper<ReportingPeriod> {

    @Override
    public ReportingPeriod mapRow(ResultSet row, int number) throws SQLException {
        PlannedPeriod plan = new PlannedPeriod(
                PeriodKind.valueOf(row.getString("kind")),
                row.getInt("year"),
                day(row, "from_on"),
                day(row, "until_on"),
                day(row, "opens_on"),
                day(row, "due_on"),
                row.getBoolean("provisional"),
                day(row, "consolidates_on"),
                day(row, "closes_on"),
                row.getBoolean("partial"));
        return new ReportingPeriod(
                row.getLong("id"),
                new DirectiveId(row.getString("directive_id")),
                plan,
                PeriodState.valueOf(row.getString("state")),
                lastStep(row),
                readConsolidation(row.getString("consolidation")),
                instant(row, "consolidated_at"),
                Signature.of(row.getString("consolidated_by"), row.getString("consolidated_for")),
                row.getString("conclusion"),
                instant(row, "opened_at"),
                instant(row, "closed_at"));
    }

    private static Optional<LadderStep> lastStep(ResultSet row) throws SQLException {
        String kind = row.getString("last_step_kind");
        return kind == null
                ? Optional.empty()
                : Optional.of(new LadderStep(
                        LadderStep.Kind.valueOf(kind), day(row, "last_step_on"), row.getInt("last_step_no")));
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }

    private Consolidation readConsolidation(String text) {
        try {
            return text == null ? null : json.readValue(text, Consolidation.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The stored consolidation cannot be read", e);
        }
    }
}

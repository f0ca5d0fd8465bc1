package vn.chidao.desk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import vn.chidao.directive.Signature;
import vn.chidao.duty.AttachedFile;
import vn.chidao.organisation.Named;

/** A report that waits, before it is known who works on its task; people stand in it by their ids. */
record SentReport(
        String instance,
        Named agency,
        boolean late,
        int no,
        Instant at,
        Signature by,
        JsonNode content,
        List<AttachedFile> files) {

    static SentReport read(ResultSet row, ObjectMapper json) throws SQLException {
        try {
            return new SentReport(
                    row.getString("instance"),
                    new Named(row.getString("agency_id"), row.getString("agency_name")),
                    row.getBoolean("late"),
                    row.getInt("submissions"),
                    row.getObject("submitted_at", OffsetDateTime.class).toInstant(),
                    Signature.of(row.getString("submitted_by"), row.getString("submitted_for")),
                    json.readTree(row.getString("content")),
                    json.readValue(row.getString("files"), new TypeReference<>() {}));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A report cannot be read", e);
        }
    }

    WaitingReports.Report shown(Task task, String user, Map<String, String> called) {
        boolean isTaken = task.getAssignee() != null && !task.getAssignee().equals(user);
        return new WaitingReports.Report(
                task.getId(),
                agency,
                late,
                no,
                at,
                by.called(called),
                content,
                files,
                isTaken ? called.get(task.getAssignee()) : null);
    }
}

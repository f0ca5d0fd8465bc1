package vn.chidao.duty;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.chidao.directive.Signature;

/** A duty with all that was sent, answered and attached, as one statement finds it; people stand in it by their ids. */
record DossierRow(
        Duty duty,
        String agencyName,
        int reminders,
        int urgings,
        String responsibleLeader,
        List<SentRow> sent,
        List<AnswerRow> answers,
        List<FileRow> files,
        DutyDossier.Previous previous) {

    /** {@code :within} says whether it is asked for the duty's own agency, which alone sees what has not left it. */
    static final String FIND =
            """
            select d.*, a.name as agency_name, i.responsible_leader,
                   (select coalesce(jsonb_agg(to_jsonb(s) order by s.no), '[]')
                      from chidao.submission s where s.duty_id = d.id and (:within or %1$s)) as sent,
                   (select coalesce(jsonb_agg(to_jsonb(r) order by r.id), '[]')
                      from chidao.review r where r.duty_id = d.id and (:within or r.submission_no = 0 or %2$s)) as answers,
                   (select coalesce(jsonb_agg(jsonb_build_object(
                               'id', f.id, 'submission_no', f.submission_no, 'name', f.file_name, 'media_type', f.media_type,
                               'size_bytes', f.size_bytes, 'sha256', f.sha256) order by f.attached_at, f.file_name), '[]')
                      from chidao.attachment f
                     where f.duty_id = d.id and (:within or f.submission_no is not null and %3$s)) as files,
                   (select jsonb_build_object('title', p.title, 'content', s.content)
                      from chidao.duty p
                      join chidao.submission s on s.duty_id = p.id and s.no = p.submissions
                     where d.kind = 'REPORT' and p.kind = 'REPORT' and p.directive_id = d.directive_id
                       and p.agency_id = d.agency_id and p.id < d.id and (:within or %4$s)
                     order by p.id desc limit 1) as previous
              from chidao.duty d
              join chidao.agency a on a.id = d.agency_id
              left join chidao.implementing_agency i on i.directive_id = d.directive_id and i.agency_id = d.agency_id
             where d.id = :id
            """
                    .formatted(
                            Released.submission("d", "s.no"),
                            Released.submission("d", "r.submission_no"),
                            Released.submission("d", "f.submission_no"),
                            Released.submission("p", "s.no"));

    @JsonNaming(SnakeCaseStrategy.class)
    record SentRow(int no, Instant submittedAt, String submittedBy, String submittedFor, JsonNode content) {

        Signature signature() {
            return new Signature(submittedBy, submittedFor);
        }
    }

    /** @param submissionNo 0 for an answer that was given before anything was sent */
    @JsonNaming(SnakeCaseStrategy.class)
    record AnswerRow(
            int submissionNo,
            Review.Step step,
            Outcome outcome,
            String reason,
            LocalDate dueBefore,
            LocalDate dueAfter,
            Instant reviewedAt,
            String reviewedBy,
            String reviewedFor) {

        Signature signature() {
            return new Signature(reviewedBy, reviewedFor);
        }
    }

    @JsonNaming(SnakeCaseStrategy.class)
    record FileRow(UUID id, Integer submissionNo, String name, String mediaType, long sizeBytes, String sha256) {

        AttachedFile file() {
            return new AttachedFile(id, name, mediaType, sizeBytes, sha256);
        }
    }

    static DossierRow read(ResultSet row, ObjectMapper json) throws SQLException {
        return new DossierRow(
                DutyRows.read(row),
                row.getString("agency_name"),
                row.getInt("reminders"),
                row.getInt("urgings"),
                row.getString("responsible_leader"),
                read(row, "sent", json, new TypeReference<>() {}),
                read(row, "answers", json, new TypeReference<>() {}),
                read(row, "files", json, new TypeReference<>() {}),
                read(row, "previous", json, new TypeReference<>() {}));
    }

    Set<String> people() {
        return Stream.concat(
                        sent.stream().map(SentRow::signature), answers.stream().map(AnswerRow::signature))
                .flatMap(Signature::people)
                .collect(Collectors.toSet());
    }

    private static <T> T read(ResultSet row, String column, ObjectMapper json, TypeReference<T> type)
            throws SQLException {
        String text = row.getString(column);
        try {
            return text == null ? null : json.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Column " + column + " of a duty cannot be read", e);
        }
    }
}

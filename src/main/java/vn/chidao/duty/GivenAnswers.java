package vn.chidao.duty;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chidao.directive.DirectiveId;
import vn.chidao.directive.RecordKind;

/** Tells whether the very same was sent or answered before, for those whose first answer was lost on the way. */
@Repository
public class GivenAnswers {

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    GivenAnswers(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /**
     * When and by whom a task was done, and for which duty: that of the process instance.
     *
     * @param until to the millisecond, as the engine keeps it
     */
    public record Answer(DirectiveId directive, String processInstance, String by, Instant from, Instant until) {}

    /** Whether the same was sent with this task. */
    public boolean wasSent(Answer answer, Submission submission) {
        return jdbc.sql(
                        """
                        select exists (
                            select from chidao.duty d join chidao.submission s on s.duty_id = d.id
                            where d.directive_id = :directive and d.process_instance_id = :instance
                              and s.submitted_by = :by and s.submitted_at between :from and :until
                              and s.content = cast(:content as jsonb))
                        """)
                .params(asParameters(answer))
                .param("content", write(submission))
                .query(Boolean.class)
                .single();
    }

    /** Whether the same was answered with this task to what was sent. */
    public boolean wasAnswered(Answer answer, Outcome outcome, String reason) {
        return jdbc.sql(
                        """
                        select exists (
                            select from chidao.duty d join chidao.review r on r.duty_id = d.id
                            where d.directive_id = :directive and d.process_instance_id = :instance
                              and r.reviewed_by = :by and r.reviewed_at between :from and :until
                              and r.outcome = :outcome and r.reason is not distinct from :reason)
                        """)
                .params(asParameters(answer))
                .param("outcome", outcome.name())
                .param("reason", outcome.checkedReason(reason))
                .query(Boolean.class)
                .single();
    }

    /** Whether the same extension was asked for with this task. */
    public boolean wasAsked(Answer answer, ExtensionRequest asked) {
        return asked.until() != null
                && asked.reason() != null
                && wasRecorded(answer, RecordKind.EXTENSION_ASKED, asked.inWords());
    }

    /** Whether that is told of the duty's agency in the permanent record, at the time of this task. */
    public boolean wasRecorded(Answer answer, RecordKind kind, String note) {
        return jdbc.sql(
                        """
                        select exists (
                            select from chidao.duty d
                            join chidao.directive_record r on r.directive_id = d.directive_id and r.agency_id = d.agency_id
                            where d.directive_id = :directive and d.process_instance_id = :instance
                              and r.actor = :by and r.at between :from and :until
                              and r.kind = :kind and r.note = :note and (r.task is null or r.task = d.title))
                        """)
                .params(asParameters(answer))
                .param("kind", kind.id())
                .param("note", note)
                .query(Boolean.class)
                .single();
    }

    private static Map<String, Object> asParameters(Answer answer) {
        return Map.of(
                "directive", answer.directive().value(),
                "instance", answer.processInstance(),
                "by", answer.by(),
                "from", DutyRows.timestamp(answer.from()),
                "until", DutyRows.timestamp(answer.until().plusMillis(1)));
    }

    private String write(Submission submission) {
        try {
            return json.writeValueAsString(submission);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A submission cannot be written as JSON", e);
        }
    }
}

package vn.chidao.duty;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chidao.directive.DirectiveId;

/** Tells whether the very same was sent or answered before, for those whose first answer was lost on the way. */
@Repository
public class GivenAnswers {

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    GivenAnswers(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Whether that person has sent the same for the duty which the process instance carries. */
    public boolean wasSent(DirectiveId directive, String processInstance, String by, Submission submission) {
        return jdbc.sql(
                        """
                        select exists (
                            select from chidao.duty d join chidao.submission s on s.duty_id = d.id
                            where d.directive_id = :directive and d.process_instance_id = :instance
                              and s.submitted_by = :by and s.content = cast(:content as jsonb))
                        """)
                .param("directive", directive.value())
                .param("instance", processInstance)
                .param("by", by)
                .param("content", write(submission))
                .query(Boolean.class)
                .single();
    }

    /** Whether that person has answered the same to what was sent for the duty which the process instance carries. */
    public boolean wasAnswered(
            DirectiveId directive, String processInstance, String by, Outcome outcome, String reason) {
        return jdbc.sql(
                        """
                        select exists (
                            select from chidao.duty d join chidao.review r on r.duty_id = d.id
                            where d.directive_id = :directive and d.process_instance_id = :instance
                              and r.reviewed_by = :by and r.outcome = :outcome and r.reason is not distinct from :reason)
                        """)
                .param("directive", directive.value())
                .param("instance", processInstance)
                .param("by", by)
                .param("outcome", outcome.name())
                .param("reason", outcome.checkedReason(reason))
                .query(Boolean.class)
                .single();
    }

    private String write(Submission submission) {
        try {
            return json.writeValueAsString(submission);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A submission cannot be written as JSON", e);
        }
    }
}

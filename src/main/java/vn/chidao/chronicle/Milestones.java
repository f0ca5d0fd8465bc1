package vn.chidao.chronicle;

import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chidao.directive.DirectiveId;
import vn.chidao.directive.RecordKind;

/** The moments that a picture of a directive's life shows: what happened to it as a whole, never to a single agency. */
@Repository
class Milestones {

    private static final List<RecordKind> KINDS = List.of(
            RecordKind.DIRECTIVE_REGISTERED,
            RecordKind.BREAKDOWN_PROPOSED,
            RecordKind.BREAKDOWN_RETURNED,
            RecordKind.DIRECTIVE_ISSUED,
            RecordKind.ESCALATION,
            RecordKind.CONCLUSION,
            RecordKind.ASSIGNMENT_ADDED,
            RecordKind.FINAL_REVIEW,
            RecordKind.CLOSING_RETURNED,
            RecordKind.CLOSING_DECIDED,
            RecordKind.DIRECTIVE_CLOSED,
            RecordKind.DIRECTIVE_WITHDRAWN,
            RecordKind.DIRECTIVE_REPLACED,
            RecordKind.DIRECTIVE_FILLED_IN);

    private final JdbcClient jdbc;

    Milestones(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Milestone> of(DirectiveId directive) {
        return jdbc.sql(
                        """
                        select min(at) as at, kind, period, count(*) as times from chidao.directive_record
                         where directive_id = :directive and kind = any(:kinds) and agency_id is null
                         group by kind, period, date_trunc('minute', at)
                         order by 1, min(id)
                        """)
                .param("directive", directive.value())
                .param("kinds", KINDS.stream().map(RecordKind::id).toArray(String[]::new))
                .query((row, n) -> new Milestone(
                        row.getTimestamp("at").toInstant(),
                        row.getString("kind"),
                        RecordKind.of(row.getString("kind")).label(),
                        row.getString("period"),
                        row.getInt("times")))
                .list();
    }

    /** {@code times} counts what was done at once, such as several assignments added by one conclusion. */
    record Milestone(Instant at, String kind, String label, String period, int times) {}
}

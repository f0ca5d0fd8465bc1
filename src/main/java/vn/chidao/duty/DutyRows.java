package vn.chidao.duty;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chidao.directive.DirectiveId;
import vn.chidao.directive.Signature;
import vn.chidao.organisation.AgencyId;

/** A single duty's row, its submissions and its reviews in the database. */
@Repository
class DutyRows {

    private static final String FIND = "select * from chidao.duty where id = :id";

    private static final String LOCK = DutyCards.FIND + " where d.id = :id for update of d";

    private static final String STORE =
            """
            update chidao.duty
            set state = :state, due_on = :dueOn, submitted_at = :submittedAt, submitted_by = :submittedBy,
                submitted_for = :submittedFor, late = :late,
                submissions = :submissions, extension_asked_until = :askedUntil,
                extension_reason = :extensionReason, extension_asked_by = :askedBy,
                extension_asked_for = :askedFor, ended_at = :endedAt
            where id = :id
            """;

    private static final String SEND =
            """
            with sent as (
                insert into chidao.submission (duty_id, no, submitted_at, submitted_by, submitted_for, content)
                values (:id, :no, :submittedAt, :submittedBy, :submittedFor, cast(:content as jsonb)) returning duty_id, no)
            update chidao.attachment set submission_no = sent.no
            from sent where attachment.duty_id = sent.duty_id and attachment.submission_no is null
            """;

    private static final String ANSWER =
            """
            insert into chidao.review
                (duty_id, submission_no, step, outcome, reason, due_before, due_after, reviewed_at, reviewed_by, reviewed_for)
            values (:id, :no, :step, :outcome, :reason, :dueBefore, :dueAfter, :at, :by, :for)
            """;

    private final JdbcClient jdbc;
    private final DutyCards cards;
    private final ObjectMapper json;
    private final InTransaction<Held> held = new InTransaction<>();

    DutyRows(JdbcClient jdbc, DutyCards cards, ObjectMapper json) {
        this.jdbc = jdbc;
        this.cards = cards;
        this.json = json;
    }

    Duty get(long id) {
        Held mine = held.read().get(id);
        return mine != null
                ? mine.duty()
                : jdbc.sql(FIND)
                        .param("id", id)
                        .query((row, n) -> read(row))
                        .optional()
                        .orElseThrow(() -> unknown(id));
    }

    /**
     * The duty, locked until the transaction ends, so that of two people who act at once the second sees what the first did.
     * Locked once, it is not read again: nobody else can have changed it.
     */
    Duty lock(long id) {
        return hold(id).orElseThrow(() -> unknown(id)).duty();
    }

    /** Locks the duty, and answers whether that process instance carries it. */
    boolean lockCarriedBy(long id, String processInstance) {
        return hold(id).filter(mine -> processInstance.equals(mine.processInstance()))
                .isPresent();
    }

    /** Forgets what was read, because a statement over many duties has changed them. */
    void forgetAll() {
        held.read().clear();
    }

    private Optional<Held> hold(long id) {
        Held mine = held.read().get(id);
        if (mine != null) {
            return Optional.of(mine);
        }
        Optional<Locked> found = jdbc.sql(LOCK)
                .param("id", id)
                .query((row, n) -> new Locked(
                        new Held(read(row), row.getString("process_instance_id")), DutyCards.Row.read(row, n)))
                .optional();
        found.ifPresent(fresh -> {
            held.read().put(id, fresh.held());
            cards.keep(List.of(fresh.card()));
        });
        return found.map(Locked::held);
    }

    private static DutyRefused unknown(long id) {
        return new DutyRefused("Không tìm thấy phần việc số %d.".formatted(id));
    }

    void store(Duty duty) {
        changed(duty, STORE, null).update();
    }

    /** Stores the duty together with what was sent for it, on one way to the database and back. */
    void store(Duty duty, Submission submission) {
        changed(duty, STORE + ";" + SEND, null)
                .param("no", duty.submissions())
                .param("content", write(submission))
                .update();
    }

    /** Stores the duty together with what was answered to it. */
    void store(Duty duty, Review review, Instant endedAt) {
        changed(duty, STORE + ";" + ANSWER, endedAt)
                .param("no", duty.submissions())
                .param("step", review.step().name())
                .param("outcome", review.outcome().name())
                .param("reason", review.reason())
                .param("dueBefore", review.dueBefore())
                .param("dueAfter", review.dueAfter())
                .param("at", timestamp(review.at()))
                .param("by", review.by().by())
                .param("for", review.by().onBehalfOf())
                .update();
    }

    private JdbcClient.StatementSpec changed(Duty duty, String sql, Instant endedAt) {
        held.read().computeIfPresent(duty.id(), (id, mine) -> new Held(duty, mine.processInstance()));
        return jdbc.sql(sql)
                .param("state", duty.state().name())
                .param("dueOn", duty.dueOn())
                .param("submittedAt", timestamp(duty.submittedAt()))
                .param("submittedBy", by(duty.submittedBy()))
                .param("submittedFor", onBehalfOf(duty.submittedBy()))
                .param("late", duty.late())
                .param("submissions", duty.submissions())
                .param("askedUntil", duty.extensionAskedUntil())
                .param("extensionReason", duty.extensionReason())
                .param("askedBy", by(duty.extensionAskedBy()))
                .param("askedFor", onBehalfOf(duty.extensionAskedBy()))
                .param("endedAt", timestamp(endedAt))
                .param("id", duty.id());
    }

    private record Locked(Held held, DutyCards.Row card) {}

    /** A duty whose row this transaction holds. */
    private record Held(Duty duty, String processInstance) {}

    private String write(Submission submission) {
        try {
            return json.writeValueAsString(submission);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A submission cannot be written as JSON", e);
        }
    }

    private static String by(Signature signature) {
        return signature == null ? null : signature.by();
    }

    private static String onBehalfOf(Signature signature) {
        return signature == null ? null : signature.onBehalfOf();
    }

    static Timestamp timestamp(Instant at) {
        return at == null ? null : Timestamp.from(at);
    }

    static Duty read(ResultSet row) throws SQLException {
        Timestamp submittedAt = row.getTimestamp("submitted_at");
        return new Duty(
                row.getLong("id"),
                DutyKind.valueOf(row.getString("kind")),
                new DirectiveId(row.getString("directive_id")),
                new AgencyId(row.getString("agency_id")),
                row.getObject("period_id", Long.class),
                row.getString("assignment_no"),
                row.getString("title"),
                row.getObject("due_on", LocalDate.class),
                DutyState.valueOf(row.getString("state")),
                submittedAt == null ? null : submittedAt.toInstant(),
                Signature.of(row.getString("submitted_by"), row.getString("submitted_for")),
                row.getBoolean("late"),
                row.getInt("submissions"),
                row.getBoolean("leader_signs_off"),
                row.getObject("extension_asked_until", LocalDate.class),
                row.getString("extension_reason"),
                Signature.of(row.getString("extension_asked_by"), row.getString("extension_asked_for")));
    }
}

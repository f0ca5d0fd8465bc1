package vn.chidao.directive;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chidao.organisation.AgencyId;

/** The permanent record of what happened to each directive (sổ theo dõi): entries are added, never changed or removed. */
@Repository
public class DirectiveRecord {

    private static final String APPEND =
            """
            insert into chidao.directive_record
                (directive_id, at, kind, actor, actor_for, agency_id, period, task, due_on, outcome, note, simulated)
            select e.directive, cast(:at as timestamptz), e.kind, :actor, :actorFor, e.agency, e.period, e.task, e."dueOn", e.outcome,
                   e.note, :simulated
              from rows from (jsonb_to_recordset(cast(:entries as jsonb)) as (
                       directive text, kind text, agency text, period text, task text, "dueOn" date, outcome text, note text))
                   with ordinality as e
             order by e.ordinality
            """;

    private static final String APPEND_ONE =
            """
            insert into chidao.directive_record
                (directive_id, at, kind, actor, actor_for, agency_id, period, task, due_on, outcome, note, simulated)
            values (:directive, :at, :kind, :actor, :actorFor, :agency, :period, :task, :dueOn, :outcome, :note, :simulated)
            """;

    private final JdbcClient jdbc;
    private final ObjectMapper json;
    private final Clock clock;
    private final ObjectProvider<CurrentOfficial> official;

    DirectiveRecord(JdbcClient jdbc, ObjectMapper json, Clock clock, ObjectProvider<CurrentOfficial> official) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
        this.official = official;
    }

    /** Writes it as done now by whoever acts now. */
    public void append(RecordEntry entry) {
        Actor actor = actor();
        jdbc.sql(APPEND_ONE)
                .param("directive", entry.directive().value())
                .param("at", Timestamp.from(clock.instant()))
                .param("kind", entry.kind().id())
                .param("actor", actor.userId())
                .param("actorFor", actor.onBehalfOf())
                .param("agency", entry.agency() == null ? null : entry.agency().code())
                .param("period", entry.period())
                .param("task", entry.task())
                .param("dueOn", entry.dueOn())
                .param("outcome", entry.outcome())
                .param("note", entry.note())
                .param("simulated", actor.simulated())
                .update();
    }

    /** Writes them in one statement, in this order, all as done now by whoever acts now. */
    public void appendAll(Collection<RecordEntry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        Actor actor = actor();
        jdbc.sql(APPEND)
                .param("at", clock.instant().toString())
                .param("actor", actor.userId())
                .param("actorFor", actor.onBehalfOf())
                .param("simulated", actor.simulated())
                .param("entries", asJson(entries))
                .update();
    }

    /** All that happened to the directive, first things first. */
    public List<Recorded> of(DirectiveId directive) {
        return jdbc.sql("select * from chidao.directive_record where directive_id = :id order by at, id")
                .param("id", directive.value())
                .query(DirectiveRecord::recorded)
                .list();
    }

    /** What was noted when that happened to the directive last; empty when it never did. */
    public Optional<String> lastNote(DirectiveId directive, RecordKind kind) {
        return jdbc.sql(
                        """
                        select note from chidao.directive_record
                         where directive_id = :id and kind = :kind order by at desc, id desc limit 1
                        """)
                .param("id", directive.value())
                .param("kind", kind.id())
                .query(String.class)
                .optional();
    }

    Actor actor() {
        return official.getIfAvailable(() -> () -> Actor.CHIDAO).actor();
    }

    /**
     * An entry as it stands in the record.
     *
     * @param actorFor the head in whose place the actor did it; {@code null} when people act for themselves
     */
    public record Recorded(long id, Instant at, String actor, String actorFor, boolean simulated, RecordEntry entry) {

        public Signature signature() {
            return new Signature(actor, actorFor);
        }
    }

    private static Recorded recorded(ResultSet row, int number) throws SQLException {
        String agency = row.getString("agency_id");
        return new Recorded(
                row.getLong("id"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("actor"),
                row.getString("actor_for"),
                row.getBoolean("simulated"),
                new RecordEntry(
                        new DirectiveId(row.getString("directive_id")),
                        RecordKind.of(row.getString("kind")),
                        agency == null ? null : new AgencyId(agency),
                        row.getString("period"),
                        row.getString("task"),
                        row.getObject("due_on", LocalDate.class),
                        row.getString("outcome"),
                        row.getString("note")));
    }

    private String asJson(Collection<RecordEntry> entries) {
        try {
            return json.writeValueAsString(entries);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}

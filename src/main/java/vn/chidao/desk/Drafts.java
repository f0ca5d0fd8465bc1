package vn.chidao.desk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The drafts of all officials, one for each official and form. The newest wins. */
@Repository
@Transactional
class Drafts {

    private final JdbcClient jdbc;
    private final ObjectMapper json;
    private final Clock clock;

    Drafts(JdbcClient jdbc, ObjectMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<Draft> find(String owner, DraftForm form) {
        return jdbc.sql("select content, revision, saved_at from chidao.draft where owner = :owner and form = :form")
                .param("owner", owner)
                .param("form", form.name())
                .query((row, n) -> read(row))
                .optional();
    }

    /** Keeps the content in place of what was there, and answers its revision and when that was. */
    public Kept keep(String owner, DraftForm form, JsonNode content) {
        Instant at = clock.instant();
        int revision = jdbc.sql(
                        """
                        insert into chidao.draft as d (owner, form, content, revision, saved_at)
                        values (:owner, :form, cast(:content as jsonb), 1, :at)
                        on conflict (owner, form) do update
                            set content = excluded.content, revision = d.revision + 1, saved_at = excluded.saved_at
                        returning revision
                        """)
                .param("owner", owner)
                .param("form", form.name())
                .param("content", content.toString())
                .param("at", Timestamp.from(at))
                .query(Integer.class)
                .single();
        return new Kept(revision, at);
    }

    /** Throws one official's draft away, if there is one. */
    public void discard(String owner, DraftForm form) {
        jdbc.sql("delete from chidao.draft where owner = :owner and form = :form")
                .param("owner", owner)
                .param("form", form.name())
                .update();
    }

    /** Throws the drafts of everybody for these forms away, in one statement. */
    public void clear(Collection<DraftForm> forms) {
        jdbc.sql("delete from chidao.draft where form = any(:forms)")
                .param("forms", forms.stream().map(DraftForm::name).toArray(String[]::new))
                .update();
    }

    private Draft read(ResultSet row) throws SQLException {
        try {
            return new Draft(
                    json.readTree(row.getString("content")),
                    row.getInt("revision"),
                    row.getObject("saved_at", OffsetDateTime.class).toInstant());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A draft cannot be read", e);
        }
    }

    record Kept(int revision, Instant savedAt) {}
}

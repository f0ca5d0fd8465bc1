package vn.chidao.directive;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chidao.organisation.AgencyId;

/** How directives stand in the tables: loaded whole in one statement, stored in one statement a table. */
@Component
class DirectiveTables {

    private final JdbcClient jdbc;
    private final ObjectMapper json;
    private final LoadedDirectives loaded = new LoadedDirectives();

    DirectiveTables(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Loads the directive, or answers what was loaded before if its mark says that nothing has changed since. */
    Optional<Directive> find(DirectiveId id) {
        Optional<String> mark = jdbc.sql(DirectiveSql.MARK)
                .param("id", id.value())
                .query(String.class)
                .optional();
        return mark.flatMap(now -> find(id, now));
    }

    /** As {@link #find(DirectiveId)} for whoever has just read the row's mark. */
    Optional<Directive> find(DirectiveId id, String mark) {
        return loaded.get(id, mark).or(() -> load(id, mark));
    }

    private Optional<Directive> load(DirectiveId id, String mark) {
        Optional<Directive> found = jdbc.sql(DirectiveSql.LOAD)
                .param("id", id.value())
                .query((row, n) -> directive(row))
                .optional();
        found.ifPresent(directive -> loaded.keep(mark, directive));
        return found;
    }

    Optional<DirectiveCard> card(DirectiveId id) {
        return jdbc.sql(DirectiveSql.CARD)
                .param("id", id.value())
                .query((row, n) -> new DirectiveCard(
                        id,
                        DirectiveDocument.shownSymbol(
                                row.getString("symbol"), DirectiveKind.valueOf(row.getString("kind"))),
                        new AgencyId(row.getString("issuing_body")),
                        new AgencyId(row.getString("advisory_body")),
                        DirectiveStatus.valueOf(row.getString("status")),
                        row.getBoolean("approved")))
                .optional();
    }

    /** Whoever else wants to change the directive waits until this transaction has ended. */
    void lock(DirectiveId id) {
        jdbc.sql("select id from chidao.directive where id = :id for no key update")
                .param("id", id.value())
                .query(String.class)
                .optional();
    }

    /** Whoever else wants to register a document of this body waits until this transaction has ended. */
    void lockNumbersOf(AgencyId issuingBody) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('chidao.directive ' || :body, 0))::text")
                .param("body", issuingBody.code())
                .query(String.class)
                .optional();
    }

    /** Another directive with this symbol of this body and year; a year that is unknown on either side counts as equal. */
    Optional<Directive> withSameNumber(DirectiveDocument document) {
        return withNumber(document.id().value(), document.issuingBody(), document.symbol(), document.issuedOn());
    }

    /** As {@link #withSameNumber} for a document that is no directive yet. */
    Optional<Directive> withNumber(AgencyId issuingBody, String symbol, LocalDate issuedOn) {
        return withNumber("", issuingBody, symbol, issuedOn);
    }

    private Optional<Directive> withNumber(String besides, AgencyId issuingBody, String symbol, LocalDate issuedOn) {
        return jdbc.sql(DirectiveSql.SAME_NUMBER)
                .param("id", besides)
                .param("body", issuingBody.code())
                .param("symbol", symbol)
                .param("issuedOn", issuedOn)
                .query(String.class)
                .optional()
                .flatMap(id -> find(new DirectiveId(id)));
    }

    /** @return false when the id is taken */
    boolean insert(Directive directive) {
        if (run(DirectiveSql.INSERT, DirectiveRow.of(directive)) == 0) {
            return false;
        }
        DirectiveParts parts = DirectiveParts.of(directive);
        run(DirectiveSql.INSERT_RECIPIENTS, parts.recipientRows());
        run(DirectiveSql.INSERT_CITATIONS, parts.citationRows());
        insertBreakdown(parts);
        return true;
    }

    /** Stores what a transition changes of the directive itself; its parts stay. */
    void update(Directive directive) {
        run(DirectiveSql.UPDATE, DirectiveRow.of(directive));
    }

    void replaceBreakdown(Directive directive) {
        update(directive);
        jdbc.sql(DirectiveSql.FORGET_TARGETS)
                .param("id", directive.id().value())
                .update();
        jdbc.sql(DirectiveSql.FORGET_ASSIGNMENTS)
                .param("id", directive.id().value())
                .update();
        insertBreakdown(DirectiveParts.of(directive));
    }

    /** Stores assignments and targets that are not there yet, of a directive that was not changed otherwise. */
    void extendBreakdown(Directive directive) {
        update(directive);
        insertBreakdown(DirectiveParts.of(directive));
    }

    private void insertBreakdown(DirectiveParts parts) {
        run(DirectiveSql.INSERT_ASSIGNMENTS, parts.assignmentRows());
        run(DirectiveSql.INSERT_PARTIES, parts.partyRows());
        run(DirectiveSql.INSERT_TARGETS, parts.targetRows());
    }

    /** The next number of the year, counted from 1. Numbers of a transaction that fails are given again. */
    int nextNumber(int year) {
        return jdbc.sql(DirectiveSql.NEXT_NUMBER)
                .param("year", year)
                .query(Integer.class)
                .single();
    }

    private Directive directive(ResultSet row) throws SQLException {
        DirectiveRow head = read(row, "directive", new TypeReference<>() {});
        DirectiveParts parts = new DirectiveParts(
                read(row, "recipients", new TypeReference<>() {}),
                read(row, "citations", new TypeReference<>() {}),
                read(row, "assignments", new TypeReference<>() {}),
                read(row, "parties", new TypeReference<>() {}),
                read(row, "targets", new TypeReference<>() {}));
        return new Directive(head.document(parts), head.life(), parts.addedOn());
    }

    private <T> T read(ResultSet row, String column, TypeReference<T> type) throws SQLException {
        try {
            return json.readValue(row.getString(column), type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private int run(String sql, Object rows) {
        try {
            return jdbc.sql(sql).param("rows", json.writeValueAsString(rows)).update();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}

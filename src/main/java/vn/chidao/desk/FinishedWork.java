package vn.chidao.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.chidao.directive.DirectiveDocument;
import vn.chidao.directive.DirectiveKind;
import vn.chidao.directive.OfficialNames;
import vn.chidao.directive.RecordKind;
import vn.chidao.directive.Signature;
import vn.chidao.organisation.AgencyId;

/** What people and agencies have done, from the permanent record, in parts of bounded size. */
@Repository
class FinishedWork {

    private static final int PART = 25;

    private final JdbcClient jdbc;
    private final OfficialNames names;
    private final Clock clock;

    FinishedWork(JdbcClient jdbc, OfficialNames names, Clock clock) {
        this.jdbc = jdbc;
        this.names = names;
        this.clock = clock;
    }

    /** What that person did. */
    @Transactional(readOnly = true)
    public FinishedPage of(String user, FinishedSearch search) {
        return page(query(FinishedSql.mine(search), search).param("user", user));
    }

    /** What the officials of these agencies did, and before them those of the agencies they have succeeded. */
    @Transactional(readOnly = true)
    public FinishedPage of(Collection<AgencyId> agencies, FinishedSearch search) {
        return page(query(FinishedSql.ofAgencies(search), search)
                .param("bodies", agencies.stream().map(AgencyId::code).toArray(String[]::new))
                .param("today", LocalDate.now(clock)));
    }

    private JdbcClient.StatementSpec query(String sql, FinishedSearch search) {
        JdbcClient.StatementSpec query = jdbc.sql(sql)
                .param("before", Timestamp.from(search.before()))
                .param("beforeId", search.id())
                .param("limit", PART + 1);
        return search.isForAll() ? query : query.param("patterns", search.patterns());
    }

    /** One more than is shown is asked for, to know whether there is more. */
    private FinishedPage page(JdbcClient.StatementSpec query) {
        List<Row> found = query.query((row, n) -> Row.read(row)).list();
        List<Row> shown = found.subList(0, Math.min(PART, found.size()));
        Map<String, String> called =
                names.of(shown.stream().flatMap(row -> row.by().people()).collect(Collectors.toSet()));
        List<FinishedItem> items = shown.stream().map(row -> row.item(called)).toList();
        return new FinishedPage(items, found.size() > PART ? FinishedSearch.next(items.get(items.size() - 1)) : null);
    }

    private record Row(Signature by, FinishedItem item) {

        static Row read(ResultSet row) throws SQLException {
            DirectiveKind kind = DirectiveKind.valueOf(row.getString("directive_kind"));
            Instant at = row.getObject("at", OffsetDateTime.class).toInstant();
            return new Row(
                    Signature.of(row.getString("actor"), row.getString("actor_for")),
                    new FinishedItem(
                            row.getLong("id"),
                            at,
                            RecordKind.of(row.getString("kind")).label(),
                            DirectiveDocument.shownSymbol(row.getString("symbol"), kind),
                            row.getString("subject"),
                            row.getString("title"),
                            row.getString("agency"),
                            null,
                            row.getString("note"),
                            row.getObject("duty", Long.class),
                            row.getObject("period", Long.class),
                            row.getString("directive")));
        }

        FinishedItem item(Map<String, String> called) {
            return new FinishedItem(
                    item.id(),
                    item.at(),
                    item.what(),
                    item.symbol(),
                    item.subject(),
                    item.title(),
                    item.agency(),
                    by.called(called),
                    item.note(),
                    item.duty(),
                    item.period(),
                    item.directive());
        }
    }
}

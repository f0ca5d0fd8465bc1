package vn.chidao.chronicle;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chidao.directive.DirectiveKind;
import vn.chidao.directive.DirectiveStatus;
import vn.chidao.organisation.Named;
import vn.chidao.organisation.Sight;

/** Finds directives, those that have ended as well as those that run, the newest first. */
@Repository
class DirectiveList {

    static final int PAGE = 25;

    private static final String YEAR =
            "cast(date_part('year', coalesce(d.issued_on, cast(d.registered_at at time zone 'Asia/Ho_Chi_Minh' as date))) as int)";

    /** Every word must occur; what means something to {@code like} is taken as it was typed. */
    private static final String SOUGHT =
            """
            array(select '%' || regexp_replace(word, '([\\\\%_])', '\\\\\\1', 'g') || '%'
                    from unnest(string_to_array(chidao.plain(:text), ' ')) word)
            """;

    /** Counts and sorts ids only, and looks up what is shown for one page of them. */
    private static final String FIND =
            """
            with found as (
                select d.id, coalesce(d.closed_at, d.registered_at) as newest, count(*) over () as total
                  from chidao.directive d
                  join chidao.agency a on a.id = d.issuing_body
                  join chidao.directive_words w on w.directive_id = d.id
                 where %s
                   and d.status = any(:statuses)
                   and (cast(:province as text) is null or a.province = :province)
                   and (cast(:kind as text) is null or d.kind = :kind)
                   and (cast(:year as int) is null or %s = :year)
                   and w.words like all ((select %s)::text[])
                 order by 2 desc, 1
                 limit :limit offset :offset)
            select d.id, d.kind, d.symbol, d.subject, d.issued_on, d.status, d.closed_at, d.simulated, a.name as issuing_body,
                   p.name as province, found.total
              from found
              join chidao.directive d on d.id = found.id
              join chidao.agency a on a.id = d.issuing_body
              join chidao.province p on p.code = a.province
             order by found.newest desc, d.id
            """
                    .formatted(Watching.SEEN, YEAR, SOUGHT);

    private static final String PROVINCES =
            """
            select p.code as id, p.name from chidao.province p
             where (:seesEverything or p.code = any(:provincesSeen))
               and exists (select from chidao.directive d join chidao.agency a on a.id = d.issuing_body
                            where a.province = p.code)
             order by p.name
            """;

    private final JdbcClient jdbc;

    DirectiveList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Found find(Wanted wanted, Sight sight) {
        List<Row> rows = Watching.bind(jdbc.sql(FIND), sight)
                .param("statuses", wanted.standing().statuses())
                .param("province", wanted.province())
                .param("kind", wanted.kind() == null ? null : wanted.kind().name())
                .param("year", wanted.year())
                .param("text", wanted.text() == null ? "" : wanted.text().strip())
                .param("limit", PAGE)
                .param("offset", wanted.page() * PAGE)
                .query((row, n) -> new Row(line(row), row.getInt("total")))
                .list();
        int total = rows.isEmpty() ? 0 : rows.get(0).total();
        return new Found(
                total, wanted.page(), PAGE, rows.stream().map(Row::line).toList());
    }

    /** The provinces that have directives in sight. */
    List<Named> provinces(Sight sight) {
        return Watching.bind(jdbc.sql(PROVINCES), sight).query(Named.class).list();
    }

    private static Line line(ResultSet row) throws SQLException {
        DirectiveStatus status = DirectiveStatus.valueOf(row.getString("status"));
        java.sql.Timestamp closed = row.getTimestamp("closed_at");
        return new Line(
                row.getString("id"),
                DirectiveKind.valueOf(row.getString("kind")).label(),
                row.getString("symbol"),
                row.getString("subject"),
                row.getObject("issued_on", LocalDate.class),
                status.label(),
                status.isEnded(),
                closed == null ? null : closed.toInstant(),
                row.getString("issuing_body"),
                row.getString("province"),
                row.getBoolean("simulated"));
    }

    private record Row(Line line, int total) {}

    /** One page of what was found. */
    record Found(int total, int page, int pageSize, List<Line> directives) {}

    record Line(
            String id,
            String kindLabel,
            String symbol,
            String subject,
            LocalDate issuedOn,
            String statusLabel,
            boolean ended,
            Instant closedAt,
            String issuingBody,
            String province,
            boolean simulated) {}
}

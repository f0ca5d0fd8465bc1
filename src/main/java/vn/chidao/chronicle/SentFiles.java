package vn.chidao.chronicle;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chidao.directive.DirectiveId;
import vn.chidao.duty.AttachedFile;
import vn.chidao.duty.Released;
import vn.chidao.organisation.Named;

/** The files that agencies have sent under a directive, the newest first, page by page. */
@Repository
class SentFiles {

    static final int PAGE = 50;

    private static final String FIND =
            """
            select f.id, f.file_name, f.media_type, f.size_bytes, f.sha256, f.attached_at, d.id as duty, d.title, d.agency_id,
                   a.name as agency_name, count(*) over () as total
              from chidao.duty d
              join chidao.attachment f on f.duty_id = d.id
              join chidao.agency a on a.id = d.agency_id
             where d.id in (select id from chidao.duty where directive_id = :directive and kind = 'PLAN'
                            union all select id from chidao.duty where directive_id = :directive and kind = 'REPORT'
                            union all select id from chidao.duty where directive_id = :directive and kind = 'EVIDENCE')
               and f.submission_no is not null and %s
             order by f.attached_at desc, f.id
             limit :limit offset :offset
            """
                    .formatted(Released.submission("d", "f.submission_no"));

    private final JdbcClient jdbc;

    SentFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param page counted from 0 */
    Found of(DirectiveId directive, int page) {
        List<Row> rows = jdbc.sql(FIND)
                .param("directive", directive.value())
                .param("limit", PAGE)
                .param("offset", page * PAGE)
                .query((row, n) -> new Row(line(row), row.getInt("total")))
                .list();
        int total = rows.isEmpty() ? 0 : rows.get(0).total();
        return new Found(total, page, PAGE, rows.stream().map(Row::line).toList());
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(
                new AttachedFile(
                        row.getObject("id", UUID.class),
                        row.getString("file_name"),
                        row.getString("media_type"),
                        row.getLong("size_bytes"),
                        row.getString("sha256")),
                row.getTimestamp("attached_at").toInstant(),
                row.getLong("duty"),
                row.getString("title"),
                new Named(row.getString("agency_id"), row.getString("agency_name")));
    }

    private record Row(Line line, int total) {}

    record Found(int total, int page, int pageSize, List<Line> files) {}

    /** A file, what it was sent for and by which agency. */
    record Line(AttachedFile file, Instant at, long duty, String title, Named agency) {}
}

package vn.chidao.progress;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chidao.directive.DirectiveDocument;
import vn.chidao.directive.DirectiveKind;
import vn.chidao.organisation.Named;

/** How reports came in by directive, in one statement. */
@Repository
class DirectiveMatrix {

    /** Which directives are the worst is settled before anything is told of them. */
    private static final String MATRIX =
            "with cell as materialized (select v.id as directive_id, p.kind, p.year, p.due_on, c.* "
                    + ReportCounts.COUNTED
                    + """
             and c.on_time + c.late + c.missing + c.open > 0
            ), shown as (
                select v.id, v.symbol, v.kind, v.subject, c.total
                from (select directive_id, sum(missing) as missing, sum(late) as late, count(*) over () as total from cell group by directive_id) c
                join chidao.directive v on v.id = c.directive_id
                order by c.missing desc, c.late desc, v.symbol, v.id limit :shown)
            select s.*, c.kind as period_kind, c.year, c.due_on, c.on_time, c.late, c.missing, c.open,
            """
                    + ProgressMatrix.PERIODS + " from shown s join cell c on c.directive_id = s.id";

    private final JdbcClient jdbc;
    private final Clock clock;

    DirectiveMatrix(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    ProgressMatrix of(Watched watched, int shown) {
        return jdbc.sql(MATRIX.formatted(watched.ofAgency(), watched.periods(), watched.isWhole()))
                .params(watched.values())
                .param("today", LocalDate.now(clock))
                .param("shown", shown)
                .query(ProgressMatrix.reader(DirectiveMatrix::cell));
    }

    private static ProgressMatrix.Read cell(ResultSet row, int n) throws SQLException {
        String symbol =
                DirectiveDocument.shownSymbol(row.getString("symbol"), DirectiveKind.valueOf(row.getString("kind")));
        return new ProgressMatrix.Read(
                new Named(row.getString("id"), symbol),
                row.getString("subject"),
                PeriodName.read(row),
                row.getObject("due_on", LocalDate.class),
                ReportCounts.read(row));
    }
}

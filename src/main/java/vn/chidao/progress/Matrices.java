package vn.chidao.progress;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chidao.directive.DirectiveDocument;
import vn.chidao.directive.DirectiveKind;
import vn.chidao.directive.PeriodKind;
import vn.chidao.organisation.Named;

/** How reports came in, by directive and over time; one statement each. */
@Repository
class Matrices {

    private static final String BY_DIRECTIVE =
            "select v.id, v.symbol, v.kind, v.subject, p.kind as period_kind, p.year, p.due_on, c.* "
                    + ReportCounts.COUNTED;

    private static final String BY_PERIOD =
            """
            select p.kind as period_kind, p.year, sum(c.on_time) as on_time, sum(c.late) as late, sum(c.missing) as missing,
                   sum(c.open) as open
            """
                    + ReportCounts.COUNTED + " group by p.kind, p.year";

    private final JdbcClient jdbc;
    private final Clock clock;

    Matrices(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    ProgressMatrix directives(Watched watched, int shown) {
        List<ProgressMatrix.Read> cells = read(BY_DIRECTIVE, watched, Matrices::ofDirective);
        return ProgressMatrix.of(
                cells.stream().filter(each -> each.counts().sum() > 0).toList(), shown);
    }

    /** All periods in the course of time. */
    List<InPeriod> trend(Watched watched) {
        return read(BY_PERIOD, watched, (row, n) -> new InPeriod(period(row), ReportCounts.read(row))).stream()
                .filter(each -> each.counts().sum() > 0)
                .sorted((one, other) -> one.period().compareTo(other.period()))
                .toList();
    }

    private <T> List<T> read(String sql, Watched watched, RowMapper<T> mapper) {
        return jdbc.sql(sql.formatted(watched.ofAgency(), watched.periods(), watched.isWhole()))
                .params(watched.values())
                .param("today", LocalDate.now(clock))
                .query(mapper)
                .list();
    }

    private static ProgressMatrix.Read ofDirective(ResultSet row, int n) throws SQLException {
        String symbol =
                DirectiveDocument.shownSymbol(row.getString("symbol"), DirectiveKind.valueOf(row.getString("kind")));
        return new ProgressMatrix.Read(
                new Named(row.getString("id"), symbol),
                row.getString("subject"),
                period(row),
                row.getObject("due_on", LocalDate.class),
                ReportCounts.read(row));
    }

    static PeriodName period(ResultSet row) throws SQLException {
        return PeriodName.of(PeriodKind.valueOf(row.getString("period_kind")), row.getInt("year"));
    }

    /** How the reports of one period came in. */
    record InPeriod(PeriodName period, ReportCounts counts) {}
}

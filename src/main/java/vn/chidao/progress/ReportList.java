package vn.chidao.progress;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chidao.directive.DirectiveDocument;
import vn.chidao.directive.DirectiveKind;
import vn.chidao.directive.PeriodKind;
import vn.chidao.duty.DutyState;
import vn.chidao.organisation.Named;

/** The reports behind a figure. */
@Repository
class ReportList {

    private static final String COUNT =
            """
            select coalesce(sum(case coalesce(cast(:standing as text), '') when 'ON_TIME' then c.on_time when 'LATE' then c.late when 'MISSING' then c.missing
                                     when 'OPEN' then c.open else c.on_time + c.late + c.missing + c.open end), 0)
            """
                    + ReportCounts.COUNTED;

    /** Goes through the periods from the newest on and stops when the page is full; only then the page is told in full. */
    private static final String LIST =
            """
            select t.*, a.name, first.submitted_at as first_sent from (
                select d.id, d.agency_id, d.state, d.due_on, d.urgings, o.*,
            """
                    + ReportCounts.STANDING
                    + """
             as standing
                from (select v.id as directive, v.symbol, v.kind, p.kind as period_kind, p.year, p.until_on, p.id as period_id, i.province
            """
                    + ReportCounts.PERIODS
                    + """
                      where %2$s order by p.until_on desc, p.id offset 0) o
                cross join lateral (select o.province) i
                cross join lateral (select o.period_id as id) p
                cross join lateral (select d.*
            """
                    + ReportCounts.OF_PERIOD
                    + """
             and d.came_in = any(cast(:cameIn as "char"[])) offset 0) d
                where %1$s and (cast(:standing as text) is null or
            """
                    + ReportCounts.STANDING
                    + """
             = :standing)
                order by o.until_on desc, o.period_id, d.agency_id limit :limit offset :offset) t
            join chidao.agency a on a.id = t.agency_id
            left join chidao.submission first on first.duty_id = t.id and first.no = 1
            order by t.until_on desc, t.period_id, t.agency_id
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    ReportList(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The newest period first. */
    List<ReportLine> of(Watched watched, Standing standing, Page page) {
        return listed(jdbc, watched, standing, page.size(), page.offset())
                .query((row, n) -> line(row))
                .list();
    }

    /** The same from the first on, handed out one by one as {@code reading} reads them. */
    Sheet.Rows<ReportLine> first(int most, JdbcClient reading, Watched watched, Standing standing) {
        return each -> listed(reading, watched, standing, most, 0).query(row -> {
            each.accept(line(row));
        });
    }

    private JdbcClient.StatementSpec listed(
            JdbcClient reading, Watched watched, Standing standing, int most, int offset) {
        return asked(reading, LIST, watched, standing)
                .param("cameIn", Standing.cameIn(standing))
                .param("limit", most)
                .param("offset", offset);
    }

    int count(Watched watched, Standing standing) {
        return asked(jdbc, COUNT, watched, standing).query(Integer.class).single();
    }

    private JdbcClient.StatementSpec asked(JdbcClient reading, String sql, Watched watched, Standing standing) {
        return reading.sql(sql.formatted(watched.ofAgency(), watched.periods(), watched.isWhole()))
                .params(watched.values())
                .param("today", LocalDate.now(clock))
                .param("standing", standing == null ? null : standing.name());
    }

    private ReportLine line(ResultSet row) throws SQLException {
        LocalDate dueOn = row.getObject("due_on", LocalDate.class);
        Timestamp sent = row.getTimestamp("first_sent");
        LocalDate sentOn = sent == null ? null : LocalDate.ofInstant(sent.toInstant(), clock.getZone());
        Standing standing = Standing.valueOf(row.getString("standing"));
        return new ReportLine(
                row.getLong("id"),
                new Named(
                        row.getString("directive"),
                        DirectiveDocument.shownSymbol(
                                row.getString("symbol"), DirectiveKind.valueOf(row.getString("kind")))),
                new Named(row.getString("agency_id"), row.getString("name")),
                PeriodName.of(PeriodKind.valueOf(row.getString("period_kind")), row.getInt("year")),
                dueOn,
                standing,
                DutyState.valueOf(row.getString("state")).label(),
                sent == null ? null : sent.toInstant(),
                daysLate(standing, dueOn, sentOn),
                row.getInt("urgings"));
    }

    /** Of a late report the days until it first came, of one that is missing the days until today. */
    private int daysLate(Standing standing, LocalDate dueOn, LocalDate sentOn) {
        return switch (standing) {
            case LATE -> (int) ChronoUnit.DAYS.between(dueOn, sentOn);
            case MISSING -> (int) Math.max(0, ChronoUnit.DAYS.between(dueOn, LocalDate.now(clock)));
            case ON_TIME, OPEN -> 0;
        };
    }

    /** @param firstSentAt when it first came; absent when nothing was ever sent */
    record ReportLine(
            long id,
            Named directive,
            Named agency,
            PeriodName period,
            LocalDate dueOn,
            Standing standing,
            String stateLabel,
            Instant firstSentAt,
            int daysLate,
            int urgings) {}
}

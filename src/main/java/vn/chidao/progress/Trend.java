package vn.chidao.progress;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How reports came in over time, in one statement. */
@Repository
class Trend {

    private static final String BY_PERIOD =
            """
            select p.kind as period_kind, p.year, sum(c.on_time) as on_time, sum(c.late) as late, sum(c.missing) as missing,
                   sum(c.open) as open
            """
                    + ReportCounts.COUNTED + " group by p.kind, p.year";

    private final JdbcClient jdbc;
    private final Clock clock;

    Trend(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** All periods in the course of time. */
    List<InPeriod> of(Watched watched) {
        return jdbc
                .sql(BY_PERIOD.formatted(watched.ofAgency(), watched.periods(), watched.isWhole()))
                .params(watched.values())
                .param("today", LocalDate.now(clock))
                .query(Trend::read)
                .list()
                .stream()
                .filter(each -> each.counts().sum() > 0)
                .sorted((one, other) -> one.period().compareTo(other.period()))
                .toList();
    }

    private static InPeriod read(ResultSet row, int n) throws SQLException {
        return new InPeriod(PeriodName.read(row), ReportCounts.read(row));
    }

    /** How the reports of one period came in. */
    record InPeriod(PeriodName period, ReportCounts counts) {}
}

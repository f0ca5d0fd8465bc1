package vn.chidao.reporting;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chidao.duty.ReturnRule;

/** After a period's close its reports can be accepted only: returned, they would be sent again to a period that is over. */
@Component
class ClosedPeriods implements ReturnRule {

    private final JdbcClient jdbc;

    ClosedPeriods(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Holds the period's row, so that a close at the same moment waits and then finds the report returned. */
    @Override
    public boolean isPossible(long period) {
        return ask("select closed_at is null from chidao.reporting_period where id = :id for share", period);
    }

    @Override
    public boolean isPossibleNow(long period) {
        return ask("select closed_at is null from chidao.reporting_period where id = :id", period);
    }

    private boolean ask(String sql, long period) {
        return jdbc.sql(sql).param("id", period).query(Boolean.class).single();
    }
}

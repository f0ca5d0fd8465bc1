package vn.chidao.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.web.context.WebServerGracefulShutdownLifecycle;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Lets the nodes of one database start one after the other: whoever comes later waits before it touches a table, and then
 * finds tables, models, groups, rights and the administrator as the first one has made them. A node has its turn from the
 * moment it knows the database until just before it takes requests; if it fails or is lost meanwhile, its connection ends,
 * and the server gives the turn to the next.
 */
@Component
class StartInTurn implements BeanPostProcessor, SmartLifecycle {

    /** Any number that nobody else takes for an advisory lock. */
    static final long TURN = 0x43484944414FL;

    private static final int BEFORE_THE_WEB_SERVER = WebServerGracefulShutdownLifecycle.SMART_LIFECYCLE_PHASE - 2048;

    private static final Logger LOG = LoggerFactory.getLogger(StartInTurn.class);

    private static final String PATIENCE = "set lock_timeout = '60s'";
    private static final String NOT_YET = "55P03";

    private static final String TAKE = "select pg_advisory_lock(" + TURN + ")";
    private static final String TRY = "select pg_try_advisory_lock(" + TURN + ")";

    private Connection turn;

    @Override
    public synchronized Object postProcessAfterInitialization(Object bean, String name) {
        if (bean instanceof DataSource source && turn == null) {
            try {
                turn = source.getConnection();
                take();
            } catch (SQLException e) {
                throw new DatabaseUnavailable(
                        "Không chờ được đến lượt khởi động trên cơ sở dữ liệu (%s); hãy khởi động lại"
                                .formatted(e.getMessage()),
                        e);
            }
        }
        return bean;
    }

    private void take() throws SQLException {
        try (Statement statement = turn.createStatement()) {
            if (isFree(statement)) {
                return;
            }
            statement.execute(PATIENCE);
            do {
                LOG.info("Một nút khác đang khởi động trên cùng cơ sở dữ liệu; nút này chờ đến lượt…");
            } while (!isTaken(statement));
            LOG.info("Đã đến lượt nút này khởi động.");
        }
    }

    private static boolean isTaken(Statement statement) throws SQLException {
        try {
            return statement.execute(TAKE);
        } catch (SQLException e) {
            if (NOT_YET.equals(e.getSQLState())) {
                return false;
            }
            throw e;
        }
    }

    private static boolean isFree(Statement statement) throws SQLException {
        try (var answer = statement.executeQuery(TRY)) {
            answer.next();
            return answer.getBoolean(1);
        }
    }

    /** All that is written at a start has been written. */
    @Override
    public void start() {
        pass();
    }

    @Override
    public int getPhase() {
        return BEFORE_THE_WEB_SERVER;
    }

    @Override
    public void stop() {
        pass();
    }

    @Override
    public synchronized boolean isRunning() {
        return turn == null;
    }

    private synchronized void pass() {
        if (turn == null) {
            return;
        }
        try (Connection ending = turn;
                Statement statement = ending.createStatement()) {
            statement.execute("select pg_advisory_unlock(" + TURN + ")");
            statement.execute("reset lock_timeout");
        } catch (SQLException e) {
            LOG.warn("The turn to start ended with its connection: {}", e.getMessage());
        } finally {
            turn = null;
        }
    }
}

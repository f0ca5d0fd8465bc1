package vn.chidao.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.web.context.WebServerGracefulShutdownLifecycle;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Lets the nodes of one database start one after the other: whoever comes later waits before it touches a table, and then
 * finds tables, models, groups, rights and the administrator as the first one has made them. A node has its turn from the
 * moment it knows the database until just before it takes requests; if it ends or is lost meanwhile, the server gives the
 * turn to the next.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class StartInTurn implements BeanPostProcessor, SmartLifecycle, DisposableBean {

    /** Any number that nobody else takes for an advisory lock. */
    static final long TURN = 0x43484944414FL;

    private static final int BEFORE_THE_WEB_SERVER = WebServerGracefulShutdownLifecycle.SMART_LIFECYCLE_PHASE - 2048;

    private static final Logger LOG = LoggerFactory.getLogger(StartInTurn.class);

    /** The server notices within half a minute that a node has vanished without a word, as from a machine cut off. */
    private static final String NOTICE_A_LOST_NODE =
            "set tcp_keepalives_idle = 10; set tcp_keepalives_interval = 5; set tcp_keepalives_count = 4";

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
            statement.execute(NOTICE_A_LOST_NODE);
            if (!isFree(statement)) {
                LOG.info("Một nút khác đang khởi động trên cùng cơ sở dữ liệu; nút này chờ đến lượt…");
                statement.execute(TAKE);
                LOG.info("Đã đến lượt nút này khởi động.");
            }
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

    /** Where the start fails, the context ends without having been running. */
    @Override
    public void destroy() {
        pass();
    }

    private synchronized void pass() {
        if (turn == null) {
            return;
        }
        try (Connection ending = turn;
                Statement statement = ending.createStatement()) {
            statement.execute("select pg_advisory_unlock(" + TURN + ")");
            statement.execute("reset tcp_keepalives_idle; reset tcp_keepalives_interval; reset tcp_keepalives_count");
        } catch (SQLException e) {
            LOG.warn("The turn to start ended with its connection: {}", e.getMessage());
        } finally {
            turn = null;
        }
    }
}

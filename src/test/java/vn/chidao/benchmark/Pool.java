package vn.chidao.benchmark;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcUtils;

/** Connections of one contender to its own database, twenty at most for each. */
record Pool(HikariDataSource connections, CountedDataSource asDataSource) implements AutoCloseable {

    private static final int LARGEST = 20;

    static Pool of(HikariDataSource connections) {
        return new Pool(connections, new CountedDataSource(connections));
    }

    static Pool to(String url, String user, String password, boolean rewritesBatches) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setUsername(user);
        config.setPassword(password);
        config.setMaximumPoolSize(LARGEST);
        config.setMinimumIdle(1);
        config.addDataSourceProperty("reWriteBatchedInserts", rewritesBatches);
        return of(new HikariDataSource(config));
    }

    JdbcClient jdbc() {
        return JdbcClient.create(connections);
    }

    /** Takes part in the transaction of whoever asks. */
    JdbcClient jdbcInTransaction() {
        return JdbcClient.create(asDataSource);
    }

    /**
     * Has the server count what was written through each connection by now; by itself a session tells it when it likes. The
     * connections stay as they are, with what they have prepared, as those of a program that has run for a while.
     */
    void tellWhatWasWritten() {
        int open = connections.getHikariPoolMXBean().getTotalConnections();
        List<Connection> all = new ArrayList<>();
        try {
            for (int i = 0; i < open; i++) {
                Connection each = connections.getConnection();
                all.add(each);
                try (Statement statement = each.createStatement()) {
                    statement.execute("select pg_stat_force_next_flush()");
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } finally {
            all.forEach(JdbcUtils::closeConnection);
        }
    }

    @Override
    public void close() {
        connections.close();
    }
}

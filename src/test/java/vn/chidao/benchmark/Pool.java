package vn.chidao.benchmark;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

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

    /** The server's processes that serve this database at the moment, the one that answers among them. */
    Set<Integer> sessions() {
        return jdbc().sql(
                        "select pid from pg_stat_activity where datname = current_database() and backend_type = 'client backend'")
                .query(Integer.class)
                .set();
    }

    void renew() {
        connections.getHikariPoolMXBean().softEvictConnections();
    }

    @Override
    public void close() {
        connections.close();
    }
}

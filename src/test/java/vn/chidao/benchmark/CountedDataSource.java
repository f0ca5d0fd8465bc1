package vn.chidao.benchmark;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Notes the SQL that is sent while somebody asks; at all other times it hands out the pool's own connections. */
final class CountedDataSource extends DelegatingDataSource {

    private final ConcurrentLinkedQueue<Sent> sent = new ConcurrentLinkedQueue<>();
    private volatile boolean counting;

    CountedDataSource(DataSource pool) {
        super(pool);
    }

    /** A statement and how long (in nanoseconds) it took, the way there and back included. */
    record Sent(String sql, long nanos) {}

    /** The statements that the work sends, a batch being one. */
    List<Sent> during(Runnable work) {
        sent.clear();
        counting = true;
        try {
            work.run();
        } finally {
            counting = false;
        }
        return List.copyOf(sent);
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection connection = super.getConnection();
        return counting ? proxied(Connection.class, connection, null) : connection;
    }

    private <T> T proxied(Class<T> type, T target, String sql) {
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    long begin = System.nanoTime();
                    try {
                        return watched(method.invoke(target, arguments), arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    } finally {
                        if (target instanceof Statement && method.getName().startsWith("execute")) {
                            sent.add(new Sent(
                                    sql != null ? sql : String.valueOf(arguments[0]), System.nanoTime() - begin));
                        } else if (target instanceof Connection
                                && method.getName().equals("commit")) {
                            sent.add(new Sent("commit", System.nanoTime() - begin));
                        }
                    }
                }));
    }

    private Object watched(Object made, Object... arguments) {
        if (made instanceof CallableStatement) {
            return made;
        }
        if (made instanceof PreparedStatement prepared) {
            return proxied(PreparedStatement.class, prepared, (String) arguments[0]);
        }
        return made instanceof Statement statement ? proxied(Statement.class, statement, null) : made;
    }
}

package vn.chidao.progress;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Shows how PostgreSQL carries out the first statement that something asks, with its own parameters. */
final class Explained {

    private Explained() {}

    /** Runs the question against a client that explains instead of answering. */
    static String plan(DataSource database, Consumer<JdbcClient> question) {
        StringBuilder plan = new StringBuilder();
        DataSource explaining = new DelegatingDataSource(database) {
            @Override
            public Connection getConnection() throws SQLException {
                return connection(super.getConnection(), plan);
            }
        };
        try {
            question.accept(JdbcClient.create(explaining));
        } catch (RuntimeException stopped) {
            if (plan.isEmpty()) {
                throw stopped;
            }
        }
        return plan.toString();
    }

    private static Connection connection(Connection real, StringBuilder plan) {
        return proxy(Connection.class, (proxy, method, args) -> {
            if (method.getName().equals("prepareStatement")) {
                args[0] = "explain (analyze, buffers) " + args[0];
                return statement((PreparedStatement) call(real, method, args), plan);
            }
            return call(real, method, args);
        });
    }

    private static PreparedStatement statement(PreparedStatement real, StringBuilder plan) {
        return proxy(PreparedStatement.class, (proxy, method, args) -> {
            if (!method.getName().equals("executeQuery")) {
                return call(real, method, args);
            }
            try (ResultSet lines = real.executeQuery()) {
                while (lines.next()) {
                    plan.append(lines.getString(1)).append('\n');
                }
            }
            throw new SQLException("Explained, not answered");
        });
    }

    private static Object call(Object real, Method method, Object[] args) throws Throwable {
        try {
            return method.invoke(real, args);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}

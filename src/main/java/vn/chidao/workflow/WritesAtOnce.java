package vn.chidao.workflow;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.ibatis.exceptions.PersistenceException;
import org.camunda.bpm.engine.impl.db.FlushResult;
import org.camunda.bpm.engine.impl.db.entitymanager.operation.DbOperation;
import org.camunda.bpm.engine.impl.db.sql.BatchDbSqlSession;
import org.camunda.bpm.engine.impl.db.sql.DbSqlSessionFactory;

/**
 * Sends what the engine writes at the end of a command on one way to the database and back, in the engine's order. By itself
 * it goes once for each kind of row. Whatever a statement does not do as it should is found by the engine as before: from the
 * rows that were touched or, when a statement fails, by taking all back and letting the engine send one after the other.
 */
class WritesAtOnce extends BatchDbSqlSession {

    /**
     * The server and the driver remember each sequence of statements by itself; long ones hardly come again, and the engine
     * sends many equal ones well.
     */
    private static final int MOST = 24;

    private static final int MOST_EQUAL = 4;

    private static final String BEGIN = "savepoint writes_at_once;";
    private static final String END = ";release savepoint writes_at_once";
    private static final String TAKE_BACK = "rollback to savepoint writes_at_once" + END;

    /** What was asked for so far; {@code null} while statements go to the database. */
    private List<EngineWrite> collected;

    private final Wordings wordings;

    WritesAtOnce(DbSqlSessionFactory factory, Wordings wordings) {
        super(factory);
        this.wordings = wordings;
    }

    @Override
    public FlushResult executeDbOperations(List<DbOperation> operations) {
        if (operations.size() < 2 || operations.size() > MOST) {
            return super.executeDbOperations(operations);
        }
        List<EngineWrite> writes = collect(operations);
        if (writes.size() != operations.size() || !canGoTogether(writes)) {
            return super.executeDbOperations(operations);
        }
        flushOperations();
        sqlSession.clearCache();
        return send(operations, writes);
    }

    private List<EngineWrite> collect(List<DbOperation> operations) {
        collected = new ArrayList<>(operations.size());
        try {
            operations.forEach(this::executeDbOperation);
            return collected;
        } finally {
            collected = null;
        }
    }

    private static boolean canGoTogether(List<EngineWrite> writes) {
        return writes.stream().allMatch(EngineWrite::isPlain)
                && writes.stream()
                        .collect(Collectors.groupingBy(EngineWrite::sql, Collectors.counting()))
                        .values()
                        .stream()
                        .allMatch(equal -> equal <= MOST_EQUAL);
    }

    private FlushResult send(List<DbOperation> operations, List<EngineWrite> writes) {
        Connection connection = sqlSession.getConnection();
        try {
            if (connection.getAutoCommit()) {
                return super.executeDbOperations(operations);
            }
            return checked(operations, touched(connection, writes));
        } catch (SQLException e) {
            takeBack(connection, e);
            return super.executeDbOperations(operations);
        }
    }

    private static int[] touched(Connection connection, List<EngineWrite> writes) throws SQLException {
        String sql = writes.stream().map(EngineWrite::sql).collect(Collectors.joining(";", BEGIN, END));
        try (PreparedStatement all = connection.prepareStatement(sql)) {
            int next = 1;
            for (EngineWrite each : writes) {
                next = each.bind(all, next);
            }
            all.executeUpdate();
            int[] touched = new int[writes.size()];
            for (int i = 0; i < touched.length; i++) {
                all.getMoreResults();
                touched[i] = all.getUpdateCount();
            }
            return touched;
        }
    }

    private FlushResult checked(List<DbOperation> operations, int... touched) {
        List<DbOperation> failed = new ArrayList<>();
        postProcessJdbcBatchResult(operations.iterator(), touched, null, failed);
        return FlushResult.withFailures(failed);
    }

    private static void takeBack(Connection connection, SQLException failure) {
        try (Statement statement = connection.createStatement()) {
            statement.execute(TAKE_BACK);
        } catch (SQLException e) {
            failure.addSuppressed(e);
            throw new PersistenceException(failure);
        }
    }

    @Override
    protected void executeInsertEntity(String statement, Object entity) {
        if (collected == null) {
            super.executeInsertEntity(statement, entity);
        } else {
            collected.add(write(statement, entity));
        }
    }

    @Override
    public int executeUpdate(String statement, Object values) {
        return collected == null ? super.executeUpdate(statement, values) : noted(statement, values);
    }

    @Override
    protected int executeDelete(String statement, Object values) {
        return collected == null ? super.executeDelete(statement, values) : noted(statement, values);
    }

    /** How many rows it touches is known later. */
    private int noted(String statement, Object values) {
        collected.add(write(dbSqlSessionFactory.mapStatement(statement), values));
        return 0;
    }

    private EngineWrite write(String statement, Object values) {
        return EngineWrite.of(sqlSession.getConfiguration().getMappedStatement(statement), values, wordings);
    }
}

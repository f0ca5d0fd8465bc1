package vn.chidao.benchmark;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javax.sql.DataSource;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;

/**
 * The statements of {@link Floor}, each step in a transaction of its own.
 *
 * @param withEngine whether the engine's rows are written too
 * @param definition the engine's id of the process definition
 * @param advisoryBody to which reviews are offered
 * @param content what an agency sends
 */
record FloorRows(DataSource database, boolean withEngine, String definition, String advisoryBody, String content) {

    private static final StrongUuidGenerator IDS = new StrongUuidGenerator();
    private static final int MAY_WORK = 16_386;
    private static final String TITLE = "6 tháng đầu năm 2024";

    /** A directive's period. */
    record Period(String directive, long id) {}

    /** What one agency owes, with the ids of its instance and of the tasks it is sent and answered by. */
    record Report(Period period, String agency, long duty, String instance, String submit, String review) {}

    /** Duties in one statement, the engine's rows in a batch for each table. */
    List<Report> open(Period period, List<String> agencies, Timestamp at) {
        return inTransaction(connection -> {
            List<Report> reports = duties(connection, period, agencies, at);
            if (withEngine) {
                start(connection, reports, at);
            }
            String[] instances = reports.stream().map(Report::instance).toArray(String[]::new);
            Long[] duties = reports.stream().map(Report::duty).toArray(Long[]::new);
            update(
                    connection,
                    """
                    update chidao.duty d set process_instance_id = c.instance
                      from unnest(?, ?) c (duty, instance) where d.id = c.duty
                    """,
                    connection.createArrayOf("bigint", duties),
                    connection.createArrayOf("text", instances));
            return reports;
        });
    }

    private List<Report> duties(Connection connection, Period period, List<String> agencies, Timestamp at)
            throws SQLException {
        List<Report> reports = new ArrayList<>();
        try (PreparedStatement insert = connection.prepareStatement(
                """
                insert into chidao.duty (kind, directive_id, agency_id, period_id, title, due_on, state, opened_at, leader_signs_off)
                select 'REPORT', ?, agency, ?, ?, date '2024-06-18', 'OPEN', ?, false from unnest(?) agency returning agency_id, id
                """)) {
            bind(
                    insert,
                    period.directive(),
                    period.id(),
                    TITLE,
                    at,
                    connection.createArrayOf("text", agencies.toArray()));
            try (ResultSet rows = insert.executeQuery()) {
                while (rows.next()) {
                    reports.add(new Report(period, rows.getString(1), rows.getLong(2), newId(), newId(), newId()));
                }
            }
        }
        return reports;
    }

    private void start(Connection connection, List<Report> reports, Timestamp at) throws SQLException {
        batch(connection, FloorSql.EXECUTION, reports, each -> new Object[] {
            each.instance(), each.instance(), each.instance(), each.period().directive(), definition
        });
        batch(connection, FloorSql.VARIABLE, reports, each -> new Object[] {
            newId(), each.instance(), each.instance(), definition, each.duty(), "" + each.duty(), each.instance()
        });
        batch(connection, FloorSql.TASK, reports, each -> task(each, each.submit(), "Task_SubmitReport", at));
        batch(connection, FloorSql.LINK, reports, each -> new Object[] {newId(), each.agency(), each.submit()});
        batch(connection, FloorSql.RIGHT, reports, each ->
                new Object[] {newId(), each.agency(), each.submit(), MAY_WORK});
        batch(connection, FloorSql.PAST_INSTANCE, reports, each -> new Object[] {
            each.instance(), each.instance(), each.period().directive(), definition, at, each.instance()
        });
        batch(connection, FloorSql.PAST_TASK, reports, each -> pastTask(each, each.submit(), "Task_SubmitReport", at));
    }

    /** The report is sent, and the task of its review is there. */
    void submit(Report report, Timestamp at) {
        inTransaction(connection -> {
            update(connection, FloorSql.SENT, at, user(report), report.duty());
            update(connection, FloorSql.SUBMISSION, report.duty(), at, user(report), content);
            record(connection, report, at, "report-submitted", null);
            if (withEngine) {
                String body = advisoryBody;
                update(connection, FloorSql.RIGHT, newId(), body, report.review(), MAY_WORK);
                update(connection, FloorSql.PAST_TASK, pastTask(report, report.review(), "Task_ReviewReport", at));
                update(connection, FloorSql.TASK, task(report, report.review(), "Task_ReviewReport", at));
                update(connection, FloorSql.LINK, newId(), body, report.review());
                end(connection, report.submit(), at);
                update(connection, FloorSql.MOVED, report.review(), report.instance());
            }
            return null;
        });
    }

    /** The report is accepted, and its instance ends. */
    void accept(Report report, Timestamp at) {
        inTransaction(connection -> {
            update(connection, FloorSql.ACCEPTED, at, report.duty());
            update(connection, FloorSql.REVIEW, report.duty(), at);
            record(connection, report, at, "report-accepted", "ACCEPTED");
            update(connection, FloorSql.TARGETS, report.period().directive(), report.agency(), report.duty());
            if (withEngine) {
                end(connection, report.review(), at);
                update(connection, "delete from act_ru_variable where proc_inst_id_ = ?", report.instance());
                update(connection, "delete from act_ru_execution where id_ = ?", report.instance());
                update(connection, FloorSql.ENDED, at, report.instance());
            }
            update(connection, FloorSql.ONE_LESS, report.period().id());
            return null;
        });
    }

    private static void record(Connection connection, Report report, Timestamp at, String kind, String outcome)
            throws SQLException {
        update(
                connection,
                FloorSql.RECORD,
                report.period().directive(),
                at,
                kind,
                user(report),
                report.agency(),
                TITLE,
                outcome);
    }

    private static void end(Connection connection, String task, Timestamp at) throws SQLException {
        update(connection, "delete from act_ru_identitylink where task_id_ = ?", task);
        update(connection, "delete from act_ru_task where id_ = ?", task);
        update(connection, FloorSql.TASK_ENDED, at, task);
        update(connection, "delete from act_ru_authorization where resource_type_ = 7 and resource_id_ = ?", task);
    }

    private Object[] task(Report report, String id, String key, Timestamp at) {
        return new Object[] {id, report.instance(), report.instance(), definition, key, at, at};
    }

    private Object[] pastTask(Report report, String id, String key, Timestamp at) {
        return new Object[] {
            id,
            key,
            definition,
            report.instance(),
            report.instance(),
            report.instance(),
            key + ":" + id,
            user(report),
            at,
            at
        };
    }

    private static String user(Report report) {
        return "can.bo." + report.agency();
    }

    private static String newId() {
        return IDS.getNextId();
    }

    private interface Work<T> {
        T in(Connection connection) throws SQLException;
    }

    private <T> T inTransaction(Work<T> work) {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            T done = work.in(connection);
            connection.commit();
            return done;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void update(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, values);
            if (statement.executeUpdate() == 0) {
                throw new SQLException("Nothing was written by: " + sql);
            }
        }
    }

    private static void batch(
            Connection connection, String sql, List<Report> reports, Function<Report, Object[]> values)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (Report each : reports) {
                bind(statement, values.apply(each));
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private static void bind(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }
}

package vn.chidao.workflow;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.ibatis.builder.StaticSqlSource;
import org.apache.ibatis.mapping.MappedStatement;
import org.apache.ibatis.mapping.ParameterMapping;
import org.apache.ibatis.mapping.ResultMap;
import org.apache.ibatis.mapping.SqlCommandType;
import org.apache.ibatis.session.Configuration;
import org.apache.ibatis.type.JdbcType;
import org.camunda.bpm.engine.impl.db.DbEntity;
import org.camunda.bpm.engine.impl.db.ListQueryParameterObject;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

/**
 * The engine's own questions about a task and what belongs to it, sent together. They are asked by the id of the task: what
 * the engine would have read in the task's row first is looked up by the database.
 *
 * @param statement under which the engine's mappings know them
 */
record AroundTask(String statement) {

    private static final String TASK = "selectTask";
    private static final String VARIABLES = "selectVariablesByExecutionId";
    private static final String OWN_VARIABLES = "selectVariablesByTaskId";
    private static final String LINKS = "selectIdentityLinksByTask";
    private static final String EXECUTION = "selectExecution";
    private static final String DEFINITION = "selectProcessDefinition";

    /** In the order in which they are asked; after each the column of a task that it asks by. */
    private static final List<Map.Entry<String, String>> ASKED = List.of(
            Map.entry(TASK, "id_"),
            Map.entry(VARIABLES, "execution_id_"),
            Map.entry(OWN_VARIABLES, "id_"),
            Map.entry(LINKS, "id_"),
            Map.entry(EXECUTION, "execution_id_"),
            Map.entry(DEFINITION, "proc_def_id_"));

    private static final String ALL = "vn.chidao.selectAroundTask";

    /** Makes the questions known to the engine's mappings. */
    static AroundTask in(Configuration mappings) {
        String sql = ASKED.stream()
                .map(each -> byTask(sql(mappings, each.getKey()), each.getValue()))
                .collect(Collectors.joining(";"));
        ParameterMapping id = new ParameterMapping.Builder(mappings, "id", String.class)
                .jdbcType(JdbcType.VARCHAR)
                .build();
        List<ResultMap> rows = ASKED.stream()
                .map(each -> mappings.getMappedStatement(each.getKey())
                        .getResultMaps()
                        .get(0))
                .toList();
        mappings.addMappedStatement(new MappedStatement.Builder(
                        mappings,
                        ALL,
                        new StaticSqlSource(mappings, sql, Collections.nCopies(ASKED.size(), id)),
                        SqlCommandType.SELECT)
                .resultMaps(rows)
                .flushCacheRequired(true)
                .build());
        return new AroundTask(ALL);
    }

    private static String sql(Configuration mappings, String question) {
        Map<String, Object> none = new HashMap<>();
        Object parameter = question.equals(VARIABLES) || question.equals(OWN_VARIABLES) ? none : "";
        return mappings.getMappedStatement(question)
                .getBoundSql(new ListQueryParameterObject(parameter, 0, Integer.MAX_VALUE))
                .getSql();
    }

    private static String byTask(String sql, String column) {
        if (sql.indexOf('?') < 0 || sql.indexOf('?') != sql.lastIndexOf('?')) {
            throw new IllegalStateException("The engine asks by more or less than one id: " + sql);
        }
        return column.equals("id_") ? sql : sql.replace("?", "(select " + column + " from act_ru_task where id_ = ?)");
    }

    /**
     * Sorts what was read. Each question sees the database a moment later than the one before: where the task was there for
     * the first and not for the last any more, only the task itself is certain, and the engine asks for the rest.
     */
    @SuppressWarnings("unchecked")
    Found find(List<?> results) {
        List<List<DbEntity>> each = (List<List<DbEntity>>) results;
        List<DbEntity> task = each.get(0);
        if (task.isEmpty()) {
            return new Found(null, List.of(), Map.of());
        }
        TaskEntity found = (TaskEntity) task.get(0);
        if (each.get(ASKED.size() - 1).isEmpty()) {
            return new Found(found, List.of(found), Map.of());
        }
        return new Found(
                found,
                each.stream().flatMap(List::stream).toList(),
                Map.of(
                        new Question(VARIABLES, String.valueOf(found.getExecutionId())), each.get(1),
                        new Question(OWN_VARIABLES, found.getId()), each.get(2),
                        new Question(LINKS, found.getId()), each.get(3)));
    }

    /**
     * @param task {@code null} where there is none
     * @param entities all that was read, the task among it
     * @param lists what the engine is about to ask, with the answers
     */
    record Found(TaskEntity task, List<DbEntity> entities, Map<Question, List<?>> lists) {}

    /** A question of the engine's for a list, by one id. */
    record Question(String statement, String id) {

        private static final Question OTHER = new Question("", "");

        /** Questions that ask by more than that are equal to none of ours. */
        static Question of(String statement, Object parameter) {
            Object asked = parameter instanceof ListQueryParameterObject list ? list.getParameter() : null;
            if (asked instanceof String id) {
                return new Question(statement, id);
            }
            return asked instanceof Map<?, ?> by && by.get("variableNames") == null
                    ? Stream.of(by.get("executionId"), by.get("taskId"))
                            .filter(String.class::isInstance)
                            .map(id -> new Question(statement, (String) id))
                            .findFirst()
                            .orElse(OTHER)
                    : OTHER;
        }
    }
}

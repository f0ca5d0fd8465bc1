package vn.chidao.workflow;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.authorization.Resources;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chidao.duty.DutyCard;
import vn.chidao.workflow.Pattern.Both;
import vn.chidao.workflow.Pattern.Started;

/** The rows in which the engine keeps an instance that waits at its first task, and how many rows were written at all. */
@Repository
class PatternRows {

    /** What PostgreSQL counts for the transaction that is under way, in all tables but its own. */
    private static final String WRITTEN =
            """
            select coalesce(sum(pg_stat_get_xact_tuples_inserted(oid)), 0) as inserted,
                   coalesce(sum(pg_stat_get_xact_tuples_updated(oid) + pg_stat_get_xact_tuples_deleted(oid)), 0) as changed
              from pg_class where relkind in ('r', 'm') and oid >= 16384
            """;

    /** In the order in which rows may be written that refer to each other. */
    private static final String READ =
            """
            with task as materialized (select * from act_ru_task where proc_inst_id_ = any(:instances))
            select 1 as no, 'act_ru_execution' as name, proc_inst_id_ as instance, to_jsonb(r) as content
              from act_ru_execution r where proc_inst_id_ = any(:instances)
            union all
            select 2, 'act_ru_variable', proc_inst_id_, to_jsonb(r) from act_ru_variable r where proc_inst_id_ = any(:instances)
            union all
            select 3, 'act_ru_task', proc_inst_id_, to_jsonb(r) from task r
            union all
            select 4, 'act_ru_identitylink', t.proc_inst_id_, to_jsonb(r)
              from task t, lateral (select * from act_ru_identitylink l where l.task_id_ = t.id_ offset 0) r
            union all
            select 5, 'act_ru_authorization', t.proc_inst_id_, to_jsonb(r)
              from task t, lateral (select * from act_ru_authorization a
                                     where a.resource_type_ = :task and a.resource_id_ = t.id_ offset 0) r
            union all
            select 6, 'act_hi_procinst', proc_inst_id_, to_jsonb(r) from act_hi_procinst r where proc_inst_id_ = any(:instances)
            union all
            select 7, 'act_hi_taskinst', proc_inst_id_, to_jsonb(r) from act_hi_taskinst r where proc_inst_id_ = any(:instances)
            order by no
            """;

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    PatternRows(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** How many rows the transaction has inserted so far, and how many it has changed or deleted, in all tables. */
    record Written(long inserted, long changed) {

        boolean isMoreBy(int rows, Written before) {
            return inserted - before.inserted == rows && changed == before.changed;
        }
    }

    private record Row(String table, String instance, JsonNode content) {}

    Written written() {
        return jdbc.sql(WRITTEN).query(Written.class).single();
    }

    /**
     * The rows of two instances that were started just now.
     *
     * @param instances the instance of each card
     * @param before what was written before they were
     * @return nothing unless each has one row in each table at most, and nothing else was written for them
     */
    Optional<Both> of(Map<DutyCard, String> instances, Written before) {
        List<Row> rows = read(instances.values().toArray(String[]::new));
        List<Started> started = instances.entrySet().stream()
                .map(each -> new Started(each.getKey(), each.getValue(), byTable(rows, each.getValue())))
                .toList();
        boolean areAll = started.stream().mapToInt(each -> each.rows().size()).sum() == rows.size()
                && written().isMoreBy(rows.size(), before);
        return areAll ? Optional.of(new Both(started.get(0), started.get(1))) : Optional.empty();
    }

    private List<Row> read(String... instances) {
        return jdbc.sql(READ)
                .param("instances", instances)
                .param("task", Resources.TASK.resourceType())
                .query((row, n) ->
                        new Row(row.getString("name"), row.getString("instance"), parsed(row.getString("content"))))
                .list();
    }

    private static Map<String, JsonNode> byTable(List<Row> rows, String instance) {
        Map<String, JsonNode> byTable = new LinkedHashMap<>();
        rows.stream()
                .filter(row -> row.instance().equals(instance))
                .forEach(row -> byTable.put(row.table(), row.content()));
        return byTable;
    }

    private JsonNode parsed(String row) {
        try {
            return json.readTree(row);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}

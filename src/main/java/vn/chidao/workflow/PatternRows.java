package vn.chidao.workflow;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.authorization.Resources;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chidao.duty.DutyCard;

/** The rows in which the engine keeps an instance that waits at its first task, and how many rows were written at all. */
@Repository
class PatternRows {

    /** In the order in which rows may be written that refer to each other. */
    private static final String READ =
            """
            with task as materialized (select * from act_ru_task where proc_inst_id_ in (:instances))
            select 1 as no, 'act_ru_execution' as name, proc_inst_id_ as instance, to_jsonb(r) as content
              from act_ru_execution r where proc_inst_id_ in (:instances)
            union all
            select 2, 'act_ru_variable', proc_inst_id_, to_jsonb(r) from act_ru_variable r where proc_inst_id_ in (:instances)
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
            select 6, 'act_hi_procinst', proc_inst_id_, to_jsonb(r) from act_hi_procinst r where proc_inst_id_ in (:instances)
            union all
            select 7, 'act_hi_taskinst', proc_inst_id_, to_jsonb(r) from act_hi_taskinst r where proc_inst_id_ in (:instances)
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

    /** What PostgreSQL counts for the transaction that is under way. */
    Written written() {
        return jdbc.sql(
                        """
                        select coalesce(sum(n_tup_ins), 0) as inserted, coalesce(sum(n_tup_upd + n_tup_del), 0) as changed
                          from pg_stat_xact_user_tables
                        """)
                .query(Written.class)
                .single();
    }

    /**
     * The rows of instances that were started just now.
     *
     * @param instances the instance of each card
     * @param before what was written before they were
     * @return nothing unless each has one row in each table at most, and nothing else was written for them
     */
    List<Pattern.Started> of(Map<DutyCard, String> instances, Written before) {
        Map<String, Map<String, JsonNode>> rows = new HashMap<>();
        int count = read(instances.values(), rows);
        boolean areAll = rows.values().stream().mapToInt(Map::size).sum() == count
                && rows.size() == instances.size()
                && written().isMoreBy(count, before);
        return areAll
                ? instances.entrySet().stream()
                        .map(each -> new Pattern.Started(each.getKey(), each.getValue(), rows.get(each.getValue())))
                        .toList()
                : List.of();
    }

    private int read(Collection<String> instances, Map<String, Map<String, JsonNode>> rows) {
        return jdbc.sql(READ)
                .param("instances", instances)
                .param("task", Resources.TASK.resourceType())
                .query((row, n) -> rows.computeIfAbsent(row.getString("instance"), absent -> new LinkedHashMap<>())
                        .put(row.getString("name"), parsed(row.getString("content"))))
                .list()
                .size();
    }

    private JsonNode parsed(String row) {
        try {
            return json.readTree(row);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}

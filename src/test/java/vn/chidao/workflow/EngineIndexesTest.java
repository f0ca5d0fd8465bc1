package vn.chidao.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.chidao.ChidaoTest;

/** The engine's indexes that leave rows out find what the whole ones found. */
@ChidaoTest
@Transactional
class EngineIndexesTest {

    @Autowired
    JdbcClient jdbc;

    /** In tests the tables are so small that PostgreSQL would rather read them whole. */
    @BeforeEach
    void indexesAreWorthWhile() {
        jdbc.sql("set local enable_seqscan = off").update();
        jdbc.sql("set local plan_cache_mode = force_generic_plan").update();
    }

    @Test
    void aValueIsFoundByEachOfThem() {
        List<Partial> all = jdbc.sql(
                        """
                        select t.relname as table, c.relname as name, array_agg(a.attname order by a.attnum) as columns
                          from pg_index i join pg_class c on c.oid = i.indexrelid join pg_class t on t.oid = i.indrelid
                          join pg_attribute a on a.attrelid = t.oid and a.attnum = any(i.indkey)
                         where i.indpred is not null and t.relname like 'act%' group by 1, 2 order by 2
                        """)
                .query((row, n) -> new Partial(row.getString("table"), row.getString("name"), List.of((String[])
                        row.getArray("columns").getArray())))
                .list();
        assertThat(all).hasSizeGreaterThan(20).allSatisfy(each -> assertThat(plan(each))
                .contains(each.index()));
    }

    /** What the engine looks for whenever an execution or a task ends. */
    @Test
    void foreignKeysAreCheckedByThem() {
        assertThat(plan("select 1 from act_ru_execution where parent_id_ = $1 for key share"))
                .contains("act_idx_exe_parent");
        assertThat(plan("select 1 from act_ru_execution where super_exec_ = $1 for key share"))
                .contains("act_idx_exe_super");
        assertThat(plan("select 1 from act_ru_variable where bytearray_id_ = $1 for key share"))
                .contains("act_idx_var_bytearray");
    }

    private String plan(Partial index) {
        return plan("select 1 from " + index.table() + " where "
                + String.join(
                        " and ",
                        index.columns().stream()
                                .map(column -> column + (column.equals("removal_time_") ? " < $1" : " = $1"))
                                .toList()));
    }

    private String plan(String sql) {
        jdbc.sql("prepare sought as " + sql).update();
        try {
            return String.join(
                    "\n",
                    jdbc.sql("explain execute sought (null)")
                            .query(String.class)
                            .list());
        } finally {
            jdbc.sql("deallocate sought").update();
        }
    }

    private record Partial(String table, String name, List<String> columns) {

        /** By a task's id alone either of two finds it. */
        String index() {
            return name.equals("act_idx_variable_task_id") ? "act_idx_variable_task" : name;
        }
    }
}

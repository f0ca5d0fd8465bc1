package vn.chidao.workflow;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps out of the engine's indexes what nobody looks for. Tenants, cases, owners, dates of removal and the like are empty in
 * nearly every row, and half of the price of a row is to note in each index that it is. An index over the rows that are not
 * empty finds the same. When a task ended is not looked for either: without that index the row changes where it stands.
 * Open tasks are counted by step for the drawings of the processes: the index by process has the step and the due date, too.
 */
@Component
class EngineIndexes extends AbstractProcessEnginePlugin {

    /** Looks first, because even an index that is there would wait for all who write. */
    private static final String KEEP_WHAT_IS_LOOKED_FOR =
            """
            do $$
            declare
                whole record;
            begin
                for whole in
                    select c.oid::regclass as name, pg_get_indexdef(c.oid) as definition, quote_ident(a.attname) as looked_for
                      from pg_index i
                      join pg_class c on c.oid = i.indexrelid
                      join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[0]
                     where i.indpred is null and not i.indisunique and pg_table_is_visible(c.oid)
                       and c.relname in (
                           'act_idx_task_case_exec', 'act_idx_task_case_def_id', 'act_idx_task_last_updated',
                           'act_idx_task_assignee', 'act_idx_task_owner', 'act_idx_task_tenant_id',
                           'act_idx_ident_lnk_user', 'act_idx_ident_lnk_group', 'act_idx_athrz_procedef',
                           'act_idx_exe_parent', 'act_idx_exe_super', 'act_idx_exec_tenant_id',
                           'act_idx_var_case_exe', 'act_idx_var_case_inst_id', 'act_idx_variable_task_id',
                           'act_idx_variable_tenant_id', 'act_idx_variable_task_name_type', 'act_idx_var_bytearray',
                           'act_idx_batch_id', 'act_idx_auth_group_id', 'act_idx_auth_root_pi', 'act_idx_auth_rm_time',
                           'act_idx_hi_pro_inst_tenant_id', 'act_idx_hi_pro_inst_rm_time', 'act_idx_hi_pro_rst_pro_inst_id',
                           'act_idx_hi_task_inst_tenant_id', 'act_idx_hi_task_inst_rm_time')
                loop
                    execute 'drop index ' || whole.name;
                    execute whole.definition || ' where ' || whole.looked_for || ' is not null';
                end loop;
                drop index if exists act_idx_hi_task_inst_end;
                if pg_get_indexdef(to_regclass('act_idx_task_procdef')) not like '%due_date_%' then
                    drop index act_idx_task_procdef;
                    create index act_idx_task_procdef on act_ru_task (proc_def_id_, task_def_key_, due_date_);
                end if;
            end $$
            """;

    private final JdbcClient jdbc;

    EngineIndexes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void postProcessEngineBuild(ProcessEngine engine) {
        jdbc.sql(KEEP_WHAT_IS_LOOKED_FOR).update();
    }
}

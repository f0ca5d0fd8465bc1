package vn.chidao.workflow;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Adds to the engine's tables the one index that it lacks on PostgreSQL: whenever a task ends it looks for tasks below it,
 * and would read all open tasks for that. We have none below others, so the index is empty and costs nothing.
 */
@Component
class EngineIndexes extends AbstractProcessEnginePlugin {

    private final JdbcClient jdbc;

    EngineIndexes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Looks first, because even an index that is there would wait for all who write. */
    @Override
    public void postProcessEngineBuild(ProcessEngine engine) {
        boolean isMissing = jdbc.sql("select to_regclass('chidao_task_below') is null")
                .query(Boolean.class)
                .single();
        if (isMissing) {
            jdbc.sql(
                            """
                            create index if not exists chidao_task_below
                                on act_ru_task (parent_task_id_) where parent_task_id_ is not null
                            """)
                    .update();
        }
    }
}

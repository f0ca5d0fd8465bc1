package vn.chidao.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.chidao.ChidaoProcess;
import vn.chidao.database.OutsideServer;

/** A database that an older version began with the engine's history level {@code audit}. */
class HistoryOfOlderVersionTest {

    /** The last migration before the history level became our own. */
    private static final String BEFORE = "20";

    private static final List<String> KEPT =
            List.of("act_hi_procinst", "act_hi_actinst", "act_hi_taskinst", "act_hi_varinst", "act_ru_task");

    @TempDir
    Path home;

    @Test
    @Tag("process")
    void isTakenOverWithAllThatItHasKept() throws Exception {
        try (OutsideServer server = OutsideServer.start(home)) {
            begunByAnOlderVersion(server);
            List<Long> before = counts(server);
            assertThat(before).containsExactly(2L, 5L, 2L, 2L, 1L);
            assertThat(level(server)).isEqualTo("2");

            ChidaoProcess.serving(home, server.address()).close();

            assertThat(level(server)).isEqualTo(String.valueOf(KeptHistory.ID));
            assertThat(counts(server)).isEqualTo(before);
        }
    }

    /** Two instances, of which one has ended. */
    private static void begunByAnOlderVersion(OutsideServer server) {
        Flyway.configure()
                .dataSource(server.source())
                .schemas("chidao")
                .defaultSchema("chidao")
                .target(BEFORE)
                .load()
                .migrate();
        ProcessEngine engine = engine(server);
        try {
            engine.getRepositoryService()
                    .createDeployment()
                    .addModelInstance(
                            "older.bpmn",
                            Bpmn.createExecutableProcess("Older")
                                    .startEvent()
                                    .userTask()
                                    .endEvent()
                                    .done())
                    .deploy();
            engine.getRuntimeService().startProcessInstanceByKey("Older", Map.of("said", "before"));
            Task first = engine.getTaskService().createTaskQuery().singleResult();
            engine.getTaskService().complete(first.getId());
            engine.getRuntimeService().startProcessInstanceByKey("Older", Map.of("said", "after"));
        } finally {
            engine.close();
        }
    }

    private static ProcessEngine engine(OutsideServer server) {
        StandaloneProcessEngineConfiguration configuration = new StandaloneProcessEngineConfiguration();
        configuration.setProcessEngineName("older");
        configuration.setDataSource(server.source());
        configuration.setDatabaseSchemaUpdate("true");
        configuration.setHistory("audit");
        configuration.setEnforceHistoryTimeToLive(false);
        configuration.setIdGenerator(new StrongUuidGenerator());
        configuration.setJobExecutorActivate(false);
        return configuration.buildProcessEngine();
    }

    private static List<Long> counts(OutsideServer server) {
        return KEPT.stream()
                .map(table -> server.sql()
                        .sql("select count(*) from " + table)
                        .query(Long.class)
                        .single())
                .toList();
    }

    private static String level(OutsideServer server) {
        return server.sql()
                .sql("select value_ from act_ge_property where name_ = 'historyLevel'")
                .query(String.class)
                .single();
    }
}

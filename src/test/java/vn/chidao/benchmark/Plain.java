package vn.chidao.benchmark;

import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.jobexecutor.DefaultJobExecutor;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;

/**
 * The same work as one would model it first, in an engine of its own with nothing of Chidao: one instance for each directive
 * in which every agency is a member of a parallel multi-instance with five variables and two boundary timers; full history,
 * what is sent is a variable; no rights, no checks, no record.
 */
record Plain(String name, Pool pool, ProcessEngine engine, Sizes sizes, List<String> instances) implements Contender {

    /** Used by the model: whose report each member is. */
    public static final class Agencies {

        public List<String> list(int count) {
            return IntStream.range(0, count).mapToObj("PLAIN-%03d"::formatted).toList();
        }
    }

    /** With what Camunda sets by itself. */
    static Plain byDefault(Pool pool, Sizes sizes) {
        return new Plain("plain, default settings", pool, engine("plain", pool), sizes, new ArrayList<>());
    }

    /** With the settings that were found to help. */
    static Plain tuned(Pool pool, Sizes sizes) {
        return new Plain("plain, best settings", pool, tunedEngine(pool), sizes, new ArrayList<>());
    }

    private static ProcessEngine engine(String name, Pool pool) {
        return deployed(configuration(name, pool));
    }

    private static ProcessEngine tunedEngine(Pool pool) {
        ProcessEngineConfigurationImpl configuration = configuration("tuned", pool);
        configuration.setMetricsEnabled(false);
        configuration.setTaskMetricsEnabled(false);
        configuration.setCmmnEnabled(false);
        configuration.setStandaloneTasksEnabled(false);
        configuration.setHistoryRemovalTimeStrategy("none");
        configuration.setHistoryCleanupStrategy("endTimeBased");
        DefaultJobExecutor executor = new DefaultJobExecutor();
        executor.setCorePoolSize(3);
        executor.setMaxPoolSize(6);
        executor.setQueueSize(12);
        executor.setMaxJobsPerAcquisition(8);
        executor.setWaitTimeInMillis(250);
        executor.setMaxWait(1_000);
        executor.setBackoffTimeInMillis(25);
        configuration.setJobExecutor(executor);
        return deployed(configuration);
    }

    private static ProcessEngineConfigurationImpl configuration(String name, Pool pool) {
        StandaloneProcessEngineConfiguration configuration = new StandaloneProcessEngineConfiguration();
        configuration.setProcessEngineName(name);
        configuration.setDataSource(pool.asDataSource());
        configuration.setDatabaseSchemaUpdate("true");
        configuration.setHistory("full");
        // What Camunda's starter sets for Spring Boot; the other one dies with more clients than connections.
        configuration.setIdGenerator(new StrongUuidGenerator());
        configuration.setJobExecutorActivate(false);
        configuration.setBeans(Map.of("agencies", new Agencies()));
        return configuration;
    }

    private static ProcessEngine deployed(ProcessEngineConfigurationImpl configuration) {
        ProcessEngine engine = configuration.buildProcessEngine();
        engine.getRepositoryService()
                .createDeployment()
                .addClasspathResource("benchmark/PlainReports.bpmn")
                .deploy();
        return engine;
    }

    @Override
    public void prepare() {
        Date past = new Date(ClockUtil.getCurrentTime().getTime() - 1_000);
        instances.clear();
        for (int i = 0; i < sizes.directives(); i++) {
            ProcessInstance instance = engine.getRuntimeService()
                    .startProcessInstanceByKey(
                            "PlainReports",
                            "PLAIN-" + i,
                            Map.of("directive", i + "-CT/TU", "count", sizes.agencies(), "opensAt", past));
            instances.add(instance.getId());
        }
    }

    @Override
    public double open() {
        Visible fired = Visible.fired(
                pool.jdbc(),
                "CatchEvent_PeriodOpens",
                new Timestamp(ClockUtil.getCurrentTime().getTime()),
                sizes.directives());
        long begin = System.nanoTime();
        ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                .getJobExecutor()
                .start();
        double seconds = fired.secondsUntil(sizes.directives(), begin);
        ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                .getJobExecutor()
                .shutdown();
        new Visible(pool.jdbc(), "select count(*) from act_ru_task").require(sizes.tasks());
        return seconds;
    }

    @Override
    public List<? extends Runnable> submissions(int from, int until) {
        return work(from, until, "Task_SubmitReport", Map.of("content", Directing.REPORT));
    }

    @Override
    public List<? extends Runnable> reviews(int from, int until) {
        return work(from, until, "Task_ReviewReport", Map.of("outcome", "ACCEPTED"));
    }

    private List<Runnable> work(int from, int until, String key, Map<String, Object> form) {
        List<Runnable> work = new ArrayList<>();
        for (String instance : instances.subList(from, until)) {
            for (Task task : engine.getTaskService()
                    .createTaskQuery()
                    .processInstanceId(instance)
                    .taskDefinitionKey(key)
                    .list()) {
                work.add(() -> engine.getTaskService().complete(task.getId(), form));
            }
        }
        Collections.shuffle(work, new Random(1));
        return work;
    }

    @Override
    public void clear() {
        List<String> open = engine.getRuntimeService().createProcessInstanceQuery().list().stream()
                .map(ProcessInstance::getId)
                .toList();
        if (!open.isEmpty()) {
            engine.getRuntimeService().deleteProcessInstances(open, "Đo xong", true, true, true);
        }
        Server.vacuum(pool.asDataSource());
    }
}

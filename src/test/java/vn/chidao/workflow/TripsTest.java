package vn.chidao.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cmd.AcquireJobsCmd;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.jobexecutor.AcquiredJobs;
import org.camunda.bpm.engine.impl.jobexecutor.DefaultJobExecutor;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chidao.ChidaoTest;

/** What the engine sends together is judged as if it had sent one statement after the other. */
@ChidaoTest
class TripsTest {

    private static final String FIRST = "Task_First";
    private static final String SECOND = "Task_Second";

    @Autowired
    RepositoryService repository;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TaskService tasks;

    @Autowired
    HistoryService history;

    @Autowired
    ProcessEngineConfigurationImpl engine;

    @Autowired
    JdbcClient jdbc;

    private String instance;

    @BeforeEach
    void anInstanceWaits() {
        repository
                .createDeployment()
                .name("Trips")
                .enableDuplicateFiltering(true)
                .addModelInstance(
                        "Trips.bpmn",
                        Bpmn.createExecutableProcess("Trips")
                                .camundaHistoryTimeToLive(1)
                                .startEvent()
                                .userTask(FIRST)
                                .camundaCandidateGroups("readers")
                                .userTask(SECOND)
                                .serviceTask("ServiceTask_Later")
                                .camundaAsyncBefore()
                                .camundaExpression("${true}")
                                .endEvent()
                                .done())
                .deploy();
        instance = runtime.startProcessInstanceByKey("Trips").getId();
    }

    @Test
    void ofTwoWhoCompleteOneTaskAtOnceTheSecondFailsAndLeavesNothing() {
        Task task = task(FIRST);
        assertThatThrownBy(() -> inCommand(context -> {
                    TaskEntity read = context.getTaskManager().findTaskById(task.getId());
                    elsewhere(() -> tasks.complete(task.getId(), Map.of("by", "the first")));
                    read.setVariables(Map.of("by", "the second"));
                    read.complete();
                }))
                .isInstanceOf(OptimisticLockingException.class);
        assertThat(runtime.getVariable(instance, "by")).isEqualTo("the first");
        assertThat(tasks.createTaskQuery().processInstanceId(instance).list())
                .extracting(Task::getTaskDefinitionKey)
                .containsExactly(SECOND);
        assertThat(history.createHistoricTaskInstanceQuery()
                        .processInstanceId(instance)
                        .count())
                .isEqualTo(2);
    }

    @Test
    void aStatementThatFailsIsNamedAndNothingIsKept() {
        assertThatThrownBy(() -> runtime.setVariables(instance, Map.of("short", 1, "long".repeat(100), 2)))
                .isInstanceOf(ProcessEngineException.class)
                .isNotInstanceOf(OptimisticLockingException.class)
                .hasStackTraceContaining("'INSERT HistoricVariableInstanceEntity")
                .hasStackTraceContaining("value too long");
        assertThat(runtime.getVariables(instance)).isEmpty();
    }

    @Test
    void whatBelongsToSomethingThatHasGoneMeanwhileIsAConflict() {
        assertThatThrownBy(() -> inCommand(context -> {
                    ExecutionEntity read = context.getExecutionManager().findExecutionById(instance);
                    elsewhere(() -> runtime.deleteProcessInstance(instance, "gone"));
                    read.setVariables(Map.of("a", 1, "b", 2));
                }))
                .isInstanceOf(OptimisticLockingException.class);
        assertThat(history.createHistoricVariableInstanceQuery()
                        .processInstanceId(instance)
                        .count())
                .isZero();
    }

    @Test
    void jobsThatAnotherNodeHasTakenMeanwhileAreLeftToIt() {
        tasks.complete(task(FIRST).getId());
        tasks.complete(task(SECOND).getId());
        AtomicReference<AcquiredJobs> theirs = new AtomicReference<>();
        AtomicReference<AcquiredJobs> ours = new AtomicReference<>();
        try {
            inCommand(context -> {
                ours.set(takesJobs("we").execute(context));
                elsewhere(() -> theirs.set(engine.getCommandExecutorTxRequired().execute(takesJobs("they"))));
            });
        } finally {
            jdbc.sql(
                            "update act_ru_job set lock_owner_ = null, lock_exp_time_ = null where lock_owner_ in ('we', 'they')")
                    .update();
        }
        assertThat(ids(theirs.get())).isNotEmpty().noneMatch(ids(ours.get())::contains);
    }

    @Test
    void whatWasReadWithATaskIsAnsweredOnceAndReadAgainAfterThat() {
        String task = task(FIRST).getId();
        inCommand(context -> {
            context.getTaskManager().findTaskById(task);
            elsewhere(() -> tasks.addCandidateGroup(task, "others"));
            assertThat(readers(context, task)).containsExactly("readers");
            assertThat(readers(context, task)).containsExactlyInAnyOrder("readers", "others");
        });
    }

    private static List<String> readers(CommandContext context, String task) {
        return context.getIdentityLinkManager().findIdentityLinksByTaskId(task).stream()
                .map(IdentityLink::getGroupId)
                .toList();
    }

    @Test
    void aTaskThatIsNotThereIsNotFound() {
        inCommand(context ->
                assertThat(context.getTaskManager().findTaskById("no task")).isNull());
    }

    private AcquireJobsCmd takesJobs(String node) {
        DefaultJobExecutor executor = new DefaultJobExecutor();
        executor.setLockOwner(node);
        return new AcquireJobsCmd(executor, 3);
    }

    private static List<String> ids(AcquiredJobs jobs) {
        return jobs.getJobIdBatches().stream().flatMap(List::stream).toList();
    }

    private Task task(String key) {
        return tasks.createTaskQuery()
                .processInstanceId(instance)
                .taskDefinitionKey(key)
                .singleResult();
    }

    private void inCommand(Consumer<CommandContext> what) {
        engine.getCommandExecutorTxRequired().execute(context -> {
            what.accept(context);
            return null;
        });
    }

    private static void elsewhere(Runnable what) {
        CompletableFuture.runAsync(what).join();
    }
}

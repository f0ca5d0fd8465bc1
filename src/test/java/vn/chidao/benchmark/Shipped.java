package vn.chidao.benchmark;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import vn.chidao.directive.Breakdown;
import vn.chidao.directive.DirectiveDocument;
import vn.chidao.directive.DirectiveId;
import vn.chidao.directive.Directives;
import vn.chidao.organisation.OrganisationRegister;
import vn.chidao.workflow.SimulatedOfficials;

/**
 * Chidao's own models, rows, checks, rights and record. People are signed in with their agency's group, have taken the task
 * before, and complete it as Tasklist does.
 */
final class Shipped implements Contender {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final LocalTime BEGIN_OF_WORK = LocalTime.of(8, 0);

    private static final AtomicInteger NUMBERS = new AtomicInteger();

    private final Server server;
    private final ProcessEngine engine;
    private final Directing directing;
    private final int directives;
    private final List<DirectiveId> issued = new ArrayList<>();

    Shipped(Server server, Directing directing, int directives) {
        this.server = server;
        this.engine = server.the(ProcessEngine.class);
        this.directing = directing;
        this.directives = directives;
        server.the(OrganisationRegister.class).loadResources(List.of(directing.register()));
    }

    @Override
    public String name() {
        return "shipped models";
    }

    @Override
    public Pool pool() {
        return server.pool();
    }

    /** Lets the engine's clock go on from there. */
    static void clockTo(LocalDate day, LocalTime time, long millisBefore) {
        Instant then = day.atTime(time).atZone(VIETNAM).toInstant().minusMillis(millisBefore);
        ClockUtil.reset();
        ClockUtil.offset(then.toEpochMilli() - ClockUtil.getCurrentTime().getTime());
    }

    static void clockTo(LocalDate day) {
        clockTo(day, BEGIN_OF_WORK, 0);
    }

    /** Lives to the eve, because what falls due from month to month before has been done by the day when periods open. */
    @Override
    public void prepare() {
        clockTo(Directing.ISSUED);
        issueAll();
        clockTo(Directing.OPENS.minusDays(1));
        doWhatIsDue(server);
        clockTo(Directing.OPENS);
    }

    /** Has the job executor do all jobs that are due by now. */
    static void doWhatIsDue(Server server) {
        Visible due = new Visible(
                server.pool().jdbc(),
                "select cast(not exists (select from act_ru_job where duedate_ <= '%s') as int)"
                        .formatted(new Timestamp(ClockUtil.getCurrentTime().getTime())));
        server.the(JobExecutor.class).start();
        due.secondsUntil(1, System.nanoTime());
        server.the(JobExecutor.class).shutdown();
    }

    /** All directives of the province, on whatever day it is. */
    void issueAll() {
        issued.clear();
        for (int i = 0; i < directives; i++) {
            issued.add(issue(directing.document(NUMBERS.incrementAndGet())));
        }
    }

    private DirectiveId issue(DirectiveDocument document) {
        DirectiveId id = server.the(Directives.class).register(document, "van.thu", false);
        SimulatedOfficials.act(directing.advisoryBody(), () -> engine.getTaskService()
                .complete(task(id, "Task_BreakDownDirective"), form("content", json(Breakdown.of(document)))));
        SimulatedOfficials.act(directing.issuingBody(), () -> engine.getTaskService()
                .complete(task(id, "Task_ApproveBreakdown"), form("outcome", "ACCEPTED")));
        return id;
    }

    private String task(DirectiveId id, String key) {
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(id.value())
                .taskDefinitionKey(key)
                .singleResult()
                .getId();
    }

    /** Counts the directives whose period has opened, of so many for which it is to open on {@link Directing#OPENS}. */
    Visible openPeriods(long all) {
        return Visible.fired(
                pool().jdbc(), "CatchEvent_OpeningDay", Timestamp.valueOf(Directing.OPENS.atTime(BEGIN_OF_WORK)), all);
    }

    /** Counts the reports that are open in Tasklist. */
    Visible openReports() {
        return new Visible(pool().jdbc(), "select count(*) from act_ru_task where task_def_key_ = 'Task_SubmitReport'");
    }

    List<DirectiveId> issued() {
        return issued;
    }

    @Override
    public double open() {
        long begin = System.nanoTime();
        server.the(JobExecutor.class).start();
        double seconds = openPeriods(directives).secondsUntil(directives, begin);
        server.the(JobExecutor.class).shutdown();
        openReports().require((long) directives * directing.agencies());
        return seconds;
    }

    @Override
    public List<? extends Runnable> submissions(int from, int until) {
        return work(from, until, "Task_SubmitReport", "content", directing.report());
    }

    @Override
    public List<? extends Runnable> reviews(int from, int until) {
        return work(from, until, "Task_ReviewReport", "outcome", "ACCEPTED");
    }

    private List<Runnable> work(int from, int until, String key, String field, String text) {
        List<Runnable> work = new ArrayList<>();
        Map<String, String> groups = groups(key);
        for (DirectiveId directive : issued.subList(from, until)) {
            for (Task task : engine.getTaskService()
                    .createTaskQuery()
                    .processInstanceBusinessKey(directive.value())
                    .taskDefinitionKey(key)
                    .list()) {
                String group = groups.get(task.getId());
                as(group, () -> engine.getTaskService().claim(task.getId(), userOf(group)));
                work.add(() -> as(group, () -> engine.getTaskService().complete(task.getId(), form(field, text))));
            }
        }
        Collections.shuffle(work, new Random(1));
        return work;
    }

    private Map<String, String> groups(String key) {
        return pool()
                .jdbc()
                .sql(
                        """
                        select t.id_, l.group_id_ from act_ru_task t join act_ru_identitylink l on l.task_id_ = t.id_
                        where t.task_def_key_ = :key
                        """)
                .param("key", key)
                .query((row, n) -> Map.entry(row.getString(1), row.getString(2)))
                .list()
                .stream()
                .collect(java.util.stream.Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private void as(String group, Runnable what) {
        engine.getIdentityService().setAuthentication(userOf(group), List.of(group));
        try {
            what.run();
        } finally {
            engine.getIdentityService().clearAuthentication();
        }
    }

    private static String userOf(String group) {
        return "can.bo." + group;
    }

    private static VariableMap form(String field, String text) {
        return Variables.createVariables().putValueTyped(field, Variables.stringValue(text, true));
    }

    private String json(Object content) {
        try {
            return server.the(ObjectMapper.class).writeValueAsString(content);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void clear() {
        endAll(pool());
    }

    /** Empties the tables of what runs, because to end thousands of instances one by one would take longer than to measure them. */
    static void endAll(Pool pool) {
        for (String rows : List.of(
                "act_ru_authorization where resource_type_ = " + Resources.TASK.resourceType(),
                "act_ru_identitylink where task_id_ is not null",
                "act_ru_task",
                "act_ru_variable",
                "act_ru_job",
                "act_ru_event_subscr where execution_id_ is not null",
                "act_ru_execution")) {
            pool.jdbc().sql("delete from " + rows).update();
        }
        ClockUtil.reset();
        Server.vacuum(pool.asDataSource());
    }
}

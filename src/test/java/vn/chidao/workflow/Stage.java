package vn.chidao.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chidao.directive.Breakdown;
import vn.chidao.directive.DirectiveDocument;
import vn.chidao.directive.DirectiveId;
import vn.chidao.organisation.OrganisationRegister;
import vn.chidao.simulation.VirtualTime;

/**
 * Where a directive lives its life in a test: a register, a clock that jumps from day to day, and officials who sign in,
 * claim and complete as they do in Tasklist. It is always nine in the morning.
 */
final class Stage {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final Pattern SENTENCES = Pattern.compile("«(.*?)»", Pattern.DOTALL);
    private static final List<String> TABLES = List.of(
            "chidao.directive",
            "chidao.assignment",
            "chidao.directive_record",
            "chidao.duty",
            "chidao.submission",
            "chidao.review",
            "chidao.reporting_period",
            "act_ru_execution",
            "act_ru_task",
            "act_ru_variable",
            "act_ru_job",
            "act_hi_procinst",
            "act_hi_actinst",
            "act_hi_varinst");

    private final ApplicationContext beans;
    private final ProcessEngine engine;
    private final VirtualTime time;
    private final List<Life> lives = new ArrayList<>();
    private boolean begun;

    Stage(ApplicationContext beans) {
        this.beans = beans;
        this.engine = beans.getBean(ProcessEngine.class);
        this.time = beans.getBean(VirtualTime.class);
        BpmnAwareTests.init(engine);
        load(new ClassPathResource("stage/register.yaml"));
    }

    <T> T the(Class<T> bean) {
        return beans.getBean(bean);
    }

    ProcessEngine engine() {
        return engine;
    }

    void load(Resource register) {
        the(OrganisationRegister.class).loadResources(List.of(register));
    }

    /** Lets time pass until that day, with all that falls due on the way. The first day is where the test begins. */
    Stage on(String day) {
        var nine =
                LocalDate.parse(day).atTime(LocalTime.of(9, 0)).atZone(VIETNAM).toInstant();
        if (begun) {
            time.advanceTo(nine);
        } else {
            time.setTo(nine);
        }
        begun = true;
        return this;
    }

    LocalDate today() {
        return LocalDate.now(the(Clock.class));
    }

    /** A directive that began its life on another stage over the same data. */
    Life known(DirectiveId directive) {
        Life life = new Life(this, directive);
        lives.add(life);
        return life;
    }

    /** The clerk enters the directive today, which is its date. */
    Life registered(Script script) {
        return registered(script.document(today()));
    }

    private Life registered(DirectiveDocument document) {
        starts(Official.CLERK, "RegistrationProcess", Form.content(document));
        return known(document.id());
    }

    /** Registered, broken down as it is written, approved and handed out to the agencies, all today. */
    Life issued(Script script) {
        return issued(script.document(today()));
    }

    /** As {@link #issued(Script)} with a document of an earlier date. */
    Life issued(DirectiveDocument document) {
        Life life = registered(document);
        life.does(Official.ADVISOR, "Task_BreakDownDirective", Form.content(Breakdown.of(document)));
        life.does(Official.COMMITTEE, "Task_ApproveBreakdown", Form.accepted());
        return life;
    }

    void starts(Official who, String process, Form form) {
        as(who, () -> engine.getRuntimeService().startProcessInstanceByKey(process, form.variables()));
    }

    void completes(Official who, Task task, Form form) {
        as(who, () -> claimAndComplete(who, task, form));
    }

    /** As {@link #completes}, while others do the same in threads of their own; nothing else runs. */
    void completesAlone(Official who, Task task, Form form) {
        signedIn(who, () -> claimAndComplete(who, task, form));
    }

    private void claimAndComplete(Official who, Task task, Form form) {
        engine.getTaskService().claim(task.getId(), who.id());
        engine.getTaskService().complete(task.getId(), form.variables());
    }

    /** What people are told when an attempt is refused; nothing may have changed by it. */
    String refusalOf(Runnable attempt) {
        Map<String, Long> before = rows();
        Throwable refused = catchThrowable(attempt::run);
        assertThat(refused).as("refusal").isNotNull();
        assertThat(rows()).isEqualTo(before);
        return Stream.iterate(refused, each -> each != null, Throwable::getCause)
                .map(each -> SENTENCES.matcher(String.valueOf(each.getMessage())))
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow(() -> new AssertionError("Refused without a sentence of ours", refused));
    }

    /** Does it signed in as that official; what falls due by it follows at once. */
    void as(Official who, Runnable what) {
        signedIn(who, what);
        time.advanceTo(the(Clock.class).instant());
    }

    private void signedIn(Official who, Runnable what) {
        IdentityService identity = engine.getIdentityService();
        identity.setAuthentication(who.id(), who.groups());
        try {
            what.run();
        } finally {
            identity.clearAuthentication();
        }
    }

    private Map<String, Long> rows() {
        JdbcClient jdbc = the(JdbcClient.class);
        Map<String, Long> rows = new TreeMap<>();
        TABLES.forEach(table -> rows.put(
                table,
                jdbc.sql("select count(*) from " + table).query(Long.class).single()));
        return rows;
    }

    /** Ends what is still open, so that no timer of this test fires in another, and gives the clock back. */
    void clear() {
        try {
            lives.forEach(Life::end);
        } finally {
            time.reset();
            BpmnAwareTests.reset();
        }
    }
}

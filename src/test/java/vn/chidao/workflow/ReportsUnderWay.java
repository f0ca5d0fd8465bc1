package vn.chidao.workflow;

import java.util.TimeZone;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chidao.Chidao;
import vn.chidao.directive.DirectiveId;
import vn.chidao.duty.DutyKind;

/**
 * A program of its own over Chidao's data: {@code begin} lets a hundred agencies report at once and says of each report when
 * it is committed, until it is killed; {@code go-on ID} says what was kept and brings the period to its consolidation.
 */
final class ReportsUnderWay {

    static final String COMMITTED = "committed ";
    static final String KEPT = "kept ";
    static final String TORN = "torn ";
    static final String WAITING = "waiting ";
    static final String DIRECTIVE = "directive ";

    private static final int PEOPLE = 4;

    /** Duties whose row and whose task in the engine do not tell the same. */
    private static final String TORN_REPORTS =
            """
            select d.id from chidao.duty d
            left join act_ru_task t on t.proc_inst_id_ = d.process_instance_id
            left join chidao.submission s on s.duty_id = d.id
            where d.directive_id = :id and d.kind = 'REPORT'
              and (t.task_def_key_ is distinct from case d.state when 'OPEN' then 'Task_SubmitReport' else 'Task_ReviewReport' end
                   or (s.duty_id is null) <> (d.state = 'OPEN'))
            """;

    private final Stage stage;

    private ReportsUnderWay(Stage stage) {
        this.stage = stage;
    }

    public static void main(String[] arguments) throws Exception {
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Ho_Chi_Minh"));
        try (ConfigurableApplicationContext program = SpringApplication.run(
                Chidao.class,
                "--spring.main.web-application-type=none",
                "--camunda.bpm.job-execution.enabled=false",
                "--chidao.demo.enabled=false",
                "--chidao.database.programs=" + arguments[0])) {
            ReportsUnderWay work = new ReportsUnderWay(new Stage(program));
            if (arguments[1].equals("begin")) {
                work.begin();
            } else {
                work.goOn(new DirectiveId(arguments[2]));
            }
        }
    }

    private void begin() throws Exception {
        stage.load(Crowd.register());
        Life life = stage.on("2024-03-05").issued(Script.toClass(Crowd.CLASS).reportedUntil(2024));
        stage.on("2024-06-03");
        say(DIRECTIVE + life.id());
        submit(life);
    }

    private void goOn(DirectiveId directive) throws Exception {
        Life life = stage.on("2024-06-03").known(directive);
        ids(
                "select id from chidao.duty where directive_id = :id and kind = 'REPORT' and state = 'SUBMITTED'",
                directive,
                KEPT);
        ids(TORN_REPORTS, directive, TORN);
        submit(life);
        Crowd.atOnce(
                PEOPLE,
                life.tasks("Task_ReviewReport"),
                task -> stage.completesAlone(Official.ADVISOR, task, Form.accepted()));
        life.tasks("Task_ConsolidateReports").forEach(task -> say(WAITING + task.getTaskDefinitionKey()));
    }

    private void submit(Life life) throws Exception {
        Form report = life.report("TRC-N001");
        Crowd.atOnce(PEOPLE, life.tasks("Task_SubmitReport"), task -> {
            String agency = life.offeredTo(task).get(0);
            stage.completesAlone(Official.staffOf(agency), task, report);
            say(COMMITTED + life.duty(DutyKind.REPORT, agency).id());
        });
    }

    private void ids(String query, DirectiveId directive, String what) {
        stage.the(JdbcClient.class)
                .sql(query)
                .param("id", directive.value())
                .query(Long.class)
                .list()
                .forEach(id -> say(what + id));
    }

    private static void say(String line) {
        System.out.println(line);
    }
}

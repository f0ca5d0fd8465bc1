package vn.chidao.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chidao.directive.DirectiveDocument;
import vn.chidao.directive.DirectiveKind;
import vn.chidao.directive.PeriodKind;
import vn.chidao.reporting.PlannedPeriod;

/** Makes the cards of many tasks; the number of statements does not depend on how many there are. */
@Component
class TaskCards {

    /** Finds a duty or a period only for the process instance that it was started with. */
    private static final String FIND =
            """
            select t.instance, v.symbol, v.kind as directive_kind, p.kind as period_kind, p.year as period_year,
                   case when d.kind <> 'PLAN' then d.title end as title
              from unnest(:instances, :duties, :periods, :directives) as t (instance, duty, period, directive)
              left join chidao.duty d on d.id = t.duty and d.process_instance_id = t.instance
              left join chidao.reporting_period p on p.id = t.period and p.process_instance_id = t.instance
              join chidao.directive v on v.id = coalesce(d.directive_id, p.directive_id, t.directive)
            """;

    private final TaskService tasks;
    private final Instances instances;
    private final JdbcClient jdbc;
    private final Clock clock;

    TaskCards(TaskService tasks, Instances instances, JdbcClient jdbc, Clock clock) {
        this.tasks = tasks;
        this.instances = instances;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** In no certain order; without those that the person who is signed in may not read or that are completed by now. */
    @Transactional(readOnly = true)
    public List<TaskCard> of(Collection<String> ids) {
        List<Task> readable = ids.isEmpty()
                ? List.of()
                : tasks.createTaskQuery().taskIdIn(ids.toArray(String[]::new)).list();
        if (readable.isEmpty()) {
            return List.of();
        }
        List<Instances.About> about = instances.about(
                readable.stream().map(Task::getProcessInstanceId).collect(Collectors.toSet()));
        Map<String, Row> rows = find(about);
        Map<String, Boolean> returned =
                about.stream().collect(Collectors.toMap(Instances.About::instance, Instances.About::returned));
        return readable.stream()
                .filter(task -> rows.containsKey(task.getProcessInstanceId()))
                .map(task ->
                        card(task, rows.get(task.getProcessInstanceId()), returned.get(task.getProcessInstanceId())))
                .toList();
    }

    private Map<String, Row> find(List<Instances.About> about) {
        return jdbc
                .sql(FIND)
                .param(
                        "instances",
                        about.stream().map(Instances.About::instance).toArray(String[]::new))
                .param("duties", about.stream().map(Instances.About::duty).toArray(Long[]::new))
                .param("periods", about.stream().map(Instances.About::period).toArray(Long[]::new))
                .param(
                        "directives",
                        about.stream().map(Instances.About::directive).toArray(String[]::new))
                .query(Row.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Row::instance, Function.identity()));
    }

    private TaskCard card(Task task, Row row, boolean returned) {
        LocalDate dueOn = day(task.getDueDate());
        Integer daysLeft = dueOn == null ? null : (int) ChronoUnit.DAYS.between(LocalDate.now(clock), dueOn);
        return new TaskCard(
                task.getId(),
                row.shownSymbol(),
                row.period(),
                dueOn,
                daysLeft,
                returned && ReturningTasks.include(task.getTaskDefinitionKey()));
    }

    private LocalDate day(Date due) {
        return due == null ? null : LocalDate.ofInstant(due.toInstant(), clock.getZone());
    }

    private record Row(
            String instance,
            String symbol,
            DirectiveKind directiveKind,
            PeriodKind periodKind,
            Integer periodYear,
            String title) {

        String shownSymbol() {
            return DirectiveDocument.shownSymbol(symbol, directiveKind);
        }

        String period() {
            return periodKind == null ? title : PlannedPeriod.labelOf(periodKind, periodYear);
        }
    }
}

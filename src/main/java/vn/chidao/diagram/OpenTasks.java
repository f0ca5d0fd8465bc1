package vn.chidao.diagram;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chidao.chronicle.Watching;
import vn.chidao.organisation.Sight;

/**
 * Counts the engine's open tasks at each step. The engine's own interface counts one step at a time and knows no provinces,
 * so this reads its tables; one statement, whatever is counted.
 */
@Repository
class OpenTasks {

    private static final String COUNT =
            """
            select def.key_ as process, t.task_def_key_ as step, count(*) as open,
                   count(*) filter (where t.due_date_ < :now) as late
              from act_ru_task t
              join act_ru_execution e on e.id_ = t.proc_inst_id_
              join act_re_procdef def on def.id_ = t.proc_def_id_
              join chidao.directive d on d.id = e.business_key_
              join chidao.agency a on a.id = d.issuing_body
             where %s %s and def.key_ = any(:processes)
             group by def.key_, t.task_def_key_
            """;

    /** For whoever sees everything, also tasks about no directive yet: without asking what each is about, an index has it all. */
    private static final String COUNT_ALL =
            """
            select def.key_ as process, t.step, sum(t.open) as open, sum(t.late) as late
              from act_re_procdef def
             cross join lateral (
                   select task_def_key_ as step, count(*) as open, count(*) filter (where due_date_ < :now) as late
                     from act_ru_task where proc_def_id_ = def.id_ group by task_def_key_) t
             where def.key_ = any(:processes)
             group by def.key_, t.step
            """;

    private static final String OF_DIRECTIVE = "and e.business_key_ = :directive";

    private static final String OF_PERIOD =
            """
            and t.proc_inst_id_ in (
                select o.process_instance_id from chidao.duty o where o.period_id = :period and o.kind = 'REPORT'
                union all select p.process_instance_id from chidao.reporting_period p where p.id = :period)
            """;

    private static final String SCOPE =
            """
            select def.key_ as process, e.business_key_ as directive,
                   coalesce((select v.long_ from act_ru_variable v where v.proc_inst_id_ = e.id_ and v.name_ = 'periodId'),
                            (select o.period_id from act_ru_variable v join chidao.duty o on o.id = v.long_
                              where v.proc_inst_id_ = e.id_ and v.name_ = 'dutyId')) as period
              from act_ru_execution e join act_re_procdef def on def.id_ = e.proc_def_id_
             where e.id_ = :instance and e.parent_id_ is null
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    OpenTasks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<Count> count(Scope scope, Sight sight) {
        String only = scope.period() != null ? OF_PERIOD : scope.directive() != null ? OF_DIRECTIVE : "";
        boolean isAll = only.isEmpty() && sight.everything();
        return Watching.bind(jdbc.sql(isAll ? COUNT_ALL : COUNT.formatted(Watching.SEEN, only)), sight)
                .param("now", Timestamp.from(clock.instant()))
                .param("processes", Carried.drawnWith(scope.process()).toArray(String[]::new))
                .param("directive", scope.directive())
                .param("period", scope.period())
                .query(Count.class)
                .list();
    }

    /** What the drawing of a running instance is about; empty when no such instance runs. */
    Optional<Scope> scopeOf(String instance) {
        return jdbc.sql(SCOPE).param("instance", instance).query(Scope.class).optional();
    }

    /** {@code late} are those of the {@code open} ones that are past their due date. */
    record Count(String process, String step, long open, long late) {}
}

package vn.chidao.repair;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chidao.directive.DirectiveDocument;
import vn.chidao.directive.DirectiveKind;
import vn.chidao.directive.PeriodKind;
import vn.chidao.reporting.PlannedPeriod;

/**
 * What the engine was to do by itself and could not. It tries a few times and then stops; those it has stopped trying come
 * first. One statement a page: the engine's own interface knows neither directives nor when a job failed.
 */
@Repository
class FailedJobs {

    static final int PAGE = 25;

    private static final String FAILED =
            "(j.retries_ = 0 or j.exception_msg_ is not null or j.exception_stack_id_ is not null)";

    private static final String FIND =
            """
            select j.id_, j.retries_, j.exception_msg_, j.failed_act_id_, j.process_instance_id_, j.process_def_id_,
                   j.suspension_state_, jd.act_id_, def.key_, def.name_, e.business_key_, i.incident_timestamp_,
                   d.symbol, d.kind as directive_kind, d.subject, p.kind as period_kind, p.year as period_year,
                   count(*) over () as total, count(*) filter (where j.retries_ = 0) over () as stopped
              from act_ru_job j
              join act_re_procdef def on def.id_ = j.process_def_id_
              left join act_ru_jobdef jd on jd.id_ = j.job_def_id_
              left join act_ru_execution e on e.id_ = j.process_instance_id_
              left join act_ru_incident i on i.configuration_ = j.id_ and i.incident_type_ = 'failedJob'
              left join chidao.directive d on d.id = e.business_key_
              left join act_ru_variable v on v.execution_id_ = j.process_instance_id_ and v.name_ = 'periodId'
              left join chidao.reporting_period p on p.id = v.long_
             where %s and (cast(:instance as text) is null or j.process_instance_id_ = :instance)
             order by j.retries_, i.incident_timestamp_ desc nulls last, j.id_
             limit :limit offset :offset
            """
                    .formatted(FAILED);

    private final JdbcClient jdbc;
    private final ManagementService management;
    private final StepNames names;

    FailedJobs(JdbcClient jdbc, ManagementService management, StepNames names) {
        this.jdbc = jdbc;
        this.management = management;
        this.names = names;
    }

    /** @param instance only of this process instance; {@code null}: of all */
    Found find(String instance, int page) {
        List<Row> rows = jdbc.sql(FIND)
                .param("instance", instance)
                .param("limit", PAGE)
                .param("offset", page * PAGE)
                .query((row, n) -> new Row(job(row), row.getInt("total"), row.getInt("stopped")))
                .list();
        int total = rows.isEmpty() ? 0 : rows.get(0).total();
        int stopped = rows.isEmpty() ? 0 : rows.get(0).stopped();
        return new Found(total, stopped, page, PAGE, rows.stream().map(Row::job).toList());
    }

    /** The jobs that the engine has stopped trying, of those named; of all when none is named. */
    List<Stopped> stopped(List<String> ids) {
        return jdbc.sql(
                        """
                        select j.id_ as id, j.process_instance_id_ as instance, def.name_ as process, e.business_key_ as directive,
                               j.exception_msg_ as message
                          from act_ru_job j
                          join act_re_procdef def on def.id_ = j.process_def_id_
                          left join act_ru_execution e on e.id_ = j.process_instance_id_
                         where j.retries_ = 0 and (cardinality(:ids) = 0 or j.id_ = any(:ids))
                         order by j.id_
                        """)
                .param("ids", ids.toArray(String[]::new))
                .query(Stopped.class)
                .list();
    }

    /** What a developer wants to read; empty when the job is gone or has kept nothing. */
    Optional<String> trace(String job) {
        boolean isThere = management.createJobQuery().jobId(job).count() > 0;
        return isThere ? Optional.ofNullable(management.getJobExceptionStacktrace(job)) : Optional.empty();
    }

    private FailedJob job(ResultSet row) throws SQLException {
        String definition = row.getString("process_def_id_");
        String waitedAt = row.getString("act_id_");
        String failedAt = row.getString("failed_act_id_");
        Timestamp since = row.getTimestamp("incident_timestamp_");
        Cause cause = Cause.of(row.getString("exception_msg_"));
        return new FailedJob(
                row.getString("id_"),
                row.getString("process_instance_id_"),
                row.getString("key_"),
                row.getString("name_"),
                names.of(definition, failedAt == null ? waitedAt : failedAt),
                names.of(definition, waitedAt),
                row.getString("business_key_"),
                symbol(row),
                row.getString("subject"),
                period(row),
                row.getInt("retries_"),
                row.getInt("suspension_state_") != 1,
                since == null ? null : since.toInstant(),
                cause.words(),
                cause.advice(),
                row.getString("exception_msg_"));
    }

    private static String symbol(ResultSet row) throws SQLException {
        String kind = row.getString("directive_kind");
        return kind == null
                ? null
                : DirectiveDocument.shownSymbol(row.getString("symbol"), DirectiveKind.valueOf(kind));
    }

    private static String period(ResultSet row) throws SQLException {
        String kind = row.getString("period_kind");
        return kind == null ? null : PlannedPeriod.labelOf(PeriodKind.valueOf(kind), row.getInt("period_year"));
    }

    private record Row(FailedJob job, int total, int stopped) {}

    /** A job that is not tried any more; {@code message} as the engine kept it. */
    record Stopped(String id, String instance, String process, String directive, String message) {}

    /** One page; {@code stopped} counts those of all pages that are not tried any more. */
    record Found(int total, int stopped, int page, int pageSize, List<FailedJob> jobs) {}
}

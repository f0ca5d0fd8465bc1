package vn.chidao.desk;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.chidao.directive.DirectiveDocument;
import vn.chidao.directive.DirectiveId;
import vn.chidao.directive.DirectiveKind;
import vn.chidao.directive.DirectiveSheets;
import vn.chidao.directive.Directives;
import vn.chidao.directive.OfficialNames;
import vn.chidao.directive.PeriodKind;
import vn.chidao.duty.Released;
import vn.chidao.organisation.AgencyId;
import vn.chidao.organisation.OfficialGroup;
import vn.chidao.reporting.PlannedPeriod;
import vn.chidao.workflow.SignedInOfficial;
import vn.chidao.workflow.Vocabulary;

/** The reports that wait for an advisory body, those of one period side by side; the number of statements stays the same. */
@Repository
@Transactional(readOnly = true)
class ReviewDesk {

    private static final String PERIODS = Predecessors.WITH_MINE
            + """
              waiting as (
                  select p.id, p.kind, p.year, p.due_on, p.directive_id,
                         (select count(*) from chidao.duty d
                           where d.period_id = p.id and d.kind = 'REPORT' and d.state in ('SIGNED', 'SUBMITTED') and
              """
            + Released.LAST_OF_REPORT
            + """
                         ) as reports
                    from chidao.directive v join chidao.reporting_period p on p.directive_id = v.id
                   where coalesce(v.advisory_body, v.issuing_body) in (select id from mine))
              select w.id, w.kind as period_kind, w.year, w.due_on, w.reports, v.symbol, v.kind as directive_kind, v.subject,
                     v.id as directive
                from waiting w join chidao.directive v on v.id = w.directive_id
               where w.reports > 0
               order by w.due_on, v.id
              """;

    private static final String REPORTS =
            """
            select d.id as duty, d.process_instance_id as instance, d.agency_id, a.name as agency_name, d.late, d.submissions,
                   d.submitted_at, d.submitted_by, d.submitted_for, d.due_on, s.content,
                   (select coalesce(jsonb_agg(jsonb_build_object('id', f.id, 'name', f.file_name,
                               'mediaType', f.media_type, 'sizeBytes', f.size_bytes, 'sha256', f.sha256)
                               order by f.attached_at, f.file_name), '[]')
                      from chidao.attachment f where f.duty_id = d.id and f.submission_no is not null and
            """
                    + Released.submission("d", "f.submission_no")
                    + """
                     ) as files
              from chidao.duty d
              join chidao.agency a on a.id = d.agency_id
              join chidao.submission s on s.duty_id = d.id and s.no = d.submissions
             where d.period_id = :period and d.kind = 'REPORT' and d.state in ('SIGNED', 'SUBMITTED') and
            """
                    + Released.LAST_OF_REPORT + " order by a.name, d.id";

    private final JdbcClient jdbc;
    private final ObjectMapper json;
    private final TaskService tasks;
    private final Directives directives;
    private final DirectiveSheets heads;
    private final OfficialNames names;
    private final SignedInOfficial official;
    private final Clock clock;

    ReviewDesk(
            JdbcClient jdbc,
            ObjectMapper json,
            TaskService tasks,
            Directives directives,
            DirectiveSheets heads,
            OfficialNames names,
            SignedInOfficial official,
            Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.tasks = tasks;
        this.directives = directives;
        this.heads = heads;
        this.names = names;
        this.official = official;
        this.clock = clock;
    }

    /** The periods with reports that wait for a body of whose staff the person is one, what is due first on top. */
    public List<WaitingPeriod> periods() {
        Collection<AgencyId> bodies = official.agenciesAs(OfficialGroup.STAFF);
        return bodies.isEmpty()
                ? List.of()
                : jdbc
                        .sql(PERIODS)
                        .param("bodies", bodies.stream().map(AgencyId::code).toArray(String[]::new))
                        .param("today", LocalDate.now(clock))
                        .query(Row.class)
                        .list()
                        .stream()
                        .map(Row::period)
                        .toList();
    }

    /** The reports of a period that wait; empty when it is none of {@link #periods()}. */
    public Optional<WaitingReports> of(long period) {
        return periods().stream()
                .filter(each -> each.id() == period)
                .findFirst()
                .map(this::reports);
    }

    private WaitingReports reports(WaitingPeriod period) {
        DirectiveId id = new DirectiveId(period.directive());
        DirectiveDocument document = directives.get(id).document();
        Map<String, Task> offered = offered(id);
        List<SentReport> sent = jdbc.sql(REPORTS)
                .param("period", period.id())
                .query((row, n) -> SentReport.read(row, json))
                .list();
        Map<String, String> called = names.of(Stream.concat(
                        sent.stream().flatMap(each -> each.by().people()),
                        offered.values().stream().map(Task::getAssignee).filter(Objects::nonNull))
                .collect(Collectors.toSet()));
        return new WaitingReports(
                period,
                heads.head(id),
                document.assignments().stream()
                        .map(each -> new WaitingReports.Line(each.no(), each.text()))
                        .toList(),
                document.targets(),
                sent.stream()
                        .filter(each -> offered.containsKey(each.instance()))
                        .map(each -> each.shown(
                                offered.get(each.instance()), official.userId().orElse(""), called))
                        .toList());
    }

    /** The tasks that the person may take, by process instance; those that others have taken are among them. */
    private Map<String, Task> offered(DirectiveId directive) {
        return tasks
                .createTaskQuery()
                .processInstanceBusinessKey(directive.value())
                .taskDefinitionKey(Vocabulary.Task.REVIEW_REPORT)
                .taskCandidateGroupIn(official.groups())
                .includeAssignedTasks()
                .list()
                .stream()
                .collect(Collectors.toMap(Task::getProcessInstanceId, Function.identity(), (first, same) -> first));
    }

    private record Row(
            long id,
            PeriodKind periodKind,
            int year,
            LocalDate dueOn,
            int reports,
            String symbol,
            DirectiveKind directiveKind,
            String subject,
            String directive) {

        WaitingPeriod period() {
            return new WaitingPeriod(
                    id,
                    directive,
                    DirectiveDocument.shownSymbol(symbol, directiveKind),
                    subject,
                    PlannedPeriod.labelOf(periodKind, year),
                    dueOn,
                    reports);
        }
    }
}

package vn.chidao.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chidao.directive.AgencyShare;
import vn.chidao.directive.AgencyShares;
import vn.chidao.directive.Directive;
import vn.chidao.directive.DirectiveId;
import vn.chidao.directive.DirectiveRecord;
import vn.chidao.directive.Directives;
import vn.chidao.directive.RecordKind;
import vn.chidao.duty.Duties;
import vn.chidao.duty.Duty;
import vn.chidao.duty.DutyKind;
import vn.chidao.duty.ReportSubmission;
import vn.chidao.duty.ReportSubmission.AssignmentProgress;
import vn.chidao.duty.ReportSubmission.TargetFigure;
import vn.chidao.organisation.AgencyId;
import vn.chidao.reporting.ReportingPeriod;
import vn.chidao.reporting.ReportingPeriods;

/** One directive on the stage: its open tasks, its instances, what it has been through and what its record says. */
final class Life {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private final Stage stage;
    private final DirectiveId id;

    Life(Stage stage, DirectiveId id) {
        this.stage = stage;
        this.id = id;
    }

    DirectiveId id() {
        return id;
    }

    Directive directive() {
        return stage.the(Directives.class).get(id);
    }

    /** Claims and completes the directive's only open task of that kind. */
    void does(Official who, String task, Form form) {
        stage.completes(who, task(task), form);
    }

    /** As {@link #does(Official, String, Form)} for what one agency owes. */
    void does(Official who, String task, String agency, Form form) {
        stage.completes(who, task(task, agency), form);
    }

    /** What is said when the official tries; the task stays open, nothing changes, and it is given free again. */
    String refuses(Official who, Task task, Form form) {
        String sentence = stage.refusalOf(() -> stage.completes(who, task, form));
        stage.engine().getTaskService().setAssignee(task.getId(), null);
        return sentence;
    }

    Task task(String key) {
        return tasks(key).stream().collect(Collectors.collectingAndThen(Collectors.toList(), found -> {
            assertThat(found).as(key).hasSize(1);
            return found.get(0);
        }));
    }

    Task task(String key, String agency) {
        List<Task> found = tasks(key).stream()
                .filter(each -> agency.equals(agencyOf(each)))
                .toList();
        assertThat(found).as(key + " " + agency).hasSize(1);
        return found.get(0);
    }

    List<Task> tasks(String key) {
        return stage.engine()
                .getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(id.value())
                .taskDefinitionKey(key)
                .list();
    }

    /** All open tasks in their order, those of an agency as {@code "Task_SubmitReport TRC-A"}. */
    List<String> openTasks() {
        return stage.engine().getTaskService().createTaskQuery().processInstanceBusinessKey(id.value()).list().stream()
                .map(each -> agencyOf(each) == null
                        ? each.getTaskDefinitionKey()
                        : each.getTaskDefinitionKey() + " " + agencyOf(each))
                .sorted()
                .toList();
    }

    /** To whom a task is offered. */
    List<String> offeredTo(Task task) {
        return stage.engine().getTaskService().getIdentityLinksForTask(task.getId()).stream()
                .map(each -> each.getGroupId())
                .filter(each -> each != null)
                .toList();
    }

    /** Somebody to whom the task is offered. */
    Official staffOffered(Task task) {
        return Official.staffOf(offeredTo(task).get(0));
    }

    private String agencyOf(Task task) {
        Object duty = stage.engine().getTaskService().getVariable(task.getId(), "dutyId");
        return duty == null
                ? null
                : stage.the(Duties.class).get((Long) duty).agency().code();
    }

    /** The only running instance of that model. */
    ProcessInstance running(String process) {
        return running().processDefinitionKey(process).singleResult();
    }

    /** The running instance that carries what an agency owes. */
    ProcessInstance running(DutyKind kind, String agency) {
        return running().variableValueEquals("dutyId", duty(kind, agency).id()).singleResult();
    }

    /** How many instances of all models still run for the directive. */
    long runningInstances() {
        return running().count();
    }

    private org.camunda.bpm.engine.runtime.ProcessInstanceQuery running() {
        return stage.engine().getRuntimeService().createProcessInstanceQuery().processInstanceBusinessKey(id.value());
    }

    /** The flow nodes an instance has entered, first things first. */
    List<String> trace(ProcessInstance instance) {
        return stage
                .engine()
                .getHistoryService()
                .createHistoricActivityInstanceQuery()
                .processInstanceId(instance.getId())
                .orderPartiallyByOccurrence()
                .asc()
                .list()
                .stream()
                .map(HistoricActivityInstance::getActivityId)
                .toList();
    }

    /** What an agency owes, or owed last. */
    Duty duty(DutyKind kind, String agency) {
        return stage.the(JdbcClient.class)
                .sql("select id from chidao.duty where directive_id = :id and kind = :kind and agency_id = :agency"
                        + " order by id desc limit 1")
                .param("id", id.value())
                .param("kind", kind.name())
                .param("agency", agency)
                .query(Long.class)
                .optional()
                .map(stage.the(Duties.class)::get)
                .orElse(null);
    }

    /** How many duties the agencies still owe. */
    long owed() {
        return stage.the(JdbcClient.class)
                .sql("select count(*) from chidao.duty where directive_id = :id and ended_at is null")
                .param("id", id.value())
                .query(Long.class)
                .single();
    }

    List<ReportingPeriod> periods() {
        return stage.the(ReportingPeriods.class).of(id);
    }

    /** A full report of an agency on all that binds it today. */
    Form report(String agency) {
        AgencyShare share = stage.the(AgencyShares.class).of(id, new AgencyId(agency), stage.today());
        return Form.content(new ReportSubmission(
                "Kết quả trong kỳ",
                null,
                null,
                null,
                null,
                share.assignments().stream()
                        .map(each -> new AssignmentProgress(each.no(), ReportSubmission.Progress.IN_PROGRESS, null))
                        .toList(),
                share.targets().stream()
                        .map(each -> new TargetFigure(each.no(), BigDecimal.valueOf(8), BigDecimal.TEN))
                        .toList()));
    }

    /** The agencies report and the advisory body accepts, today. */
    void reportsAccepted(String... agencies) {
        for (String agency : agencies) {
            does(Official.staffOf(agency), "Task_SubmitReport", agency, report(agency));
            does(Official.ADVISOR, "Task_ReviewReport", agency, Form.accepted());
        }
    }

    /** The agencies take up the directive and say that they need no plan of their own, which is accepted. */
    void plansAccepted(String... agencies) {
        for (String agency : agencies) {
            Official staff = Official.staffOf(agency);
            does(staff, "Task_AcknowledgeDirective", agency, Form.fields("responsibleLeader", "Lê Thử"));
            does(
                    staff,
                    "Task_SubmitPlan",
                    agency,
                    Form.fields("content", "{\"noPlanReason\": \"Đã có kế hoạch chung\"}"));
            does(Official.ADVISOR, "Task_ReviewPlan", agency, Form.accepted());
        }
    }

    /** The record's entries of these kinds as lines: day, kind, and where they apply agency, outcome and note. */
    List<String> record(RecordKind... kinds) {
        return stage.the(DirectiveRecord.class).of(id).stream()
                .filter(each -> Arrays.asList(kinds).contains(each.entry().kind()))
                .map(each -> Stream.of(
                                LocalDate.ofInstant(each.at(), VIETNAM),
                                each.entry().kind().id(),
                                each.entry().agency(),
                                each.entry().outcome(),
                                each.entry().note())
                        .filter(part -> part != null)
                        .map(String::valueOf)
                        .collect(Collectors.joining(" ")))
                .toList();
    }

    void end() {
        RuntimeService runtime = stage.engine().getRuntimeService();
        List<String> roots = running().rootProcessInstances().list().stream()
                .map(ProcessInstance::getId)
                .toList();
        runtime.deleteProcessInstances(roots, "Kiểm thử đã xong", true, true, true);
    }
}

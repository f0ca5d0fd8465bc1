package vn.chidao.repair;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.camunda.bpm.engine.query.Query;
import org.springframework.stereotype.Component;
import vn.chidao.directive.OfficialNames;
import vn.chidao.workflow.SignedInOfficial;
import vn.chidao.workflow.Vocabulary.Process;

/** What an instance has been through, step by step, as the engine has kept it. */
@Component
class InstanceHistory {

    static final int PAGE = 50;

    /** How the engine notes a task that ended because it was done. */
    private static final String COMPLETED = "completed";

    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("startEvent", "Bắt đầu"),
            Map.entry("messageStartEvent", "Bắt đầu"),
            Map.entry("noneEndEvent", "Kết thúc"),
            Map.entry("userTask", "Công việc"),
            Map.entry("serviceTask", "Bước tự động"),
            Map.entry("callActivity", "Gọi quy trình khác"),
            Map.entry("exclusiveGateway", "Cổng rẽ nhánh"),
            Map.entry("parallelGateway", "Cổng song song"),
            Map.entry("eventBasedGateway", "Chờ sự kiện"),
            Map.entry("intermediateTimer", "Giờ hẹn"),
            Map.entry("intermediateMessageCatch", "Chờ thông điệp"),
            Map.entry("intermediateEscalationThrowEvent", "Báo cấp trên"),
            Map.entry("boundaryMessage", "Thông điệp kèm bước"),
            Map.entry("boundaryTimer", "Giờ hẹn kèm bước"),
            Map.entry("subProcess", "Quy trình con"));

    private final HistoryService history;
    private final OfficialNames names;
    private final StepNames steps;
    private final SignedInOfficial official;

    InstanceHistory(HistoryService history, OfficialNames names, StepNames steps, SignedInOfficial official) {
        this.history = history;
        this.names = names;
        this.steps = steps;
        this.official = official;
    }

    /** The instance, running or ended. Who may see it, others check. */
    Optional<Instance> find(String id) {
        return official.answeredAside(() -> Optional.ofNullable(history.createHistoricProcessInstanceQuery()
                        .processInstanceId(id)
                        .singleResult()))
                .map(InstanceHistory::instance);
    }

    /**
     * The newest step first; {@code page} counts from 0. Of what one agency owes the engine keeps the tasks only, which are
     * the steps that people took.
     */
    Found steps(Instance instance, int page) {
        return Process.OF_ONE_AGENCY.contains(instance.process()) ? tasks(instance, page) : activities(instance, page);
    }

    private Found tasks(Instance instance, int page) {
        var query = history.createHistoricTaskInstanceQuery()
                .processInstanceId(instance.id())
                .orderByHistoricActivityInstanceStartTime()
                .desc();
        return found(instance, page, query, HistoricTaskInstance::getAssignee, this::step);
    }

    private Found activities(Instance instance, int page) {
        var query = history.createHistoricActivityInstanceQuery()
                .processInstanceId(instance.id())
                .orderByHistoricActivityInstanceStartTime()
                .desc()
                .orderPartiallyByOccurrence()
                .desc();
        return found(instance, page, query, HistoricActivityInstance::getAssignee, this::step);
    }

    private <T> Found found(
            Instance instance,
            int page,
            Query<?, T> query,
            Function<T, String> assignee,
            BiFunction<T, Map<String, String>, Step> step) {
        long total = official.answeredAside(query::count);
        List<T> listed = official.answeredAside(() -> query.listPage(page * PAGE, PAGE));
        Map<String, String> people =
                names.of(listed.stream().map(assignee).filter(Objects::nonNull).collect(Collectors.toSet()));
        List<Step> steps = listed.stream().map(each -> step.apply(each, people)).toList();
        return new Found(instance, (int) total, page, PAGE, steps);
    }

    private Step step(HistoricTaskInstance it, Map<String, String> people) {
        return new Step(
                it.getTaskDefinitionKey(),
                steps.of(it.getProcessDefinitionId(), it.getTaskDefinitionKey()),
                TYPES.get("userTask"),
                it.getAssignee() == null ? null : people.get(it.getAssignee()),
                it.getStartTime().toInstant(),
                instant(it.getEndTime()),
                it.getEndTime() != null && !COMPLETED.equals(it.getDeleteReason()),
                null);
    }

    private Step step(HistoricActivityInstance it, Map<String, String> people) {
        return new Step(
                it.getActivityId(),
                steps.of(it.getProcessDefinitionId(), it.getActivityId()),
                TYPES.getOrDefault(it.getActivityType(), "Bước"),
                it.getAssignee() == null ? null : people.get(it.getAssignee()),
                it.getStartTime().toInstant(),
                instant(it.getEndTime()),
                it.isCanceled(),
                it.getCalledProcessInstanceId());
    }

    private static Instance instance(HistoricProcessInstance it) {
        return new Instance(
                it.getId(),
                it.getProcessDefinitionId(),
                it.getProcessDefinitionKey(),
                it.getProcessDefinitionName(),
                it.getBusinessKey(),
                it.getStartTime().toInstant(),
                instant(it.getEndTime()),
                it.getDeleteReason());
    }

    private static Instant instant(Date at) {
        return at == null ? null : at.toInstant();
    }

    /** {@code deleteReason} says why it ended where it did not run to its end. */
    record Instance(
            String id,
            String definition,
            String process,
            String processName,
            String directive,
            Instant startedAt,
            Instant endedAt,
            String deleteReason) {}

    record Found(Instance instance, int total, int page, int pageSize, List<Step> steps) {}

    /** {@code by}: whoever had the task at last; {@code called}: the instance that was started by this step. */
    record Step(
            String id,
            String name,
            String typeLabel,
            String by,
            Instant startedAt,
            Instant endedAt,
            boolean canceled,
            String called) {}
}

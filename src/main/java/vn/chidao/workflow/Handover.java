package vn.chidao.workflow;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chidao.directive.DirectiveCard;
import vn.chidao.directive.DirectiveId;
import vn.chidao.directive.Directives;
import vn.chidao.directive.ImplementingAgencies;
import vn.chidao.organisation.AgencyId;
import vn.chidao.organisation.OfficialGroup;
import vn.chidao.organisation.Successions;
import vn.chidao.reporting.PeriodOpened;

/**
 * Hands the open tasks of agencies that have ended to who succeeded them, when the next period opens and the directive
 * follows the register. New tasks go to the successor by themselves; what was done keeps the old name.
 */
@Component
class Handover {

    private final TaskService tasks;
    private final JdbcClient jdbc;
    private final Directives directives;
    private final ImplementingAgencies implementing;
    private final Successions successions;
    private final SignedInOfficial official;
    private final Clock clock;

    Handover(
            TaskService tasks,
            JdbcClient jdbc,
            Directives directives,
            ImplementingAgencies implementing,
            Successions successions,
            SignedInOfficial official,
            Clock clock) {
        this.tasks = tasks;
        this.jdbc = jdbc;
        this.directives = directives;
        this.implementing = implementing;
        this.successions = successions;
        this.official = official;
        this.clock = clock;
    }

    @EventListener
    void on(PeriodOpened event) {
        Map<String, String> successors = successors(event.directive());
        if (!successors.isEmpty()) {
            official.steppingAside(
                    () -> handOver(offered(event.directive(), List.copyOf(successors.keySet())), successors));
        }
    }

    private void handOver(List<Task> offered, Map<String, String> successors) {
        offered.forEach(task -> handOver(task.getId(), successors));
        withdrawRights(offered.stream().map(Task::getId).toList(), successors.keySet());
    }

    /** The engine gives a group the right to a task that is offered to it, and leaves it when it is not any more. */
    private void withdrawRights(List<String> handedOver, Set<String> ended) {
        jdbc.sql(
                        """
                        delete from act_ru_authorization
                         where resource_type_ = :task and resource_id_ = any(:tasks) and group_id_ = any(:ended)
                        """)
                .param("task", Resources.TASK.resourceType())
                .param("tasks", handedOver.toArray(String[]::new))
                .param("ended", ended.toArray(String[]::new))
                .update();
    }

    private List<Task> offered(DirectiveId directive, List<String> groups) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(directive.value())
                .taskCandidateGroupIn(groups)
                .includeAssignedTasks()
                .list();
    }

    private void handOver(String task, Map<String, String> successors) {
        tasks.getIdentityLinksForTask(task).stream()
                .map(IdentityLink::getGroupId)
                .filter(successors::containsKey)
                .forEach(ended -> {
                    tasks.deleteCandidateGroup(task, ended);
                    tasks.addCandidateGroup(task, successors.get(ended));
                });
        tasks.setAssignee(task, null);
    }

    /** For each group of officials of an agency that has ended, that of its successor. */
    private Map<String, String> successors(DirectiveId directive) {
        Map<String, String> groups = new HashMap<>();
        LocalDate today = LocalDate.now(clock);
        successions.successorsOf(concerned(directive, today), today).forEach((agency, successor) -> {
            if (!agency.equals(successor)) {
                for (OfficialGroup kind : OfficialGroup.values()) {
                    groups.put(kind.of(agency), kind.of(successor));
                }
            }
        });
        return groups;
    }

    /** Who may have ended: a body that exists has no successor. */
    private Set<AgencyId> concerned(DirectiveId directive, LocalDate today) {
        DirectiveCard card = directives.card(directive);
        Set<AgencyId> agencies = new HashSet<>(implementing.absent(directive, today));
        agencies.add(card.issuingBody());
        agencies.add(card.advisoryBody());
        return agencies;
    }
}

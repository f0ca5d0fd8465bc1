package vn.chidao.workflow;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.chidao.directive.DirectiveProvinces;
import vn.chidao.organisation.Sight;
import vn.chidao.workflow.Vocabulary.Process;

/**
 * Lets the managers of a province see in Cockpit the instances that carry its directives and their periods, and the open
 * tasks of these. The engine takes such a right away again with its instance or task. What each agency owes is an instance of
 * its own, thousands at a time, and has no such row: our own pages show it.
 */
@Component
public class ProvincialSight {

    static final List<String> SEEN = List.of(Process.DIRECTIVE, Process.MONITORING, Process.REPORTING_PERIOD);

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final AuthorizationService authorizations;
    private final DirectiveProvinces provinces;
    private final SignedInOfficial official;

    ProvincialSight(
            RuntimeService runtime,
            TaskService tasks,
            AuthorizationService authorizations,
            DirectiveProvinces provinces,
            SignedInOfficial official) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.authorizations = authorizations;
        this.provinces = provinces;
        this.official = official;
    }

    /** Sets right what runs already, as after an upgrade. Asked by nobody. */
    public void ensureAll() {
        Map<String, List<String>> instances = SEEN.stream()
                .flatMap(process -> runtime.createProcessInstanceQuery().processDefinitionKey(process).list().stream())
                .filter(instance -> instance.getBusinessKey() != null)
                .collect(Collectors.groupingBy(
                        ProcessInstance::getBusinessKey,
                        Collectors.mapping(ProcessInstance::getId, Collectors.toList())));
        grant(Resources.PROCESS_INSTANCE, instances);
        Map<String, String> directiveOf = new HashMap<>();
        instances.forEach((directive, ids) -> ids.forEach(id -> directiveOf.put(id, directive)));
        grant(
                Resources.TASK,
                tasks.createTaskQuery().processDefinitionKeyIn(SEEN.toArray(String[]::new)).list().stream()
                        .filter(task -> directiveOf.containsKey(task.getProcessInstanceId()))
                        .collect(Collectors.groupingBy(
                                task -> directiveOf.get(task.getProcessInstanceId()),
                                Collectors.mapping(Task::getId, Collectors.toList()))));
    }

    /** An instance that is just beginning: the database does not know it yet, so it is not looked for there. */
    void begins(String directive, String instance) {
        show(directive, Resources.PROCESS_INSTANCE, instance);
    }

    @EventListener
    void on(DelegateTask task) {
        if (TaskListener.EVENTNAME_CREATE.equals(task.getEventName())
                && SEEN.stream()
                        .anyMatch(process -> task.getProcessDefinitionId().startsWith(process + ":"))) {
            show(task.getExecution().getProcessBusinessKey(), Resources.TASK, task.getId());
        }
    }

    private void show(String directive, Resource resource, String id) {
        official.steppingAside(() -> provinces
                .of(Set.of(directive))
                .values()
                .forEach(province -> grant(Sight.groupOf(province), resource, id)));
    }

    /** @param ids by the directive they belong to */
    private void grant(Resource resource, Map<String, List<String>> ids) {
        Map<String, String> provinceOf = provinces.of(ids.keySet());
        Set<String> there = readable(resource, provinceOf.values());
        ids.forEach((directive, some) -> Stream.ofNullable(provinceOf.get(directive))
                .map(Sight::groupOf)
                .forEach(group -> some.stream()
                        .filter(id -> !there.contains(group + id))
                        .forEach(id -> grant(group, resource, id))));
    }

    private Set<String> readable(Resource resource, Collection<String> provinces) {
        String[] groups = provinces.stream().distinct().map(Sight::groupOf).toArray(String[]::new);
        return groups.length == 0
                ? Set.of()
                : authorizations
                        .createAuthorizationQuery()
                        .groupIdIn(groups)
                        .resourceType(resource.resourceType())
                        .list()
                        .stream()
                        .map(row -> row.getGroupId() + row.getResourceId())
                        .collect(Collectors.toSet());
    }

    private void grant(String group, Resource resource, String id) {
        Authorization row = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        row.setGroupId(group);
        row.setResource(resource);
        row.setResourceId(id);
        row.addPermission(Permissions.READ);
        authorizations.saveAuthorization(row);
    }
}

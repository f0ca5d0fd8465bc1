package vn.chidao.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.springframework.stereotype.Component;

/**
 * Puts the ready filters into Tasklist as they are defined today, and lets everyone read them. They are known by their
 * names and belong to nobody; what an administrator changes in one is set right again at the next start.
 */
@Component
class ReadyFilters {

    private final FilterService filters;
    private final TaskService tasks;
    private final Grants grants;

    ReadyFilters(FilterService filters, TaskService tasks, Grants grants) {
        this.filters = filters;
        this.tasks = tasks;
        this.grants = grants;
    }

    void ensure() {
        Map<String, Filter> there = filters.createTaskFilterQuery().list().stream()
                .filter(filter -> filter.getOwner() == null)
                .collect(Collectors.toMap(Filter::getName, Function.identity(), (first, second) -> first));
        List<Grant> readable = new ArrayList<>();
        for (ReadyFilter ready : ReadyFilter.values()) {
            Filter saved = save(ready, there.getOrDefault(ready.label(), filters.newTaskFilter(ready.label())));
            readable.add(Grant.toEveryone(Resources.FILTER, saved.getId(), Permissions.READ));
        }
        grants.ensure(readable);
    }

    private Filter save(ReadyFilter ready, Filter filter) {
        return filters.saveFilter(
                filter.setQuery(ready.on(tasks.createTaskQuery())).setProperties(ready.properties()));
    }
}

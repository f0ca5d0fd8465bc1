package vn.chidao.people;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.identity.Group;
import org.springframework.stereotype.Component;

/** Sees to it that groups are there and bear the name they should. Groups that others made stay as they are. */
@Component
class EngineGroups {

    private final IdentityService identity;

    EngineGroups(IdentityService identity) {
        this.identity = identity;
    }

    /**
     * Reads once, and writes only what is missing or has another name.
     *
     * @param names the name of each group, by its id
     */
    void ensure(Map<String, String> names) {
        Map<String, Group> there = identity.createGroupQuery().list().stream()
                .collect(Collectors.toMap(Group::getId, Function.identity()));
        names.forEach((id, name) -> ensure(there.get(id), id, name));
    }

    private void ensure(Group there, String id, String name) {
        if (there != null && name.equals(there.getName())) {
            return;
        }
        Group group = there == null ? create(id) : there;
        group.setName(name);
        identity.saveGroup(group);
    }

    private Group create(String id) {
        Group group = identity.newGroup(id);
        group.setType(Groups.GROUP_TYPE_WORKFLOW);
        return group;
    }
}

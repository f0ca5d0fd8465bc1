package vn.chidao.people;

import static org.camunda.bpm.engine.authorization.Authorization.ANY;

import java.util.List;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resources;
import vn.chidao.organisation.Sight;

/**
 * What everyone may do, and what those may do who watch over the work. That an agency sees its own tasks is no standing
 * right: the engine gives it with each task to the group the task goes to.
 */
final class StandingRights {

    /** Those who see in Cockpit where every directive and every agency is, and change nothing. */
    static final String MANAGERS = "managers";

    private StandingRights() {}

    /** Those who watch over one province open Cockpit; what they see there comes with each instance, see ProvincialSight. */
    static List<Grant> ofManagers(String province) {
        String group = Sight.groupOf(province);
        return List.of(Grant.to(group, Resources.APPLICATION, "cockpit", Permissions.ACCESS), knowsNames(group));
    }

    /** Cockpit shows the names of agencies' groups to those who may read groups, to others what the engine calls them. */
    private static Grant knowsNames(String group) {
        return Grant.to(group, Resources.GROUP, ANY, Permissions.READ);
    }

    static List<Grant> all() {
        return List.of(
                Grant.toEveryone(Resources.APPLICATION, "tasklist", Permissions.ACCESS),
                // For the diagram beside a task.
                Grant.toEveryone(Resources.PROCESS_DEFINITION, ANY, ProcessDefinitionPermissions.READ),
                // Of no use without the right to start a certain process, see StartingRights.
                Grant.toEveryone(Resources.PROCESS_INSTANCE, ANY, Permissions.CREATE),
                Grant.to(MANAGERS, Resources.APPLICATION, "cockpit", Permissions.ACCESS),
                knowsNames(MANAGERS),
                // Cockpit counts open tasks by group only for those who may read any task.
                Grant.to(MANAGERS, Resources.TASK, ANY, Permissions.READ),
                Grant.to(
                        MANAGERS,
                        Resources.PROCESS_DEFINITION,
                        ANY,
                        ProcessDefinitionPermissions.READ,
                        ProcessDefinitionPermissions.READ_INSTANCE,
                        ProcessDefinitionPermissions.READ_TASK,
                        ProcessDefinitionPermissions.READ_HISTORY));
    }
}

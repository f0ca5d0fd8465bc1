package vn.chidao.workflow;

import static org.camunda.bpm.engine.authorization.Permissions.CREATE;
import static org.camunda.bpm.engine.authorization.Permissions.CREATE_INSTANCE;

import java.util.List;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Resources;

/** Lets the officials of the test register start what begins with a form; whether they may do what it asks is ours to say. */
final class StartRights {

    private static final List<String> GROUPS = List.of("TRC-TU.clerk", "TRC-TU", "TRC-BDV");

    private StartRights() {}

    static void grant(ProcessEngine engine) {
        AuthorizationService authorizations = engine.getAuthorizationService();
        for (String group : GROUPS) {
            grant(authorizations, group, Resources.PROCESS_INSTANCE, "*", CREATE);
            grant(authorizations, group, Resources.PROCESS_DEFINITION, "RegistrationProcess", CREATE_INSTANCE);
            grant(authorizations, group, Resources.PROCESS_DEFINITION, "DirectiveDecisionProcess", CREATE_INSTANCE);
        }
    }

    private static void grant(
            AuthorizationService authorizations, String group, Resources resource, String id, Permission permission) {
        Authorization known = authorizations
                .createAuthorizationQuery()
                .groupIdIn(group)
                .resourceType(resource)
                .resourceId(id)
                .singleResult();
        Authorization granted =
                known != null ? known : authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        granted.setGroupId(group);
        granted.setResource(resource);
        granted.setResourceId(id);
        granted.addPermission(permission);
        authorizations.saveAuthorization(granted);
    }
}

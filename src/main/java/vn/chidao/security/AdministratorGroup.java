package vn.chidao.security;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.identity.Group;
import org.springframework.stereotype.Component;

/** The group whose members may do everything, as Camunda's own setup page would make it. */
@Component
public class AdministratorGroup {

    private final IdentityService identity;
    private final AuthorizationService authorizations;

    AdministratorGroup(IdentityService identity, AuthorizationService authorizations) {
        this.identity = identity;
        this.authorizations = authorizations;
    }

    boolean isEmpty() {
        return identity.createUserQuery().memberOfGroup(Groups.CAMUNDA_ADMIN).count() == 0;
    }

    /** The group and each of its grants, where they are not there yet. */
    public void createIfMissing() {
        if (identity.createGroupQuery().groupId(Groups.CAMUNDA_ADMIN).count() == 0) {
            Group group = identity.newGroup(Groups.CAMUNDA_ADMIN);
            group.setName("Quản trị hệ thống");
            group.setType(Groups.GROUP_TYPE_SYSTEM);
            identity.saveGroup(group);
        }
        Set<Integer> granted = granted();
        Stream.of(Resources.values())
                .filter(resource -> !granted.contains(resource.resourceType()))
                .forEach(this::grant);
    }

    private Set<Integer> granted() {
        return authorizations
                .createAuthorizationQuery()
                .groupIdIn(Groups.CAMUNDA_ADMIN)
                .resourceId(Authorization.ANY)
                .list()
                .stream()
                .map(Authorization::getResourceType)
                .collect(Collectors.toSet());
    }

    private void grant(Resource resource) {
        Authorization all = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        all.setGroupId(Groups.CAMUNDA_ADMIN);
        all.setResource(resource);
        all.setResourceId(Authorization.ANY);
        all.addPermission(Permissions.ALL);
        authorizations.saveAuthorization(all);
    }
}

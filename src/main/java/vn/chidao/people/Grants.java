package vn.chidao.people;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Resource;
import org.springframework.stereotype.Component;

/** Sees to it that rights are there. What an administrator has added beside them stays. */
@Component
class Grants {

    private final AuthorizationService authorizations;

    Grants(AuthorizationService authorizations) {
        this.authorizations = authorizations;
    }

    /** Reads once for each kind of resource that is named, and writes only what is missing. */
    void ensure(Collection<Grant> wanted) {
        Map<Grant.Place, Authorization> there = new HashMap<>();
        wanted.stream()
                .map(Grant::resource)
                .distinct()
                .flatMap(resource -> rowsOf(resource).stream())
                .filter(row -> row.getUserId() == null || row.getUserId().equals(Authorization.ANY))
                .forEach(row -> there.put(Grant.Place.of(row), row));
        wanted.forEach(grant -> ensure(grant, there.get(grant.place())));
    }

    private List<Authorization> rowsOf(Resource resource) {
        return authorizations
                .createAuthorizationQuery()
                .resourceType(resource.resourceType())
                .list();
    }

    private void ensure(Grant grant, Authorization there) {
        if (there != null && grant.permissions().stream().allMatch(there::isPermissionGranted)) {
            return;
        }
        Authorization row = there == null ? create(grant) : there;
        for (Permission permission : grant.permissions()) {
            row.addPermission(permission);
        }
        authorizations.saveAuthorization(row);
    }

    private Authorization create(Grant grant) {
        Authorization row = authorizations.createNewAuthorization(grant.type());
        if (grant.group() != null) {
            row.setGroupId(grant.group());
        }
        row.setResource(grant.resource());
        row.setResourceId(grant.resourceId());
        return row;
    }
}

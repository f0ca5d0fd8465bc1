package vn.chidao.people;

import java.util.Set;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Resource;

/**
 * A right that a group must have; nothing is ever forbidden explicitly.
 *
 * @param group null: everyone who is signed in
 * @param resourceId {@code *} for all of the kind
 */
record Grant(String group, Resource resource, String resourceId, Set<Permission> permissions) {

    static Grant toEveryone(Resource resource, String resourceId, Permission... permissions) {
        return new Grant(null, resource, resourceId, Set.of(permissions));
    }

    static Grant to(String group, Resource resource, String resourceId, Permission... permissions) {
        return new Grant(group, resource, resourceId, Set.of(permissions));
    }

    int type() {
        return group == null ? Authorization.AUTH_TYPE_GLOBAL : Authorization.AUTH_TYPE_GRANT;
    }

    Place place() {
        return new Place(type(), group, resource.resourceType(), resourceId);
    }

    /** Where the engine keeps one row of rights. */
    record Place(int type, String group, int resourceType, String resourceId) {

        static Place of(Authorization row) {
            return new Place(row.getAuthorizationType(), row.getGroupId(), row.getResourceType(), row.getResourceId());
        }
    }
}

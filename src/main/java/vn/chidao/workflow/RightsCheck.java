package vn.chidao.workflow;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.impl.db.CompositePermissionCheck;
import org.camunda.bpm.engine.impl.db.PermissionCheck;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationManager;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Keeps the price of a check of rights low, and the same however many tasks are open: each open task has a row of rights. The
 * engine would read the groups of all rows at every check and then send a statement of four pages. Where one right of several
 * suffices and nothing is forbidden to anybody, the few rows that may grant it are read; all else is left to the engine.
 */
class RightsCheck extends AuthorizationManager {

    private static final String ROWS =
            """
            select type_, user_id_, group_id_, resource_type_, resource_id_, perms_ from act_ru_authorization
             where resource_id_ in (:ids) and resource_type_ in (:types)
            union all
            select type_, user_id_, group_id_, resource_type_, resource_id_, perms_ from act_ru_authorization
             where type_ = 2 and user_id_ is not null
            union all
            select type_, user_id_, group_id_, resource_type_, resource_id_, perms_ from act_ru_authorization
             where type_ = 2 and group_id_ is not null
            """;

    private final JdbcClient jdbc;

    RightsCheck(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Drops no group; the engine does it only in order to have fewer to look for. */
    @Override
    public List<String> filterAuthenticatedGroupIds(List<String> authenticatedGroupIds) {
        return authenticatedGroupIds == null ? List.of() : authenticatedGroupIds;
    }

    @Override
    public boolean isAuthorized(String user, List<String> groups, CompositePermissionCheck wanted) {
        if (!isSimple(wanted)) {
            return super.isAuthorized(user, groups, wanted);
        }
        List<Row> rows = rows(wanted.getAtomicChecks());
        if (rows.stream().anyMatch(row -> row.type() == Authorization.AUTH_TYPE_REVOKE)) {
            return super.isAuthorized(user, groups, wanted);
        }
        Set<String> mine = Set.copyOf(filterAuthenticatedGroupIds(groups));
        return rows.stream().filter(row -> row.concerns(user, mine)).anyMatch(row -> wanted.getAtomicChecks().stream()
                .anyMatch(row::grants));
    }

    private List<Row> rows(List<PermissionCheck> wanted) {
        return jdbc.sql(ROWS)
                .param(
                        "ids",
                        Stream.concat(wanted.stream().map(Row::id), Stream.of(Authorization.ANY))
                                .collect(Collectors.toSet()))
                .param(
                        "types",
                        wanted.stream().map(PermissionCheck::getResourceType).collect(Collectors.toSet()))
                .query((row, n) -> Row.read(row))
                .list();
    }

    private boolean isSimple(CompositePermissionCheck wanted) {
        return wanted.isDisjunctive()
                && wanted.getCompositeChecks().isEmpty()
                && wanted.getAtomicChecks().stream()
                        .allMatch(each -> each.getResourceIdQueryParam() == null
                                && each.getAuthorizationNotFoundReturnValue() == null
                                && isResourceValidForPermission(each));
    }

    private record Row(int type, String user, String group, int resourceType, String resource, int permissions) {

        static Row read(ResultSet row) throws SQLException {
            return new Row(
                    row.getInt("type_"),
                    row.getString("user_id_"),
                    row.getString("group_id_"),
                    row.getInt("resource_type_"),
                    row.getString("resource_id_"),
                    row.getInt("perms_"));
        }

        static String id(PermissionCheck check) {
            return check.getResourceId() == null ? Authorization.ANY : check.getResourceId();
        }

        boolean concerns(String someone, Set<String> groups) {
            return type == Authorization.AUTH_TYPE_GLOBAL
                    ? Authorization.ANY.equals(user)
                    : user != null && user.equals(someone) || group != null && groups.contains(group);
        }

        boolean grants(PermissionCheck check) {
            return resourceType == check.getResourceType()
                    && (resource.equals(Authorization.ANY) || resource.equals(id(check)))
                    && (permissions & check.getPerms()) == check.getPerms();
        }
    }
}

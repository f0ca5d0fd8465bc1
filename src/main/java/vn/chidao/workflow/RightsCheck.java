package vn.chidao.workflow;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.impl.db.CompositePermissionCheck;
import org.camunda.bpm.engine.impl.db.PermissionCheck;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationManager;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Keeps the price of a check of rights low, and the same however many tasks are open: each open task has a row of rights. The
 * engine would read the groups of all rows at every check and then send a statement of four pages. Where one right of several
 * suffices and nothing is forbidden to anybody concerned, one short statement says the same; all else is left to the engine.
 */
class RightsCheck extends AuthorizationManager {

    private static final String ASK =
            """
            select exists (select from act_ru_authorization f
                            where f.type_ = 2 and (f.user_id_ in (:user, '*') or f.group_id_ = any(:groups))) as forbidden,
                   exists (select from act_ru_authorization a
                            where a.resource_id_ = any(:ids)
                              and (a.type_ = 1 and (a.user_id_ = :user or a.group_id_ = any(:groups))
                                   or a.type_ = 0 and a.user_id_ = '*')
                              and exists (select from unnest(:types, :ids, :permissions) w (type, id, permission)
                                           where a.resource_type_ = w.type and a.resource_id_ in (w.id, '*')
                                             and a.perms_ & w.permission = w.permission)) as granted
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
        return isSimple(wanted)
                ? ask(user, groups, wanted.getAtomicChecks()).orElseGet(() -> super.isAuthorized(user, groups, wanted))
                : super.isAuthorized(user, groups, wanted);
    }

    /** Empty where something is forbidden, because then it depends on which row comes first. */
    private Optional<Boolean> ask(String user, List<String> groups, List<PermissionCheck> wanted) {
        return jdbc.sql(ASK)
                .param("user", user)
                .param("groups", filterAuthenticatedGroupIds(groups).toArray(String[]::new))
                .param(
                        "types",
                        wanted.stream().map(PermissionCheck::getResourceType).toArray(Integer[]::new))
                .param(
                        "ids",
                        Stream.concat(wanted.stream().map(RightsCheck::id), Stream.of(Authorization.ANY))
                                .toArray(String[]::new))
                .param(
                        "permissions",
                        wanted.stream().map(PermissionCheck::getPerms).toArray(Integer[]::new))
                .query((row, n) -> row.getBoolean("forbidden")
                        ? Optional.<Boolean>empty()
                        : Optional.of(row.getBoolean("granted")))
                .single();
    }

    private static String id(PermissionCheck check) {
        return check.getResourceId() == null ? Authorization.ANY : check.getResourceId();
    }

    private boolean isSimple(CompositePermissionCheck wanted) {
        return wanted.isDisjunctive()
                && wanted.getCompositeChecks().isEmpty()
                && wanted.getAtomicChecks().stream()
                        .allMatch(each -> each.getResourceIdQueryParam() == null
                                && each.getAuthorizationNotFoundReturnValue() == null
                                && isResourceValidForPermission(each));
    }
}

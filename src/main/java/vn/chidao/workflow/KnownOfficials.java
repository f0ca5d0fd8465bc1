package vn.chidao.workflow;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.springframework.stereotype.Component;
import vn.chidao.directive.OfficialNames;

/** Calls officials by the names the engine knows them by; those whose answers were made up are called just that. */
@Component
class KnownOfficials implements OfficialNames {

    private static final String SIMULATED = "Cán bộ mô phỏng";

    private final IdentityService identity;
    private final SignedInOfficial official;

    KnownOfficials(IdentityService identity, SignedInOfficial official) {
        this.identity = identity;
        this.official = official;
    }

    @Override
    public Map<String, String> of(Collection<String> userIds) {
        Map<String, String> names = new HashMap<>();
        userIds.forEach(id -> names.put(id, SimulatedOfficials.isSimulated(id) ? SIMULATED : id));
        find(userIds.stream().filter(id -> !SimulatedOfficials.isSimulated(id)).toArray(String[]::new))
                .forEach(user -> names.put(user.getId(), name(user)));
        return names;
    }

    private List<User> find(String... userIds) {
        return userIds.length == 0
                ? List.of()
                : official.answeredAside(
                        () -> identity.createUserQuery().userIdIn(userIds).list());
    }

    private static String name(User user) {
        String name = Stream.of(user.getFirstName(), user.getLastName())
                .filter(Objects::nonNull)
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
        return name.isEmpty() ? user.getId() : name;
    }
}

package vn.chidao.standin;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.chidao.organisation.Agencies;
import vn.chidao.organisation.Agency;
import vn.chidao.organisation.AgencyId;
import vn.chidao.organisation.Named;
import vn.chidao.organisation.OfficialGroup;

/** What people call the roles they can lend: "Lãnh đạo Huyện ủy Bình Sơn". */
@Component
class RoleNames {

    private static final Map<OfficialGroup, String> KINDS =
            Map.of(OfficialGroup.STAFF, "Cán bộ", OfficialGroup.LEADER, "Lãnh đạo", OfficialGroup.CLERK, "Văn thư");

    private final Agencies agencies;

    RoleNames(Agencies agencies) {
        this.agencies = agencies;
    }

    /** In the order of the names; the id is that of the group. */
    List<Named> of(Collection<String> groups) {
        Set<AgencyId> ids = groups.stream()
                .flatMap(group -> Official.agencyOf(group).stream())
                .collect(Collectors.toSet());
        Map<AgencyId, Agency> known = agencies.byIds(ids);
        return groups.stream()
                .map(group -> new Named(group, name(group, known)))
                .sorted((one, other) -> one.name().compareTo(other.name()))
                .toList();
    }

    private static String name(String group, Map<AgencyId, Agency> known) {
        AgencyId agency = OfficialGroup.agencyOf(group);
        String called = Optional.ofNullable(known.get(agency)).map(Agency::name).orElse(agency.code());
        return KINDS.entrySet().stream()
                .filter(kind -> kind.getKey().of(agency).equals(group))
                .map(kind -> kind.getValue() + " " + called)
                .findFirst()
                .orElse(group);
    }
}

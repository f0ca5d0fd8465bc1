package vn.chidao.standin;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.chidao.organisation.AgencyId;
import vn.chidao.organisation.OfficialGroup;

/**
 * Somebody who can sign in, with what is theirs by their own office.
 *
 * @param groups ids of their own groups, never those that somebody has lent them
 */
public record Official(String id, String name, Set<String> groups) {

    public Official {
        groups = Set.copyOf(groups);
    }

    /** The agencies they belong to; none for administrators and managers. */
    Set<AgencyId> agencies() {
        return groups.stream().flatMap(group -> agencyOf(group).stream()).collect(Collectors.toSet());
    }

    /** What they can let somebody else do for them: the work of their agencies, never a right over the whole system. */
    Set<String> lendable() {
        return groups.stream().filter(group -> agencyOf(group).isPresent()).collect(Collectors.toSet());
    }

    /** Which of these groups belong to an agency that is also theirs. */
    Set<String> ofOwnAgencies(Collection<String> some) {
        Set<AgencyId> own = agencies();
        return some.stream()
                .filter(group -> agencyOf(group).filter(own::contains).isPresent())
                .collect(Collectors.toSet());
    }

    static Optional<AgencyId> agencyOf(String group) {
        return Stream.of(OfficialGroup.LEADER, OfficialGroup.CLERK, OfficialGroup.STAFF)
                .flatMap(kind -> kind.agencyIn(group).stream())
                .findFirst();
    }
}

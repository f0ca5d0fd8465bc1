package vn.chidao.importer.intake;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chidao.directive.EnteredDirectives;
import vn.chidao.organisation.Agencies;
import vn.chidao.organisation.AgencyId;
import vn.chidao.organisation.AgencyKind;
import vn.chidao.organisation.OfficialGroup;
import vn.chidao.organisation.Successions;

/**
 * Tells from the groups of whoever is signed in what they may do with documents: clerks of bodies that can issue directives,
 * and the staff of bodies that have issued one here or advise on one.
 */
@Component
class Importers {

    private static final Set<AgencyKind> ISSUING = EnumSet.of(AgencyKind.PARTY_COMMITTEE, AgencyKind.STATE_BODY);
    private static final String ADMINISTRATORS = "camunda-admin";

    private final Agencies agencies;
    private final Successions successions;
    private final EnteredDirectives directives;

    Importers(Agencies agencies, Successions successions, EnteredDirectives directives) {
        this.agencies = agencies;
        this.successions = successions;
        this.directives = directives;
    }

    @Transactional(readOnly = true)
    public Importer of(Authentication signedIn) {
        Set<String> groups = AuthorityUtils.authorityListToSet(signedIn.getAuthorities());
        Set<AgencyId> clerkOf = issuing(agencies(groups, OfficialGroup.CLERK));
        Set<AgencyId> bodies = successions.withPredecessors(clerkOf);
        Set<AgencyId> staffOf = successions.withPredecessors(agencies(groups, OfficialGroup.STAFF));
        if (directives.concern(staffOf)) {
            bodies.addAll(staffOf);
        }
        return new Importer(signedIn.getName(), groups, bodies, !clerkOf.isEmpty(), groups.contains(ADMINISTRATORS));
    }

    private Set<AgencyId> issuing(Set<AgencyId> bodies) {
        return agencies.byIds(bodies).values().stream()
                .filter(agency -> ISSUING.contains(agency.kind()))
                .map(agency -> agency.id())
                .collect(Collectors.toSet());
    }

    private static Set<AgencyId> agencies(Collection<String> groups, OfficialGroup kind) {
        return groups.stream().map(kind::agencyIn).flatMap(Optional::stream).collect(Collectors.toSet());
    }
}

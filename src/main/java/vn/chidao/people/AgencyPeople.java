package vn.chidao.people;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chidao.organisation.Agencies;
import vn.chidao.organisation.Agency;
import vn.chidao.organisation.OfficialGroup;
import vn.chidao.organisation.RegisterLoaded;

/**
 * Gives every agency of the register its three groups and their rights, also one that has ended: its name stays readable,
 * and so do its open tasks where nobody succeeded it.
 */
@Component
@Transactional
class AgencyPeople {

    /** The engine's groups have names of at most 255 characters; this leaves room for what is added. */
    private static final int LONGEST_NAME = 230;

    private final Agencies agencies;
    private final EngineGroups groups;
    private final Grants grants;

    AgencyPeople(Agencies agencies, EngineGroups groups, Grants grants) {
        this.agencies = agencies;
        this.groups = groups;
        this.grants = grants;
    }

    void followRegister() {
        follow(agencies.all());
    }

    @EventListener
    void on(RegisterLoaded event) {
        follow(agencies.byIds(event.agencies()).values());
    }

    private void follow(Collection<Agency> some) {
        Map<String, String> names = new LinkedHashMap<>();
        some.forEach(agency -> names.putAll(namesOf(agency)));
        groups.ensure(names);
        grants.ensure(some.stream().flatMap(StartingRights::of).toList());
    }

    private static Map<String, String> namesOf(Agency agency) {
        String name = agency.name().substring(0, Math.min(agency.name().length(), LONGEST_NAME));
        return Map.of(
                OfficialGroup.STAFF.of(agency.id()), name,
                OfficialGroup.LEADER.of(agency.id()), name + " (lãnh đạo)",
                OfficialGroup.CLERK.of(agency.id()), name + " (văn thư)");
    }
}

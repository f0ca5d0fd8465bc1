package vn.chidao.people;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chidao.organisation.Agencies;
import vn.chidao.organisation.Agency;
import vn.chidao.organisation.Named;
import vn.chidao.organisation.OfficialGroup;
import vn.chidao.organisation.Provinces;
import vn.chidao.organisation.RegisterLoaded;
import vn.chidao.organisation.Sight;

/**
 * Gives every agency of the register its three groups and their rights, also one that has ended: its name stays readable,
 * and so do its open tasks where nobody succeeded it. Gives every province the group of those who watch over it.
 */
@Component
@Transactional
class AgencyPeople {

    /** The engine's groups have names of at most 255 characters; this leaves room for what is added. */
    private static final int LONGEST_NAME = 230;

    private final Agencies agencies;
    private final Provinces provinces;
    private final EngineGroups groups;
    private final Grants grants;

    AgencyPeople(Agencies agencies, Provinces provinces, EngineGroups groups, Grants grants) {
        this.agencies = agencies;
        this.provinces = provinces;
        this.groups = groups;
        this.grants = grants;
    }

    void followRegister() {
        follow(agencies.all());
        followProvinces();
    }

    @EventListener
    void on(RegisterLoaded event) {
        follow(agencies.byIds(event.agencies()).values());
        followProvinces();
    }

    private void followProvinces() {
        List<Named> all = provinces.all();
        groups.ensure(all.stream()
                .collect(Collectors.toMap(each -> Sight.groupOf(each.id()), each -> "Người quản lý " + each.name())));
        grants.ensure(all.stream()
                .flatMap(each -> StandingRights.ofManagers(each.id()).stream())
                .toList());
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

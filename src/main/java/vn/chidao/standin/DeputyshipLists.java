package vn.chidao.standin;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.chidao.organisation.AgencyId;
import vn.chidao.organisation.Named;
import vn.chidao.organisation.OfficialGroup;

/** Lays out for a reader who stands in for one person, for whom that person does, and whom they could name. */
@Component
class DeputyshipLists {

    private final Deputyships deputyships;
    private final Officials officials;
    private final RoleNames names;
    private final Clock clock;

    DeputyshipLists(Deputyships deputyships, Officials officials, RoleNames names, Clock clock) {
        this.deputyships = deputyships;
        this.officials = officials;
        this.names = names;
        this.clock = clock;
    }

    /** The number of statements does not depend on how many there are. */
    DeputyshipList of(Official person, boolean mayChooseAnybody) {
        List<Deputyship> known = deputyships.around(person.id());
        Map<String, Official> people = officials.byIds(people(known));
        Map<String, Named> roles =
                names.of(known.stream().flatMap(each -> each.lent().stream()).collect(Collectors.toSet())).stream()
                        .collect(Collectors.toMap(Named::id, role -> role));
        return new DeputyshipList(
                today(),
                mayChooseAnybody,
                new Named(person.id(), person.name()),
                names.of(person.lendable()),
                colleagues(person),
                known.stream()
                        .map(each -> line(each, person, mayChooseAnybody, known, people, roles))
                        .toList());
    }

    private List<DeputyshipList.Colleague> colleagues(Official person) {
        Set<String> groups =
                person.agencies().stream().flatMap(DeputyshipLists::groupsOf).collect(Collectors.toSet());
        return officials.inGroups(groups).stream()
                .filter(each -> !each.id().equals(person.id()))
                .map(each ->
                        new DeputyshipList.Colleague(each.id(), each.name(), each.ofOwnAgencies(person.lendable())))
                .toList();
    }

    private static Stream<String> groupsOf(AgencyId agency) {
        return Arrays.stream(OfficialGroup.values()).map(kind -> kind.of(agency));
    }

    private DeputyshipList.Line line(
            Deputyship each,
            Official person,
            boolean mayRevokeAny,
            List<Deputyship> known,
            Map<String, Official> people,
            Map<String, Named> roles) {
        Deputyship.State state = each.on(today());
        boolean isHead = each.head().equals(person.id());
        boolean isOpen = state == Deputyship.State.COMING || state == Deputyship.State.RUNNING;
        return new DeputyshipList.Line(
                each.id(),
                named(each.head(), people),
                named(each.deputy(), people),
                each.lent().stream().sorted().map(roles::get).toList(),
                each.from(),
                each.until(),
                each.reason(),
                each.recordedBy().equals(each.head())
                        ? null
                        : named(each.recordedBy(), people).name(),
                state,
                isHead,
                isOpen && (isHead || mayRevokeAny),
                isOpen ? besides(each, known, people) : List.of());
    }

    private static List<String> besides(Deputyship each, List<Deputyship> known, Map<String, Official> people) {
        return known.stream()
                .filter(other -> other.id() != each.id() && other.head().equals(each.head()) && other.overlaps(each))
                .map(other -> named(other.deputy(), people).name())
                .distinct()
                .toList();
    }

    private static Set<String> people(Collection<Deputyship> known) {
        return known.stream()
                .flatMap(each -> Stream.of(each.head(), each.deputy(), each.recordedBy()))
                .collect(Collectors.toSet());
    }

    private static Named named(String id, Map<String, Official> people) {
        Official found = people.get(id);
        return new Named(id, found == null ? id : found.name());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}

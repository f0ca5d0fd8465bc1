package vn.chidao.directive;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.chidao.organisation.AgencyClasses;
import vn.chidao.organisation.AgencyId;
import vn.chidao.organisation.Successions;

/**
 * Which assignments and targets bind which agency. An assignment that names nobody binds every implementing agency; one that
 * names a class binds who belonged to it when the duties began and who belongs to it now; an agency that has ended is
 * replaced by its successor.
 */
@Component
public class AgencyShares {

    private final Directives directives;
    private final ImplementingAgencies implementing;
    private final AgencyClasses classes;
    private final Successions successions;

    AgencyShares(
            Directives directives, ImplementingAgencies implementing, AgencyClasses classes, Successions successions) {
        this.directives = directives;
        this.implementing = implementing;
        this.classes = classes;
        this.successions = successions;
    }

    /** What the agency has to do under the directive on that day; nothing when it has no duties under it. */
    public AgencyShare of(DirectiveId directive, AgencyId agency, LocalDate day) {
        return of(directive, day).getOrDefault(agency, AgencyShare.NONE);
    }

    /** What each agency with duties under the directive has to do on that day, in four statements for all of them. */
    public Map<AgencyId, AgencyShare> of(DirectiveId id, LocalDate day) {
        Directive directive = directives.get(id);
        List<AgencyId> all = implementing.on(id, day);
        if (all.isEmpty()) {
            return Map.of();
        }
        Map<String, Set<AgencyId>> bound = boundAgencies(directive, new HashSet<>(all), day);
        Map<AgencyId, AgencyShare> shares = new TreeMap<>();
        all.forEach(agency -> shares.put(agency, shareOf(agency, directive.document(), bound)));
        return shares;
    }

    private static AgencyShare shareOf(AgencyId agency, DirectiveDocument document, Map<String, Set<AgencyId>> bound) {
        return new AgencyShare(
                document.assignments().stream()
                        .filter(assignment -> bound.get(assignment.no()).contains(agency))
                        .toList(),
                document.targets().stream()
                        .filter(target -> target.assignment() == null
                                || bound.get(target.assignment()).contains(agency))
                        .toList());
    }

    private Map<String, Set<AgencyId>> boundAgencies(Directive directive, Set<AgencyId> all, LocalDate day) {
        List<Assignment> assignments = directive.document().assignments();
        Map<LocalDate, Map<String, List<AgencyId>>> members = classes.membersOn(
                assignments.stream()
                        .flatMap(assignment -> assignment.implementing().stream())
                        .map(Party::agencyClass)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()),
                Stream.concat(assignments.stream().map(directive::bindsFrom), Stream.of(day))
                        .collect(Collectors.toSet()));
        Map<String, Set<AgencyId>> named = assignments.stream()
                .collect(Collectors.toMap(
                        Assignment::no,
                        assignment -> named(assignment, directive.bindsFrom(assignment), day, members)));
        Map<AgencyId, AgencyId> standing = successions.successorsOf(
                named.values().stream().flatMap(Collection::stream).collect(Collectors.toSet()), day);
        return assignments.stream().collect(Collectors.toMap(Assignment::no, assignment -> {
            if (directive.bindsFrom(assignment).isAfter(day)) {
                return Set.of();
            }
            return assignment.implementing().isEmpty() ? all : standing(named.get(assignment.no()), standing);
        }));
    }

    private static Set<AgencyId> named(
            Assignment assignment, LocalDate from, LocalDate day, Map<LocalDate, Map<String, List<AgencyId>>> members) {
        return assignment.implementing().stream()
                .flatMap(party -> party.agency() != null
                        ? Stream.of(party.agency())
                        : Stream.of(from, day)
                                .map(members::get)
                                .filter(Objects::nonNull)
                                .flatMap(byClass -> byClass.getOrDefault(party.agencyClass(), List.of()).stream()))
                .collect(Collectors.toSet());
    }

    private static Set<AgencyId> standing(Set<AgencyId> named, Map<AgencyId, AgencyId> successors) {
        return named.stream().map(successors::get).filter(Objects::nonNull).collect(Collectors.toSet());
    }
}

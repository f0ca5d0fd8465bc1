package vn.chidao.directive;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.chidao.organisation.AgencyClasses;
import vn.chidao.organisation.AgencyId;
import vn.chidao.organisation.RegisterMark;
import vn.chidao.organisation.Successions;

/**
 * Which agencies each assignment binds on a day. One that names nobody binds every implementing agency; one that names a
 * class binds who belonged to it when it began to bind and who belongs to it on the day; in place of an agency that has ended
 * stands its successor. Three statements at most, whatever the number of assignments.
 */
@Component
class BoundAgencies {

    private final AgencyClasses classes;
    private final Successions successions;
    private final RegisterMark registers;
    private final NamedAgencies known = new NamedAgencies();

    BoundAgencies(AgencyClasses classes, Successions successions, RegisterMark registers) {
        this.classes = classes;
        this.successions = successions;
        this.registers = registers;
    }

    /** By the number of the assignment, every assignment being there; {@code all} are the implementing agencies of the day. */
    Map<String, Set<AgencyId>> byAssignment(Directive directive, Set<AgencyId> all, LocalDate day) {
        return byAssignment(directive, all, day, registers::now);
    }

    /** @param mark the registers' mark of this moment, asked for only where it matters */
    Map<String, Set<AgencyId>> byAssignment(Directive directive, Set<AgencyId> all, LocalDate day, LongSupplier mark) {
        Map<String, Set<AgencyId>> standing = standing(directive, day, mark);
        return directive.document().assignments().stream().collect(Collectors.toMap(Assignment::no, assignment -> {
            if (directive.bindsFrom(assignment).isAfter(day)) {
                return Set.of();
            }
            return assignment.implementing().isEmpty() ? all : standing.get(assignment.no());
        }));
    }

    /** Who stands on that day for those whom each assignment names; worked out once for all agencies that ask. */
    private Map<String, Set<AgencyId>> standing(Directive directive, LocalDate day, LongSupplier registers) {
        if (directive.document().assignments().stream()
                .allMatch(assignment -> assignment.implementing().isEmpty())) {
            return Map.of();
        }
        long mark = registers.getAsLong();
        return known.get(directive, mark, day).orElseGet(() -> {
            Map<String, Set<AgencyId>> found = find(directive, day);
            known.keep(directive, mark, day, found);
            return found;
        });
    }

    private Map<String, Set<AgencyId>> find(Directive directive, LocalDate day) {
        Map<LocalDate, Map<String, List<AgencyId>>> members = members(directive, day);
        Map<String, Set<AgencyId>> named = new HashMap<>();
        for (Assignment assignment : directive.document().assignments()) {
            named.put(assignment.no(), named(assignment, List.of(directive.bindsFrom(assignment), day), members));
        }
        Map<AgencyId, AgencyId> standing = successions.successorsOf(
                named.values().stream().flatMap(Collection::stream).collect(Collectors.toSet()), day);
        named.replaceAll((no, agencies) -> inPlaceOf(agencies, standing));
        return named;
    }

    private Map<LocalDate, Map<String, List<AgencyId>>> members(Directive directive, LocalDate day) {
        List<Assignment> assignments = directive.document().assignments();
        Set<LocalDate> days = assignments.stream().map(directive::bindsFrom).collect(Collectors.toSet());
        days.add(day);
        return classes.membersOn(
                assignments.stream()
                        .flatMap(assignment -> assignment.implementing().stream())
                        .map(Party::agencyClass)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()),
                days);
    }

    private static Set<AgencyId> named(
            Assignment assignment, List<LocalDate> days, Map<LocalDate, Map<String, List<AgencyId>>> members) {
        Set<AgencyId> named = new HashSet<>();
        for (Party party : assignment.implementing()) {
            if (party.agency() != null) {
                named.add(party.agency());
            } else if (party.agencyClass() != null) {
                days.forEach(day ->
                        named.addAll(members.getOrDefault(day, Map.of()).getOrDefault(party.agencyClass(), List.of())));
            }
        }
        return named;
    }

    private static Set<AgencyId> inPlaceOf(Set<AgencyId> named, Map<AgencyId, AgencyId> standing) {
        return named.stream().map(standing::get).filter(Objects::nonNull).collect(Collectors.toSet());
    }
}

package vn.chidao.demo;

import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/** The demo's register files taken together, as plain data: asks nothing of the application's own register. */
record DemoRegisters(List<File> files) {

    record File(
            String province, String name, List<Agency> agencies, List<Group> classes, List<Succession> successions) {}

    record Agency(
            String id,
            String name,
            List<String> shortNames,
            List<String> aliases,
            String kind,
            String level,
            String parent,
            LocalDate validFrom,
            LocalDate validUntil,
            boolean leaderSignsOff) {

        boolean isValidOn(LocalDate day) {
            return covers(validFrom, validUntil, day);
        }
    }

    record Group(String id, String name, List<String> aliases, List<Member> members) {}

    record Member(String agency, @JsonProperty("class") String nested, LocalDate from, LocalDate until) {}

    record Succession(String from, String to, LocalDate on, String kind) {}

    Map<String, Agency> agencies() {
        return files.stream().flatMap(file -> file.agencies().stream()).collect(toMap(Agency::id, Function.identity()));
    }

    Map<String, Group> classes() {
        return files.stream().flatMap(file -> file.classes().stream()).collect(toMap(Group::id, Function.identity()));
    }

    List<Succession> successions() {
        return files.stream().flatMap(file -> file.successions().stream()).toList();
    }

    /** Who belongs to the class on the day, nested classes included. */
    Set<String> membersOf(String classId, LocalDate day) {
        Set<String> found = new TreeSet<>();
        collect(classId, day, found);
        return found;
    }

    private void collect(String classId, LocalDate day, Set<String> found) {
        for (Member member : classes().get(classId).members()) {
            if (!covers(member.from(), member.until(), day)) {
                continue;
            }
            if (member.nested() != null) {
                collect(member.nested(), day, found);
            } else if (agencies().get(member.agency()).isValidOn(day)) {
                found.add(member.agency());
            }
        }
    }

    /** Every agency that a register names as a parent, a member, or one side of a succession. */
    Set<String> referencedAgencies() {
        Set<String> named = new TreeSet<>();
        agencies().values().stream()
                .map(Agency::parent)
                .filter(Objects::nonNull)
                .forEach(named::add);
        classes().values().stream()
                .flatMap(each -> each.members().stream())
                .map(Member::agency)
                .filter(Objects::nonNull)
                .forEach(named::add);
        successions().stream()
                .flatMap(each -> Stream.of(each.from(), each.to()))
                .filter(Objects::nonNull)
                .forEach(named::add);
        return named;
    }

    private static boolean covers(LocalDate from, LocalDate until, LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
    }
}

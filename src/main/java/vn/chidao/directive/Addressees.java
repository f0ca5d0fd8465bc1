package vn.chidao.directive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.chidao.organisation.AgencyClasses;
import vn.chidao.organisation.AgencyId;
import vn.chidao.organisation.Successions;

/** Which agencies stand behind the parties that a directive names, as of a day. Two statements, whatever their number. */
@Component
class Addressees {

    private final AgencyClasses classes;
    private final Successions successions;

    Addressees(AgencyClasses classes, Successions successions) {
        this.classes = classes;
        this.successions = successions;
    }

    /**
     * @param agencies in place of an agency that has ended stands its successor
     * @param unresolved what led to no agency, in words: nothing is left out in silence
     */
    record Resolved(SortedSet<AgencyId> agencies, List<String> unresolved) {}

    Resolved resolve(Collection<Party> parties, LocalDate day) {
        Map<String, List<AgencyId>> members =
                classes.membersOf(given(parties.stream().map(Party::agencyClass)), day);
        Map<AgencyId, AgencyId> standing =
                successions.successorsOf(given(parties.stream().map(Party::agency)), day);
        SortedSet<AgencyId> agencies = new TreeSet<>(standing.values());
        members.values().forEach(agencies::addAll);
        List<String> unresolved = new ArrayList<>();
        for (Party party : parties) {
            if (party.name() != null) {
                unresolved.add(party.name());
            } else if (party.agency() != null && !standing.containsKey(party.agency())) {
                unresolved.add(party.agency() + " (đã kết thúc, không có cơ quan kế thừa)");
            } else if (party.agencyClass() != null && !members.containsKey(party.agencyClass())) {
                unresolved.add(party.agencyClass() + " (nhóm không có thành viên vào ngày này)");
            }
        }
        return new Resolved(agencies, unresolved.stream().distinct().toList());
    }

    /** Those who act: recipients for action, and whoever implements an assignment. */
    static List<Party> acting(DirectiveDocument document) {
        return Stream.concat(
                        document.recipients().stream()
                                .filter(recipient -> recipient.purpose() == Recipient.Purpose.ACT)
                                .map(Recipient::party),
                        document.assignments().stream().flatMap(assignment -> assignment.implementing().stream()))
                .distinct()
                .toList();
    }

    private static <T> List<T> given(Stream<T> values) {
        return values.filter(Objects::nonNull).distinct().toList();
    }
}

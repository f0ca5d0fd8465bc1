package vn.chidao.importer.intake;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.chidao.directive.Party;
import vn.chidao.importer.BodyDirectory;
import vn.chidao.importer.output.RegisterNames;
import vn.chidao.organisation.Agency;
import vn.chidao.organisation.AgencyClass;
import vn.chidao.organisation.AgencyId;
import vn.chidao.organisation.Named;

/**
 * Whom the documents of some provinces may mean: what people have remembered counts first, then the register. Loaded once a
 * document, so that a hundred names are no hundred questions.
 */
final class NamesAtHand implements BodyDirectory {

    private final Map<AgencyId, Agency> agencies;
    private final Map<String, AgencyClass> classes;
    private final Map<String, RememberedName> remembered;
    private final BodyDirectory register;

    NamesAtHand(List<Agency> agencies, List<AgencyClass> classes, Collection<RememberedName> remembered) {
        this.agencies = agencies.stream().collect(Collectors.toMap(Agency::id, Function.identity()));
        this.classes = classes.stream().collect(Collectors.toMap(AgencyClass::id, Function.identity()));
        this.remembered = remembered.stream()
                .collect(Collectors.toMap(RememberedName::compared, Function.identity(), (first, second) -> first));
        this.register = RegisterNames.of(agencies, classes);
    }

    @Override
    public List<Candidate> candidates(String name, LocalDate asOf) {
        List<Candidate> told = told(name, asOf);
        return told.isEmpty() ? register.candidates(name, asOf) : told;
    }

    @Override
    public List<Candidate> meant(String name, LocalDate asOf) {
        List<Candidate> told = told(name, asOf);
        return told.isEmpty() ? register.meant(name, asOf) : told;
    }

    /** The same, as of one day whatever the day that is asked for. */
    BodyDirectory on(LocalDate day) {
        return new BodyDirectory() {
            @Override
            public List<Candidate> candidates(String name, LocalDate ignored) {
                return NamesAtHand.this.candidates(name, day);
            }

            @Override
            public List<Candidate> meant(String name, LocalDate ignored) {
                return NamesAtHand.this.meant(name, day);
            }
        };
    }

    Optional<RememberedName> remembered(String name) {
        return Optional.ofNullable(remembered.get(RegisterNames.key(name)));
    }

    /** What people have said of the name; without agencies that were not there on that day. */
    private List<Candidate> told(String name, LocalDate asOf) {
        return remembered(name).stream()
                .flatMap(known -> known.parties().stream())
                .map(party -> candidate(party, asOf))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Candidate> candidate(Party party, LocalDate asOf) {
        if (party.agencyClass() != null) {
            return Optional.ofNullable(classes.get(party.agencyClass()))
                    .map(found -> new Candidate(null, found.id(), found.name()));
        }
        return Optional.ofNullable(agencies.get(party.agency()))
                .filter(found -> asOf == null || found.isValidOn(asOf))
                .map(found -> new Candidate(found.id(), null, asOf == null ? found.name() : found.nameOn(asOf)));
    }

    /** What an agency is called today; its code where no register at hand names it. */
    String nameOf(AgencyId id) {
        return Optional.ofNullable(agencies.get(id)).map(Agency::name).orElse(id.code());
    }

    /** Today, or the agency's last day where it has ended: whoever advises it is offered as of that day. */
    LocalDate lastDayOf(AgencyId id, LocalDate today) {
        return Optional.ofNullable(id)
                .map(agencies::get)
                .map(Agency::validUntil)
                .filter(last -> last.isBefore(today))
                .orElse(today);
    }

    /** The agencies of {@code ids} as they were called on that day; null: as they are called now. */
    List<Named> agencies(Set<AgencyId> ids, LocalDate on) {
        return ids.stream()
                .map(agencies::get)
                .filter(Objects::nonNull)
                .map(found -> new Named(found.id().code(), on == null ? found.name() : found.nameOn(on)))
                .toList();
    }

    List<Named> classes(Set<String> ids) {
        return ids.stream()
                .map(classes::get)
                .filter(Objects::nonNull)
                .map(found -> new Named(found.id(), found.name()))
                .toList();
    }
}

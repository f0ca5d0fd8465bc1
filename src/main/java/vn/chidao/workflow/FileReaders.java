package vn.chidao.workflow;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chidao.directive.DirectiveCard;
import vn.chidao.directive.Directives;
import vn.chidao.duty.Duties;
import vn.chidao.duty.DutyCard;
import vn.chidao.organisation.AgencyId;
import vn.chidao.organisation.OfficialGroup;
import vn.chidao.organisation.Provinces;
import vn.chidao.organisation.Sight;
import vn.chidao.organisation.Successions;

/**
 * Who may read the files of a duty: the officials of its agency, of the advisory and of the issuing body, and of whoever has
 * succeeded them; and those who watch over the province of the issuing body or of the agency, or over the whole.
 */
@Component
public class FileReaders {

    private final Duties duties;
    private final Directives directives;
    private final Successions successions;
    private final Provinces provinces;
    private final SignedInOfficial official;
    private final Clock clock;

    FileReaders(
            Duties duties,
            Directives directives,
            Successions successions,
            Provinces provinces,
            SignedInOfficial official,
            Clock clock) {
        this.duties = duties;
        this.directives = directives;
        this.successions = successions;
        this.provinces = provinces;
        this.official = official;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public boolean isOneOf(long duty) {
        DutyCard card = duties.card(duty);
        DirectiveCard directive = directives.card(card.directive());
        return watches(official.groups(), card.agency())
                || mayReadOf(
                        directive.issuingBody(),
                        Stream.of(card.agency(), directive.advisoryBody()).collect(Collectors.toSet()));
    }

    /** Whether the person works for the agency that owes the duty: what has not been sent yet is its own. */
    @Transactional(readOnly = true)
    public boolean owes(long duty) {
        return official.groups().stream()
                .anyMatch(groupsOf(Set.of(duties.card(duty).agency()))::contains);
    }

    /**
     * Whether the person watches over the province of the body that issued, or belongs to it, to one of the others that it
     * concerns or to one that has succeeded them.
     */
    @Transactional(readOnly = true)
    public boolean mayReadOf(AgencyId issuingBody, Set<AgencyId> others) {
        List<String> groups = official.groups();
        Set<AgencyId> concerned =
                Stream.concat(Stream.of(issuingBody), others.stream()).collect(Collectors.toSet());
        return watches(groups, issuingBody) || groups.stream().anyMatch(groupsOf(concerned)::contains);
    }

    private boolean watches(List<String> groups, AgencyId issuingBody) {
        return Sight.of(groups)
                .filter(sight -> sight.everything() || sight.includes(provinces.of(issuingBody)))
                .isPresent();
    }

    private Set<String> groupsOf(Set<AgencyId> concerned) {
        Set<AgencyId> successors = Set.copyOf(
                successions.successorsOf(concerned, LocalDate.now(clock)).values());
        return Stream.concat(concerned.stream(), successors.stream())
                .flatMap(agency -> Arrays.stream(OfficialGroup.values()).map(kind -> kind.of(agency)))
                .collect(Collectors.toSet());
    }
}

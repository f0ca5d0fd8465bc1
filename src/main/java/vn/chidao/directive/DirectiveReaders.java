package vn.chidao.directive;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.chidao.organisation.AgencyId;
import vn.chidao.organisation.OfficialGroup;
import vn.chidao.organisation.Provinces;
import vn.chidao.organisation.Sight;
import vn.chidao.organisation.Successions;

/**
 * Who may read a directive whole: everyone once it has been issued; before that the officials of its issuing and advisory
 * body, and of whoever has succeeded them, and those who watch over the province or the whole.
 */
@Component
public class DirectiveReaders {

    private final Successions successions;
    private final Provinces provinces;
    private final Clock clock;

    DirectiveReaders(Successions successions, Provinces provinces, Clock clock) {
        this.successions = successions;
        this.provinces = provinces;
        this.clock = clock;
    }

    /** @param groups ids of the groups of whoever wants to read it */
    public boolean include(Collection<String> groups, Directive directive) {
        return !directive.status().isBeforeIssue()
                || watches(groups, directive)
                || preparing(directive).anyMatch(groups::contains);
    }

    private boolean watches(Collection<String> groups, Directive directive) {
        return Sight.of(groups)
                .filter(sight -> sight.everything()
                        || sight.includes(provinces.of(directive.document().issuingBody())))
                .isPresent();
    }

    private Stream<String> preparing(Directive directive) {
        Set<AgencyId> bodies = Stream.of(
                        directive.document().issuingBody(), directive.document().advisoryBody())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Collection<AgencyId> successors =
                successions.successorsOf(bodies, LocalDate.now(clock)).values();
        return Stream.concat(bodies.stream(), successors.stream())
                .flatMap(body -> Arrays.stream(OfficialGroup.values()).map(kind -> kind.of(body)));
    }
}

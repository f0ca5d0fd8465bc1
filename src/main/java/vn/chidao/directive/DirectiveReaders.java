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
import vn.chidao.organisation.Successions;

/**
 * Who may read a directive whole: everyone once it has been issued; before that the officials of its issuing and advisory
 * body, and of whoever has succeeded them, and those who look after everything.
 */
@Component
class DirectiveReaders {

    private static final Set<String> EVERYTHING = Set.of("managers", "camunda-admin");

    private final Successions successions;
    private final Clock clock;

    DirectiveReaders(Successions successions, Clock clock) {
        this.successions = successions;
        this.clock = clock;
    }

    /** @param groups ids of the groups of whoever wants to read it */
    boolean include(Collection<String> groups, Directive directive) {
        return !directive.status().isBeforeIssue()
                || groups.stream().anyMatch(EVERYTHING::contains)
                || preparing(directive).anyMatch(groups::contains);
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

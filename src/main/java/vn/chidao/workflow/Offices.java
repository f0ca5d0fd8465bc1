package vn.chidao.workflow;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.chidao.directive.Signature;
import vn.chidao.standin.DeputyStandings;
import vn.chidao.standin.Standing;

/**
 * In which office the person who is signed in acts: their own, or that of a head for whom they stand in at this very moment,
 * whatever a session that began earlier believes.
 */
@Component
class Offices {

    private final SignedInOfficial official;
    private final DeputyStandings standings;
    private final ActingFor actingFor;

    Offices(SignedInOfficial official, DeputyStandings standings, ActingFor actingFor) {
        this.official = official;
        this.standings = standings;
        this.actingFor = actingFor;
    }

    /**
     * From now until the end of the transaction the person acts because of one of these groups.
     *
     * @return whether they hold any of them
     */
    boolean actIn(Collection<String> groups) {
        Standing standing = official.userId().map(standings::of).orElse(null);
        if (standing == null) {
            return true;
        }
        List<String> held = groups.stream()
                .filter(official::belongsTo)
                .filter(standing::isHeld)
                .toList();
        actingFor.note(held.isEmpty() ? Optional.empty() : Signature.together(standing.headsFor(held)));
        return !held.isEmpty();
    }
}

package vn.chidao.workflow;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.stereotype.Component;
import vn.chidao.directive.Actor;
import vn.chidao.directive.CurrentOfficial;
import vn.chidao.organisation.AgencyId;
import vn.chidao.organisation.OfficialGroup;

/** Who is signed in to the engine in this thread: a person, a simulated official, or nobody when a timer acts. */
@Component
public class SignedInOfficial implements CurrentOfficial {

    private final IdentityService identity;
    private final ActingFor actingFor;

    SignedInOfficial(IdentityService identity, ActingFor actingFor) {
        this.identity = identity;
        this.actingFor = actingFor;
    }

    @Override
    public Actor actor() {
        return userId().map(id -> new Actor(id, actingFor.head().orElse(null), false))
                .or(SimulatedOfficials::acting)
                .orElse(Actor.CHIDAO);
    }

    public Optional<String> userId() {
        return signedIn().map(Authentication::getUserId);
    }

    boolean belongsTo(String group) {
        return groups().contains(group);
    }

    public List<String> groups() {
        return signedIn().map(Authentication::getGroupIds).orElse(List.of());
    }

    /** The agencies of whose officials of this kind the person is one. */
    public Set<AgencyId> agenciesAs(OfficialGroup kind) {
        return groups().stream().map(kind::agencyIn).flatMap(Optional::stream).collect(Collectors.toSet());
    }

    /**
     * Does in the engine what follows from something the person was allowed to do: it needs no right of that person's own.
     * The person is signed in again afterwards.
     */
    public void steppingAside(Runnable what) {
        Optional<Authentication> person = signedIn();
        identity.clearAuthentication();
        try {
            what.run();
        } finally {
            person.ifPresent(
                    each -> identity.setAuthentication(each.getUserId(), each.getGroupIds(), each.getTenantIds()));
        }
    }

    /** Answers from the engine what the person need not be allowed to see there. */
    public <T> T answeredAside(Supplier<T> question) {
        AtomicReference<T> answer = new AtomicReference<>();
        steppingAside(() -> answer.set(question.get()));
        return answer.get();
    }

    private Optional<Authentication> signedIn() {
        return Optional.ofNullable(identity.getCurrentAuthentication()).filter(each -> each.getUserId() != null);
    }
}

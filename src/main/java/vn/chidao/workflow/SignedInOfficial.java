package vn.chidao.workflow;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.stereotype.Component;
import vn.chidao.directive.Actor;
import vn.chidao.directive.CurrentOfficial;

/** Tells the domain who acts: whoever is signed in to the engine, or nobody when a timer does. */
@Component
class SignedInOfficial implements CurrentOfficial {

    private final IdentityService identity;

    SignedInOfficial(IdentityService identity) {
        this.identity = identity;
    }

    @Override
    public Actor actor() {
        Authentication signedIn = identity.getCurrentAuthentication();
        return signedIn == null || signedIn.getUserId() == null
                ? Actor.CHIDAO
                : new Actor(signedIn.getUserId(), SimulatedOfficials.isSimulated(signedIn.getUserId()));
    }
}

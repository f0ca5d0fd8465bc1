package vn.chidao.workflow;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.stereotype.Component;

/**
 * Does in the engine what follows from something a person was allowed to do: it needs no right of that person's own. The
 * person is signed in again afterwards.
 */
@Component
class Unattended {

    private final IdentityService identity;

    Unattended(IdentityService identity) {
        this.identity = identity;
    }

    void run(Runnable what) {
        Authentication signedIn = identity.getCurrentAuthentication();
        identity.clearAuthentication();
        try {
            what.run();
        } finally {
            if (signedIn != null) {
                identity.setAuthentication(signedIn.getUserId(), signedIn.getGroupIds(), signedIn.getTenantIds());
            }
        }
    }
}

package vn.chidao.security;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.webapp.impl.security.auth.Authentications;
import org.camunda.bpm.webapp.impl.security.filter.util.CsrfConstants;
import org.springframework.session.Session;

/**
 * The id of a session in which nobody is logged in. All that such a session holds is the token that the login page has to
 * send back, so the id holds the token and nothing needs to be stored. A foreign page can neither read the token nor set the
 * cookie; and whoever logs in gets another id.
 */
final class AnonymousId {

    /** Where Camunda keeps who is logged in; see its {@code AuthenticationUtil}. */
    static final String LOGINS = "authenticatedUser";

    private static final Pattern FORM = Pattern.compile("anonymous-([0-9A-F]{16,64})");
    private static final Set<String> KNOWN =
            Set.of(LOGINS, CsrfConstants.CSRF_TOKEN_SESSION_ATTR_NAME, CsrfConstants.CSRF_SESSION_MUTEX);

    private AnonymousId() {}

    /** Empty for a session that holds more than a token, or not even that. */
    static Optional<String> of(Session session) {
        String token = session.getAttribute(CsrfConstants.CSRF_TOKEN_SESSION_ATTR_NAME);
        return isAnonymous(session) && token != null
                ? Optional.of("anonymous-" + token).filter(id -> tokenIn(id).isPresent())
                : Optional.empty();
    }

    /** Whether nothing would be lost with the session but a token. */
    static boolean isAnonymous(Session session) {
        return KNOWN.containsAll(session.getAttributeNames()) && !isLoggedIn(session);
    }

    static boolean isLoggedIn(Session session) {
        return session.getAttribute(LOGINS) instanceof Authentications logins
                && !logins.getAuthentications().isEmpty();
    }

    /** The token that the id holds; empty for any other id. */
    static Optional<String> tokenIn(String id) {
        Matcher found = FORM.matcher(id);
        return found.matches() ? Optional.of(found.group(1)) : Optional.empty();
    }
}

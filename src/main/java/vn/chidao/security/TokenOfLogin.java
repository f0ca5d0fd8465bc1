package vn.chidao.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.camunda.bpm.webapp.impl.security.auth.AuthenticationUtil;
import org.camunda.bpm.webapp.impl.security.filter.util.CsrfConstants;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.WebUtils;

/**
 * Gives a login its one token. Camunda draws one by lot for the first request after the login; a page sends several at once, and
 * here each has the session in its own hands, so each would be told a token of its own. One of them would count, and the first
 * click with another would end the session. What all of them can work out from the session's id is the same for all.
 */
class TokenOfLogin extends OncePerRequestFilter {

    /** As long as those that Camunda draws. */
    private static final int BYTES = 16;

    private final boolean secure;

    /** @param secure whether the cookie is for HTTPS only */
    TokenOfLogin(boolean secure) {
        this.secure = secure;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HttpSession session = request.getSession(false);
        if (session != null
                && !AuthenticationUtil.getAuthsFromSession(session)
                        .getAuthentications()
                        .isEmpty()) {
            hand(tokenOf(session), request, response);
        }
        chain.doFilter(request, response);
    }

    private static String tokenOf(HttpSession session) {
        Object token = session.getAttribute(CsrfConstants.CSRF_TOKEN_SESSION_ATTR_NAME);
        if (token != null) {
            return token.toString();
        }
        String ofId = digest(session.getId());
        session.setAttribute(CsrfConstants.CSRF_TOKEN_SESSION_ATTR_NAME, ofId);
        return ofId;
    }

    /** Told to whoever has none, or that of a visit before. */
    private void hand(String token, HttpServletRequest request, HttpServletResponse response) {
        boolean isKnown = Optional.ofNullable(WebUtils.getCookie(request, CsrfConstants.CSRF_TOKEN_DEFAULT_COOKIE_NAME))
                .filter(cookie -> token.equals(cookie.getValue()))
                .isPresent();
        if (!isKnown) {
            response.addHeader(
                    HttpHeaders.SET_COOKIE,
                    ResponseCookie.from(CsrfConstants.CSRF_TOKEN_DEFAULT_COOKIE_NAME, token)
                            .path(request.getContextPath() + "/camunda")
                            .sameSite("Lax")
                            .secure(secure)
                            .build()
                            .toString());
            response.setHeader(CsrfConstants.CSRF_TOKEN_HEADER_NAME, token);
        }
    }

    /** Nobody comes from the token to the id, which alone is what a login is worth. */
    private static String digest(String id) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest((CsrfConstants.CSRF_TOKEN_SESSION_ATTR_NAME + " " + id).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().withUpperCase().formatHex(Arrays.copyOf(digest, BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}

package vn.chidao.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.security.MessageDigest;
import java.util.Optional;
import org.camunda.bpm.engine.ProcessEngines;
import org.camunda.bpm.webapp.impl.security.auth.AuthenticationUtil;
import org.camunda.bpm.webapp.impl.security.auth.UserAuthentication;
import org.camunda.bpm.webapp.impl.security.filter.util.CsrfConstants;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets in whoever is logged in to Tasklist or Cockpit. A browser sends its session with every request, also with one that a
 * foreign page made it send; so what changes something must also carry the token that only our own pages can read.
 */
class WebappSessionFilter extends OncePerRequestFilter {

    private final Accounts accounts;
    private final ApiRefusal refusal;

    WebappSessionFilter(Accounts accounts, ApiRefusal refusal) {
        this.accounts = accounts;
        this.refusal = refusal;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Authentication> user = loggedIn(request.getSession(false));
        if (user.isPresent() && !isSafe(request)) {
            refusal.handle(
                    request,
                    response,
                    new CsrfException("Thiếu mã xác nhận của phiên làm việc; hãy tải lại trang rồi thử lại"));
            return;
        }
        user.ifPresent(SecurityContextHolder.getContext()::setAuthentication);
        chain.doFilter(request, response);
    }

    /** A password in the request counts more than a session, and needs no token: no page can make a browser send it. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.AUTHORIZATION) != null || request.getSession(false) == null;
    }

    private Optional<Authentication> loggedIn(HttpSession session) {
        return AuthenticationUtil.getAuthsFromSession(session).getAuthentications().stream()
                .filter(login -> ProcessEngines.NAME_DEFAULT.equals(login.getProcessEngineName()))
                .map(UserAuthentication::getIdentityId)
                .findFirst()
                .flatMap(accounts::find);
    }

    private static boolean isSafe(HttpServletRequest request) {
        if (CsrfConstants.CSRF_NON_MODIFYING_METHODS_PATTERN
                .matcher(request.getMethod())
                .matches()) {
            return true;
        }
        Object expected = request.getSession(false).getAttribute(CsrfConstants.CSRF_TOKEN_SESSION_ATTR_NAME);
        String sent = request.getHeader(CsrfConstants.CSRF_TOKEN_HEADER_NAME);
        return expected != null
                && sent != null
                && MessageDigest.isEqual(expected.toString().getBytes(), sent.getBytes());
    }
}

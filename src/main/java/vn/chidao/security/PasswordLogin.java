package vn.chidao.security;

import org.camunda.bpm.engine.IdentityService;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;

/** Checks a name and a password with the engine, which also counts failures and locks an account for a while. */
class PasswordLogin implements AuthenticationProvider {

    private static final String REFUSED = "Tên đăng nhập hoặc mật khẩu không đúng, hoặc tài khoản đang bị khóa";

    private final IdentityService identity;
    private final Accounts accounts;

    PasswordLogin(IdentityService identity, Accounts accounts) {
        this.identity = identity;
        this.accounts = accounts;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        if (!isRight(attempt.getName(), String.valueOf(attempt.getCredentials()))) {
            throw new BadCredentialsException(REFUSED);
        }
        return accounts.find(attempt.getName()).orElseThrow(() -> new BadCredentialsException(REFUSED));
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }

    private boolean isRight(String user, String password) {
        try {
            return identity.checkPassword(user, password);
        } catch (org.camunda.bpm.engine.AuthenticationException locked) {
            return false;
        }
    }
}

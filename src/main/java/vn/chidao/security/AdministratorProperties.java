package vn.chidao.security;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The administrator whom the first start creates; later starts ignore it.
 *
 * @param password obeys the engine's password policy; absent or blank: none is created
 */
@ConfigurationProperties("chidao.admin")
record AdministratorProperties(@DefaultValue("admin") String user, String password) {

    boolean hasPassword() {
        return password != null && !password.isBlank();
    }
}

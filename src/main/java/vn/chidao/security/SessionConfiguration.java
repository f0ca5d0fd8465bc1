package vn.chidao.security;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication.Type;
import org.springframework.boot.autoconfigure.web.ServerProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.config.annotation.web.http.EnableSpringHttpSession;
import org.springframework.session.web.http.SessionRepositoryFilter;

/**
 * Takes the sessions out of the web server into the database: a person stays logged in when the node that served them ends,
 * and any node can answer them next. Cookie and timeout are those of {@code server.servlet.session}.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication(type = Type.SERVLET)
@EnableSpringHttpSession
class SessionConfiguration {

    @Bean
    WebSessions webSessions(JdbcClient jdbc, ServerProperties server) {
        Duration timeout = server.getServlet().getSession().getTimeout();
        return new WebSessions(jdbc, timeout);
    }

    /** After the session is there, before Camunda asks it for its token. */
    @Bean
    FilterRegistrationBean<TokenOfLogin> tokenOfLogin(@Value("${chidao.secure-cookies}") boolean secure) {
        FilterRegistrationBean<TokenOfLogin> filter = new FilterRegistrationBean<>(new TokenOfLogin(secure));
        filter.addUrlPatterns("/camunda/*");
        filter.setOrder(SessionRepositoryFilter.DEFAULT_ORDER + 1);
        return filter;
    }
}

package vn.chidao.security;

import jakarta.servlet.DispatcherType;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication.Type;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.SessionManagementConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.web.PathPatternRequestMatcherBuilderFactoryBean;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;

/**
 * Three doors: our endpoints, where everyone is known; the engine's web applications, which guard themselves; and the rest,
 * which does not exist for anybody beyond health and build.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication(type = Type.SERVLET)
class SecurityConfiguration {

    /** Patterns mean the whole path; without this they would mean what is left of it inside each of Camunda's servlets. */
    @Bean
    PathPatternRequestMatcherBuilderFactoryBean wholePaths() {
        return new PathPatternRequestMatcherBuilderFactoryBean();
    }

    /** Before all of Camunda's filters. */
    @Bean
    FilterRegistrationBean<NoncePerPage> noncePerPage() {
        FilterRegistrationBean<NoncePerPage> filter = new FilterRegistrationBean<>(new NoncePerPage());
        filter.addUrlPatterns("/camunda/app/*");
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return filter;
    }

    @Bean
    PasswordLogin passwordLogin(IdentityService identity) {
        return new PasswordLogin(identity, new Accounts(identity));
    }

    @Bean
    @Order(1)
    SecurityFilterChain endpoints(HttpSecurity http, IdentityService identity, ApiRefusal refusal) throws Exception {
        return withoutState(http)
                .securityMatcher("/api/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .httpBasic(basic -> basic.authenticationEntryPoint(refusal))
                .exceptionHandling(on -> on.authenticationEntryPoint(refusal).accessDeniedHandler(refusal))
                .addFilterBefore(
                        new WebappSessionFilter(new Accounts(identity), refusal), BasicAuthenticationFilter.class)
                .addFilterAfter(new EngineIdentityFilter(identity), BasicAuthenticationFilter.class)
                .build();
    }

    /**
     * Ways out of a task that nobody's form takes: they would pass by what has to happen when a task is completed. Whoever may
     * work on a task could call them, and the engine has no right of their own for them.
     */
    @Bean
    @Order(2)
    SecurityFilterChain waysPastCompletion(HttpSecurity http) throws Exception {
        return withoutState(http)
                .securityMatcher(
                        "/camunda/api/engine/engine/*/task/*/resolve/**",
                        "/camunda/api/engine/engine/*/task/*/bpmnError/**",
                        "/camunda/api/engine/engine/*/task/*/bpmnEscalation/**",
                        // The engine asks nobody for a right to comment or attach; ours are at /api/tasks.
                        "/camunda/api/engine/engine/*/task/*/comment/**",
                        "/camunda/api/engine/engine/*/task/*/attachment/**",
                        "/camunda/api/engine/engine/*/process-instance/*/comment/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().denyAll())
                .exceptionHandling(on -> on.authenticationEntryPoint(new HttpStatusEntryPoint(HttpStatus.FORBIDDEN)))
                .build();
    }

    /** Camunda's own filters check session, token and rights here, and set the headers its pages need. */
    @Bean
    @Order(3)
    SecurityFilterChain webapps(HttpSecurity http) throws Exception {
        return withoutState(http)
                .securityMatcher("/camunda", "/camunda/**")
                .headers(AbstractHttpConfigurer::disable)
                .authorizeHttpRequests(requests -> requests
                        // The page that lets anyone become the first administrator; see FirstAdministrator.
                        .requestMatchers("/camunda/api/admin/setup/**", "/camunda/app/admin/*/setup/**")
                        .denyAll()
                        .anyRequest()
                        .permitAll())
                .exceptionHandling(on -> on.authenticationEntryPoint(new HttpStatusEntryPoint(HttpStatus.NOT_FOUND)))
                .build();
    }

    @Bean
    @Order(4)
    SecurityFilterChain everythingElse(HttpSecurity http) throws Exception {
        return withoutState(http)
                .headers(Customizer.withDefaults())
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers("/", "/chidao/**", "/actuator/health", "/actuator/health/*", "/actuator/info")
                        .permitAll()
                        // The one file of a webjar that our pages load, see chidao/cockpit/chart.js.
                        .requestMatchers("/webjars/chart.js/dist/chart.umd.min.js")
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .exceptionHandling(on -> on.authenticationEntryPoint(new HttpStatusEntryPoint(HttpStatus.NOT_FOUND)))
                .build();
    }

    /** Sessions belong to Camunda's web applications; Spring Security neither makes nor changes one, nor checks its own token. */
    private static HttpSecurity withoutState(HttpSecurity http) throws Exception {
        return http.csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS)
                        // The login gives a session its new id. Another one with each request would log out whoever has
                        // two under way.
                        .sessionFixation(SessionManagementConfigurer.SessionFixationConfigurer::none));
    }
}

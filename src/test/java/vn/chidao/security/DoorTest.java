package vn.chidao.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.chidao.ChidaoTest;

/** A running server with one endpoint that says whom it sees, and one user, who is an administrator. */
@ChidaoTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(DoorTest.Probe.class)
abstract class DoorTest {

    static final String USER = "QNG-BDV.leader";
    static final String PASSWORD = "Mat-khau-2026";

    @Autowired
    TestRestTemplate http;

    @Autowired
    IdentityService identity;

    @Autowired
    AdministratorGroup administrators;

    @BeforeEach
    void addUser() {
        User user = identity.newUser(USER);
        user.setPassword(PASSWORD);
        identity.saveUser(user);
        administrators.createIfMissing();
        identity.createMembership(USER, Groups.CAMUNDA_ADMIN);
    }

    @AfterEach
    void removeUser() {
        identity.deleteUser(USER);
    }

    /** Logs in the way the login page does, and returns cookie and token of the session. */
    HttpHeaders webappSession() {
        return webappSession(http.getForEntity("/camunda/app/tasklist/default/", String.class));
    }

    HttpHeaders webappSession(ResponseEntity<String> page) {
        HttpHeaders headers = sessionOf(page);
        headers.setContentType(MediaType.APPLICATION_FORM_URLENCODED);
        var form = new LinkedMultiValueMap<String, String>();
        form.add("username", USER);
        form.add("password", PASSWORD);
        ResponseEntity<String> login = http.postForEntity(
                "/camunda/api/admin/auth/user/default/login/tasklist", new HttpEntity<>(form, headers), String.class);
        assertThat(login.getStatusCode().value()).isEqualTo(200);
        HttpHeaders cookieOnly = new HttpHeaders();
        cookieOnly.set(HttpHeaders.COOKIE, cookie(login, "JSESSIONID"));
        HttpHeaders session = sessionOf(http.exchange(
                "/camunda/api/engine/engine/default/user/" + USER + "/profile",
                HttpMethod.GET,
                new HttpEntity<>(cookieOnly),
                String.class));
        session.set(HttpHeaders.COOKIE, cookie(login, "JSESSIONID"));
        return session;
    }

    private static HttpHeaders sessionOf(ResponseEntity<String> page) {
        HttpHeaders headers = new HttpHeaders();
        headers.set(HttpHeaders.COOKIE, cookie(page, "JSESSIONID"));
        headers.set("X-XSRF-TOKEN", page.getHeaders().getFirst("X-XSRF-TOKEN"));
        return headers;
    }

    static String cookie(ResponseEntity<String> page, String name) {
        return page.getHeaders().getOrEmpty(HttpHeaders.SET_COOKIE).stream()
                .filter(cookie -> cookie.startsWith(name))
                .map(cookie -> cookie.substring(0, cookie.indexOf(';')))
                .findFirst()
                .orElse("");
    }

    @TestConfiguration
    @RestController
    static class Probe {

        private final IdentityService identity;

        Probe(IdentityService identity) {
            this.identity = identity;
        }

        @GetMapping("/api/probe")
        Seen read() {
            return seen();
        }

        @PostMapping("/api/probe")
        Seen change() {
            return seen();
        }

        private Seen seen() {
            var current = identity.getCurrentAuthentication();
            return new Seen(current.getUserId(), current.getGroupIds());
        }

        record Seen(String user, List<String> groups) {}
    }
}

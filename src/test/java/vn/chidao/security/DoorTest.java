package vn.chidao.security;

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

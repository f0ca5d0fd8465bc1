package vn.chidao.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.RequestEntity;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Whatever endpoint is added is found here: none is open without a login, and to outsiders hardly any. */
class EveryDoorTest extends DoorTest {

    private static final String OUTSIDER = "nguoi.ngoai";

    /** What everybody who is logged in may ask: about what is theirs, which is nothing, and the names of agencies. */
    private static final Set<String> OF_EVERYBODY = Set.of(
            "DELETE /api/processes/{key}/draft",
            "DELETE /api/tasks/{taskId}/draft",
            "GET /api/deputyships",
            "GET /api/finished-work/mine",
            "GET /api/finished-work/agency",
            "GET /api/forms/decision",
            "GET /api/forms/registration",
            "GET /api/organisations",
            "GET /api/reviews",
            "GET /api/takeovers",
            "GET /api/task-cards");

    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

    @BeforeEach
    void somebodyOfNoAgency() {
        User user = identity.newUser(OUTSIDER);
        user.setPassword(PASSWORD);
        identity.saveUser(user);
    }

    @AfterEach
    void takeAway() {
        identity.deleteUser(OUTSIDER);
    }

    @Test
    void noneIsOpenWithoutALogin() {
        assertThat(doors()).hasSizeGreaterThan(70).allSatisfy(door -> {
            ResponseEntity<JsonNode> answer = http.exchange(door.asked().build(), JsonNode.class);
            assertThat(answer.getStatusCode().value()).as(door.name()).isEqualTo(401);
            assertThat(answer.getBody().get("detail").asText())
                    .as(door.name())
                    .isEqualTo("Bạn chưa đăng nhập; hãy đăng nhập rồi thử lại");
        });
    }

    @Test
    void noneTellsOrDoesAnythingForSomebodyOfNoAgency() {
        assertThat(doors())
                .filteredOn(door -> !OF_EVERYBODY.contains(door.name()))
                .allSatisfy(door -> {
                    ResponseEntity<String> answer = http.exchange(
                            door.asked()
                                    .headers(headers -> headers.setBasicAuth(OUTSIDER, PASSWORD))
                                    .build(),
                            String.class);
                    assertThat(answer.getStatusCode().value()).as(door.name()).isBetween(400, 499);
                });
    }

    private List<Door> doors() {
        return requestMappingHandlerMapping.getHandlerMethods().keySet().stream()
                .flatMap(EveryDoorTest::doors)
                .filter(door -> door.path().startsWith("/api/") && !door.path().equals("/api/probe"))
                .toList();
    }

    private static Stream<Door> doors(RequestMappingInfo mapping) {
        return mapping.getPatternValues().stream().flatMap(path -> mapping.getMethodsCondition().getMethods().stream()
                .map(RequestMethod::asHttpMethod)
                .map(method -> new Door(method, path)));
    }

    /** @param path as it is mapped, with names in braces for what is asked about */
    private record Door(HttpMethod method, String path) {

        String name() {
            return method + " " + path;
        }

        RequestEntity.BodyBuilder asked() {
            return RequestEntity.method(method, path.replaceAll("\\{[^}]+}", "1"))
                    .accept(MediaType.ALL);
        }
    }
}

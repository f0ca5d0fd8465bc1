package vn.chidao.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.camunda.bpm.engine.authorization.Groups;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseEntity;

class ApiDoorTest extends DoorTest {

    @Test
    void whoIsNotLoggedInIsToldSoInJsonAndNotAskedForAPassword() {
        ResponseEntity<JsonNode> answer = send(HttpMethod.GET, "/api/probe", new HttpHeaders());
        assertThat(answer.getStatusCode().value()).isEqualTo(401);
        assertThat(answer.getBody().get("detail").asText()).isEqualTo("Bạn chưa đăng nhập; hãy đăng nhập rồi thử lại");
        assertThat(answer.getHeaders()).doesNotContainKeys(HttpHeaders.WWW_AUTHENTICATE, HttpHeaders.SET_COOKIE);
    }

    @Test
    void aWrongPasswordIsRefusedWithASentence() {
        ResponseEntity<JsonNode> answer = send(HttpMethod.GET, "/api/probe", basic("wrong"));
        assertThat(answer.getStatusCode().value()).isEqualTo(401);
        assertThat(answer.getBody().get("detail").asText()).startsWith("Tên đăng nhập hoặc mật khẩu không đúng");
    }

    @Test
    void aPasswordLetsInAsThatUserInTheEngineTooAndMakesNoSession() {
        ResponseEntity<JsonNode> answer = send(HttpMethod.POST, "/api/probe", basic(PASSWORD));
        assertThat(answer.getStatusCode().value()).isEqualTo(200);
        assertThat(answer.getBody().get("user").asText()).isEqualTo(USER);
        assertThat(answer.getBody().get("groups").get(0).asText()).isEqualTo(Groups.CAMUNDA_ADMIN);
        assertThat(answer.getHeaders()).doesNotContainKey(HttpHeaders.SET_COOKIE);
    }

    @Test
    void aSessionOfTheWebApplicationsLetsIn() {
        ResponseEntity<JsonNode> answer = send(HttpMethod.GET, "/api/probe", webappSession());
        assertThat(answer.getStatusCode().value()).isEqualTo(200);
        assertThat(answer.getBody().get("user").asText()).isEqualTo(USER);
    }

    /** A page asks for several things at once: were the id changed by the first, the others would come with a dead one. */
    @Test
    void aSessionKeepsItsIdHoweverOftenItIsUsed() {
        HttpHeaders session = webappSession();
        for (int i = 0; i < 3; i++) {
            ResponseEntity<JsonNode> answer = send(HttpMethod.GET, "/api/probe", session);
            assertThat(answer.getStatusCode().value()).isEqualTo(200);
            assertThat(answer.getHeaders()).doesNotContainKey(HttpHeaders.SET_COOKIE);
        }
    }

    @Test
    void aSessionLetsSeveralRequestsInThatAreUnderWayTogether() {
        HttpHeaders session = webappSession();
        ResponseEntity<JsonNode> first = send(HttpMethod.GET, "/api/probe", session);
        assertThat(first.getHeaders()).doesNotContainKey(HttpHeaders.SET_COOKIE);
        assertThat(send(HttpMethod.GET, "/api/probe", session).getStatusCode().value())
                .isEqualTo(200);
    }

    @Test
    void aSessionAloneChangesNothing() {
        HttpHeaders session = webappSession();
        session.remove("X-XSRF-TOKEN");
        ResponseEntity<JsonNode> without = send(HttpMethod.POST, "/api/probe", session);
        session.set("X-XSRF-TOKEN", "guessed");
        ResponseEntity<JsonNode> guessed = send(HttpMethod.POST, "/api/probe", session);
        assertThat(List.of(
                        without.getStatusCode().value(), guessed.getStatusCode().value()))
                .containsOnly(403);
        assertThat(without.getBody().get("detail").asText()).startsWith("Thiếu mã xác nhận của phiên làm việc");
    }

    @Test
    void aSessionWithItsTokenChangesThings() {
        assertThat(send(HttpMethod.POST, "/api/probe", webappSession())
                        .getStatusCode()
                        .value())
                .isEqualTo(200);
    }

    @Test
    void whoeverWasRemovedIsOutAtOnce() {
        HttpHeaders session = webappSession();
        identity.deleteUser(USER);
        assertThat(send(HttpMethod.GET, "/api/probe", session).getStatusCode().value())
                .isEqualTo(401);
    }

    @Test
    void anEndpointThatIsNotThereIsNotThere() {
        assertThat(send(HttpMethod.GET, "/api/nothing", basic(PASSWORD))
                        .getStatusCode()
                        .value())
                .isEqualTo(404);
    }

    private ResponseEntity<JsonNode> send(HttpMethod method, String path, HttpHeaders headers) {
        return http.exchange(path, method, new HttpEntity<>(headers), JsonNode.class);
    }

    private static HttpHeaders basic(String password) {
        HttpHeaders headers = new HttpHeaders();
        headers.setBasicAuth(USER, password);
        return headers;
    }
}

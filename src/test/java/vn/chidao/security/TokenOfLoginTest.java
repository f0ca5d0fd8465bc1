package vn.chidao.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

class TokenOfLoginTest extends DoorTest {

    private static final String ENGINE = "/camunda/api/engine/engine/default";

    @Test
    void whatAPageAsksAtOnceAfterTheLoginIsToldOneTokenAndThatOneCounts() {
        HttpHeaders login = login();
        List<ResponseEntity<String>> answers = IntStream.range(0, 40)
                .parallel()
                .mapToObj(each ->
                        http.exchange(ENGINE + "/filter", HttpMethod.GET, new HttpEntity<>(login), String.class))
                .toList();
        assertThat(answers)
                .allSatisfy(answer -> assertThat(answer.getStatusCode().value()).isEqualTo(200));
        List<String> tokens = answers.stream()
                .map(answer -> cookie(answer, "XSRF-TOKEN"))
                .distinct()
                .collect(Collectors.toList());
        assertThat(tokens).hasSize(1);
        login.setContentType(MediaType.APPLICATION_JSON);
        login.set("X-XSRF-TOKEN", tokens.get(0).substring("XSRF-TOKEN=".length()));
        assertThat(http.postForEntity(ENGINE + "/task/count", new HttpEntity<>("{}", login), String.class)
                        .getStatusCode()
                        .value())
                .isEqualTo(200);
    }

    @Test
    void whoKnowsTheTokenIsNotToldAgain() {
        HttpHeaders login = login();
        ResponseEntity<String> first =
                http.exchange(ENGINE + "/filter", HttpMethod.GET, new HttpEntity<>(login), String.class);
        login.add(HttpHeaders.COOKIE, cookie(first, "XSRF-TOKEN"));
        ResponseEntity<String> second =
                http.exchange(ENGINE + "/filter", HttpMethod.GET, new HttpEntity<>(login), String.class);
        assertThat(second.getHeaders()).doesNotContainKey(HttpHeaders.SET_COOKIE);
    }

    /** The session's cookie alone, as it is when the answer to the login has just come. */
    private HttpHeaders login() {
        ResponseEntity<String> page = http.getForEntity("/camunda/app/tasklist/default/", String.class);
        HttpHeaders headers = new HttpHeaders();
        headers.set(HttpHeaders.COOKIE, cookie(page, "JSESSIONID"));
        headers.set("X-XSRF-TOKEN", page.getHeaders().getFirst("X-XSRF-TOKEN"));
        headers.setContentType(MediaType.APPLICATION_FORM_URLENCODED);
        ResponseEntity<String> answer = http.postForEntity(
                "/camunda/api/admin/auth/user/default/login/tasklist",
                new HttpEntity<>("username=" + USER + "&password=" + PASSWORD, headers),
                String.class);
        assertThat(answer.getStatusCode().value()).isEqualTo(200);
        HttpHeaders session = new HttpHeaders();
        session.set(HttpHeaders.COOKIE, cookie(answer, "JSESSIONID"));
        return session;
    }
}

package vn.chidao.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseEntity;

class OtherDoorsTest extends DoorTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/actuator",
                "/actuator/env",
                "/actuator/heapdump",
                "/actuator/beans",
                "/engine-rest/engine",
                "/error",
                "/application.yaml",
                "/webjars/camunda/app/tasklist/index.html",
                "/nothing",
                "/camunda/app/admin/default/setup/",
            })
    void whatIsNotMeantForPeopleIsNotThere(String path) {
        ResponseEntity<String> answer = http.getForEntity(path, String.class);
        assertThat(answer.getStatusCode().value()).isEqualTo(404);
        assertThat(answer.getBody()).isNull();
    }

    @Test
    void ofTheChartLibraryOnlyTheFileThatPagesLoadIsThere() {
        assertThat(status("/webjars/chart.js/dist/chart.umd.min.js")).isEqualTo(200);
        assertThat(status("/webjars/chart.js/dist/chart.js")).isEqualTo(404);
        assertThat(status("/webjars/chart.js/package.json")).isEqualTo(404);
    }

    private int status(String path) {
        return http.getForEntity(path, String.class).getStatusCode().value();
    }

    @Test
    void nobodyMakesThemselvesTheFirstAdministrator() {
        ResponseEntity<String> answer =
                http.postForEntity("/camunda/api/admin/setup/default/user/create", null, String.class);
        assertThat(answer.getStatusCode().value()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "resolve",
                "resolve/",
                "resolve/more",
                "bpmnError",
                "bpmnError/",
                "bpmnErro%72",
                "bpmnEscalation",
                "bpmnEscalation/more/",
            })
    void noTaskIsLeftPastItsCompletion(String way) {
        URI address = URI.create(http.getRootUri() + "/camunda/api/engine/engine/default/task/1/" + way);
        assertThat(http.withBasicAuth(USER, PASSWORD)
                        .postForEntity(address, null, String.class)
                        .getStatusCode()
                        .value())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "task/1/comment",
                "task/1/comment/2",
                "task/1/comment/create",
                "task/1/attachment",
                "task/1/attachment/create",
                "task/1/attachment/2/data",
                "process-instance/1/comment",
            })
    void nobodyReadsOrWritesCommentsAndFilesPastOurOwnChecks(String way) {
        String address = "/camunda/api/engine/engine/default/" + way;
        for (HttpMethod method : List.of(HttpMethod.GET, HttpMethod.POST, HttpMethod.PUT, HttpMethod.DELETE)) {
            assertThat(http.withBasicAuth(USER, PASSWORD)
                            .exchange(address, method, null, String.class)
                            .getStatusCode()
                            .value())
                    .as(method + " " + way)
                    .isEqualTo(403);
        }
    }

    @Test
    void healthIsShownWithoutDetails() {
        assertThat(http.getForObject("/actuator/health", String.class)).isEqualTo("{\"status\":\"UP\"}");
    }

    @Test
    void thePagesOfTasklistKeepTheirOwnHeadersAndCookies() {
        HttpHeaders page = http.getForEntity("/camunda/app/tasklist/default/", String.class)
                .getHeaders();
        assertThat(page.getFirst("Content-Security-Policy")).contains("frame-ancestors 'none'");
        assertThat(page.get(HttpHeaders.SET_COOKIE))
                .anySatisfy(
                        cookie -> assertThat(cookie).startsWith("JSESSIONID").contains("HttpOnly", "SameSite=Lax"))
                .anySatisfy(
                        cookie -> assertThat(cookie).startsWith("XSRF-TOKEN").contains("SameSite=Lax"));
    }

    @Test
    void manyWhoOpenAPageAtOnceGetThePolicyThatBelongsToIt() {
        List<Boolean> own = IntStream.range(0, 300)
                .parallel()
                .mapToObj(visit -> http.getForEntity("/camunda/app/tasklist/default/", String.class))
                .map(page -> noncesIn(page.getBody(), "nonce=\"([^\"]+)\"")
                        .equals(noncesIn(page.getHeaders().getFirst("Content-Security-Policy"), "'nonce-([^']+)'")))
                .toList();
        assertThat(own).hasSize(300).containsOnly(true);
    }

    private static Set<String> noncesIn(String text, String pattern) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }

    @Test
    void theEngineAnswersNobodyWithoutALogin() {
        assertThat(http.getForEntity("/camunda/api/engine/engine/default/task", String.class)
                        .getStatusCode()
                        .value())
                .isEqualTo(401);
    }

    @Test
    void theRootLeadsToTheWebApplications() {
        assertThat(http.getForObject("/", String.class)).contains("/camunda/app/welcome");
    }
}

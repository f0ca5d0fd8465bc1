package vn.chidao.webapps;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.chidao.ChidaoTest;

@ChidaoTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class PluginsTest {

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(strings = {"cockpit", "tasklist"})
    void ourScriptIsServedWhereTheWebApplicationLooksForItAndSoAreItsModules(String webapp) throws Exception {
        assertThat(get("/camunda/api/%1$s/plugin/chidao-%1$s/static/app/plugin.js".formatted(webapp)))
                .contains("/chidao/%s/plugins.js".formatted(webapp));
        assertThat(get("/chidao/%s/plugins.js".formatted(webapp))).contains("export default");
    }

    private String get(String path) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .build();
        HttpResponse<String> answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }
}

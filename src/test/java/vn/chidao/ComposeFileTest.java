package vn.chidao;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Stands in for running docker-compose.yml, for which there is no Docker engine here. */
class ComposeFileTest {

    private final JsonNode services = read("docker-compose.yml").get("services");

    @Test
    void everyVariableForTheApplicationIsOneThatItReads() throws IOException {
        assertThat(variablesOf("app").keySet()).isSubsetOf(variablesTheApplicationReads());
    }

    @Test
    void noSecretStandsInTheFile() {
        services.fieldNames().forEachRemaining(service -> variablesOf(service).forEach((name, value) -> {
            if (name.contains("PASSWORD")) {
                assertThat(value).as(name).matches("\\$\\{[A-Z_]+:\\?hãy đặt .+}");
            }
        }));
    }

    @Test
    void bothSidesMeanTheSameDatabase() {
        Map<String, String> server = variablesOf("database");
        Map<String, String> client = variablesOf("app");
        assertThat(client.get("SPRING_DATASOURCE_URL"))
                .isEqualTo("jdbc:postgresql://database:5432/" + server.get("POSTGRES_DB"));
        assertThat(client.get("SPRING_DATASOURCE_USERNAME")).isEqualTo(server.get("POSTGRES_USER"));
        assertThat(client.get("SPRING_DATASOURCE_PASSWORD")).isEqualTo(server.get("POSTGRES_PASSWORD"));
    }

    @Test
    void theDataOutlivesTheContainerAndTheApplicationWaitsForTheServer() {
        assertThat(services.at("/database/image").asText()).isEqualTo("postgres:17");
        assertThat(services.at("/database/volumes/0").asText()).endsWith(":/var/lib/postgresql/data");
        assertThat(services.at("/database/healthcheck/test").toString()).contains("pg_isready");
        assertThat(services.at("/app/depends_on/database/condition").asText()).isEqualTo("service_healthy");
    }

    @Test
    void theApplicationCanBeScaledBehindTheProxyWhichAloneIsReachedFromOutside() throws IOException {
        assertThat(services.at("/app").has("ports")).isFalse();
        assertThat(services.at("/app").has("container_name")).isFalse();
        assertThat(services.at("/proxy/depends_on/app/condition").asText()).isEqualTo("service_healthy");
        assertThat(services.at("/proxy/ports/0").asText()).isEqualTo("${CHIDAO_PORT:-8080}:80");
        assertThat(services.at("/proxy/volumes/0").asText()).isEqualTo("./proxy:/etc/nginx/chidao:ro");
        assertThat(services.at("/proxy/command/2").asText()).isEqualTo("/etc/nginx/chidao/nginx.conf");
        assertThat(Files.readString(Path.of("proxy/nginx.conf")))
                .contains("include nodes.conf;", "listen 80;", "proxy_pass http://chidao;")
                .doesNotContain("non_idempotent");
        assertThat(Files.readString(Path.of("Dockerfile"))).contains("EXPOSE 8080");
        assertThat(Files.readString(Path.of("proxy/nodes.conf")))
                .contains("upstream chidao {")
                .containsOnlyOnce("server app:8080 resolve ");
    }

    @Test
    void theServerHasConnectionsForNineNodes() {
        String server = services.at("/database/command/2").asText();
        int pool = read("src/main/resources/application.yaml")
                .at("/spring/datasource/hikari/maximum-pool-size")
                .asInt();
        assertThat(server).startsWith("max_connections=");
        assertThat(Integer.parseInt(server.substring(server.indexOf('=') + 1))).isGreaterThan(9 * pool);
    }

    @Test
    void theImageDoesNotRunAsRoot() throws IOException {
        assertThat(Files.readString(Path.of("Dockerfile"))).containsPattern("(?m)^USER [1-9]\\d*$");
    }

    @Test
    void theReadmeExplainsWhatPeopleSet() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        assertThat(variablesOf("app").keySet())
                .allSatisfy(name -> assertThat(readme).contains("`" + name + "`"));
    }

    private Map<String, String> variablesOf(String service) {
        Map<String, String> variables = new TreeMap<>();
        services.at("/" + service + "/environment")
                .fields()
                .forEachRemaining(variable ->
                        variables.put(variable.getKey(), variable.getValue().asText()));
        return variables;
    }

    /** The names under which Spring finds each setting in the environment, in both spellings of a hyphen. */
    private static Set<String> variablesTheApplicationReads() throws IOException {
        return Stream.concat(declaredSettings(), settingsOurConfigurationRefersTo())
                .map(setting -> setting.replace('.', '_').toUpperCase(Locale.ROOT))
                .flatMap(name -> Stream.of(name.replace("-", ""), name.replace('-', '_')))
                .collect(Collectors.toSet());
    }

    /** What the program and its libraries note at build time: one entry for each property that is bound. */
    private static Stream<String> declaredSettings() throws IOException {
        Stream.Builder<String> names = Stream.builder();
        for (Resource notes : new PathMatchingResourcePatternResolver()
                .getResources("classpath*:META-INF/spring-configuration-metadata.json")) {
            new ObjectMapper()
                    .readTree(notes.getInputStream())
                    .get("properties")
                    .forEach(setting -> names.add(setting.get("name").asText()));
        }
        return names.build();
    }

    private static Stream<String> settingsOurConfigurationRefersTo() throws IOException {
        String configuration = Files.readString(Path.of("src/main/resources/application.yaml"));
        return Pattern.compile("\\$\\{([a-z.-]+)")
                .matcher(configuration)
                .results()
                .map(reference -> reference.group(1));
    }

    private static JsonNode read(String file) {
        try {
            return new YAMLMapper().readTree(new File(file));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}

package vn.chidao.importer.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.variable.Variables;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.LinkedMultiValueMap;
import vn.chidao.ChidaoTest;
import vn.chidao.organisation.OrganisationRegister;
import vn.chidao.simulation.VirtualTime;

/** The desk at which documents of an invented province come in on 02/04/2024, and the people before and behind it. */
@ChidaoTest(webEnvironment = WebEnvironment.RANDOM_PORT)
abstract class IntakeDesk {

    static final LocalDate TODAY = LocalDate.of(2024, 4, 2);

    private static final String PASSWORD = "Mat-khau-thu-2026";

    @Autowired
    TestRestTemplate http;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ObjectMapper json;

    @Autowired
    IdentityService identity;

    @Autowired
    RuntimeService runtime;

    @Autowired
    Clock clock;

    @Autowired
    private OrganisationRegister register;

    @Autowired
    VirtualTime time;

    @BeforeEach
    void openTheDesk() {
        time.setTo(TODAY.atTime(9, 0).atZone(ZoneId.of("Asia/Ho_Chi_Minh")).toInstant());
        register.loadResources(List.of(new ClassPathResource("intake/register.yaml")));
    }

    @AfterEach
    void closeTheDesk() {
        identity.clearAuthentication();
        time.reset();
    }

    String clerk() {
        return official("ITK-TU.clerk");
    }

    String adviser() {
        return official("ITK-BDV");
    }

    /** Signs somebody up, once, as an official of the groups. */
    String official(String... groups) {
        String id = "dua.vao." + Integer.toHexString(String.join(" ", groups).hashCode());
        if (identity.createUserQuery().userId(id).count() == 0) {
            User user = identity.newUser(id);
            user.setFirstName("Cán bộ");
            user.setLastName(String.join(" ", groups));
            user.setPassword(PASSWORD);
            identity.saveUser(user);
            Stream.of(groups).forEach(group -> join(id, group));
        }
        return id;
    }

    private void join(String user, String group) {
        if (identity.createGroupQuery().groupId(group).count() == 0) {
            identity.saveGroup(identity.newGroup(group));
        }
        identity.createMembership(user, group);
    }

    /** The letter under a number and of a year of its own. */
    static byte[] letter(int number, int year) {
        try {
            return new ClassPathResource("intake/letter.md")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .replace("{number}", String.valueOf(number))
                    .replace("{year}", String.valueOf(year))
                    .getBytes(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ResponseEntity<JsonNode> get(String user, String path) {
        return as(user).getForEntity(path, JsonNode.class);
    }

    TestRestTemplate as(String user) {
        return user == null ? http : http.withBasicAuth(user, PASSWORD);
    }

    int status(String user, HttpMethod method, String path) {
        return as(user).exchange(path, method, null, String.class)
                .getStatusCode()
                .value();
    }

    ResponseEntity<JsonNode> send(String user, String path, Named... files) {
        LinkedMultiValueMap<String, Object> parts = new LinkedMultiValueMap<>();
        for (Named file : files) {
            parts.add("file", new ByteArrayResource(file.content()) {
                @Override
                public String getFilename() {
                    return file.name();
                }
            });
        }
        return as(user).postForEntity(path, parts, JsonNode.class);
    }

    /** What the registration form holds after a clerk dropped the file into it. */
    JsonNode brought(String clerk, String name, byte[] content) {
        ResponseEntity<JsonNode> answer = send(clerk, "/api/documents", new Named(name, content));
        assertThat(answer.getStatusCode().value())
                .as(String.valueOf(answer.getBody()))
                .isEqualTo(201);
        return answer.getBody();
    }

    /** Enters the directive as the form would send it, and answers its file number. */
    String enter(String clerk, JsonNode content, String document) {
        identity.setAuthentication(
                clerk,
                identity.createGroupQuery().groupMember(clerk).list().stream()
                        .map(group -> group.getId())
                        .toList());
        try {
            return runtime.startProcessInstanceByKey(
                            "RegistrationProcess",
                            Variables.putValueTyped("content", Variables.stringValue(content.toString(), true))
                                    .putValueTyped("source", Variables.stringValue(document, true)))
                    .getBusinessKey();
        } finally {
            identity.clearAuthentication();
        }
    }

    /** What the form makes of the sheet: the recipients as a list, without what is only for the form. */
    JsonNode content(JsonNode sheet) {
        var content = sheet.get("registration").deepCopy();
        var fields = (ObjectNode) content;
        fields.remove(List.of("symbolUnknown", "dateUnknown"));
        fields.put("advisoryBody", "ITK-BDV");
        var recipients = json.createArrayNode();
        fields.get("recipients").properties().forEach(purpose -> purpose.getValue()
                .forEach(party ->
                        recipients.addObject().put("purpose", purpose.getKey()).set("party", party)));
        fields.set("recipients", recipients);
        return fields;
    }

    Map<String, Long> rows() {
        return Map.of(
                "directive", count("chidao.directive"),
                "document", count("chidao.brought_document"),
                "name", count("chidao.remembered_name"),
                "instance", runtime.createProcessInstanceQuery().count());
    }

    private long count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }

    /** The four real documents lie beside the project; empty where they do not. */
    static List<Path> seeds() {
        for (Path folder : List.of(Path.of("../shared/seeds"), Path.of("../../shared/seeds"))) {
            if (Files.isDirectory(folder)) {
                try (Stream<Path> files = Files.list(folder)) {
                    return files.filter(file -> file.toString().endsWith(".txt"))
                            .sorted()
                            .toList();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
        return List.of();
    }

    record Named(String name, byte[] content) {}
}

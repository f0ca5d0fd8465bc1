package vn.chidao.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.ResponseEntity;
import vn.chidao.ChidaoTest;
import vn.chidao.directive.Assignment;
import vn.chidao.directive.DirectiveDocument;
import vn.chidao.directive.DirectiveFile;
import vn.chidao.directive.DirectiveId;
import vn.chidao.directive.Directives;
import vn.chidao.directive.Party;
import vn.chidao.directive.Recipient;
import vn.chidao.directive.Target;
import vn.chidao.directive.Timeframe;
import vn.chidao.organisation.AgencyId;
import vn.chidao.organisation.OrganisationRegister;
import vn.chidao.simulation.Behaviour;
import vn.chidao.simulation.Life;
import vn.chidao.simulation.Simulation;
import vn.chidao.simulation.VirtualTime;

/**
 * Officials of Quảng Ngãi at their desks on 22/06/2021: three directives have lived until then, one for ten agencies and two
 * for two of them, and three agencies have not sent the report that was due on 17/06. Each test works as an agency of its own.
 */
@ChidaoTest(webEnvironment = WebEnvironment.RANDOM_PORT)
public abstract class DeskTest {

    protected static final LocalDate TODAY = LocalDate.of(2021, 6, 22);
    protected static final String LARGE = "QNG-LARGE";
    protected static final String SMALL = "QNG-SMALL";
    protected static final String OTHER_SMALL = "QNG-OTHER-SMALL";

    /** Three directives for the same two agencies, which have sent nothing. */
    protected static final List<String> QUIET = List.of("QNG-QUIET-1", "QNG-QUIET-2", "QNG-QUIET-3");

    protected static final List<String> QUIET_AGENCIES = List.of("QNG-MINHLONG", "QNG-TRABONG");

    private static final List<String> SILENT = List.of("QNG-BINHSON", "QNG-SONTINH", "QNG-MODUC");
    private static final List<String> PUNCTUAL =
            List.of("QNG-TUNGHIA", "QNG-NGHIAHANH", "QNG-BATO", "QNG-SONHA", "QNG-LDLD", "QNG-HND", "QNG-VP");

    public static final String PASSWORD = "Mat-khau-thu-2026";
    private static ApplicationContext lived;

    @Autowired
    ApplicationContext context;

    @Autowired
    protected TestRestTemplate http;

    @Autowired
    protected Directives directives;

    @Autowired
    protected TaskService tasks;

    @Autowired
    protected IdentityService identity;

    @Autowired
    OrganisationRegister register;

    @Autowired
    Simulation simulation;

    @Autowired
    VirtualTime time;

    @BeforeEach
    void goToTheDesks() {
        if (lived != context) {
            lived = context;
            live();
        }
        time.setTo(TODAY.atTime(9, 0).atZone(ZoneId.of("Asia/Ho_Chi_Minh")).toInstant());
    }

    @AfterEach
    void goHome() {
        identity.clearAuthentication();
        time.reset();
    }

    /** Signs somebody up, once, as an official of the groups. */
    protected String official(String name, String... groups) {
        String id = "canbo." + Integer.toHexString(name.hashCode());
        if (identity.createUserQuery().userId(id).count() == 0) {
            User user = identity.newUser(id);
            user.setFirstName(name);
            user.setLastName(String.join(" ", groups));
            user.setPassword(PASSWORD);
            identity.saveUser(user);
            Stream.of(groups).forEach(group -> join(id, group));
        }
        return id;
    }

    protected ResponseEntity<JsonNode> get(String user, String path) {
        return http.withBasicAuth(user, PASSWORD).getForEntity(path, JsonNode.class);
    }

    protected JsonNode context(String user, Task task) {
        ResponseEntity<JsonNode> answer = get(user, "/api/tasks/" + task.getId() + "/context");
        assertThat(answer.getStatusCode().value())
                .as(String.valueOf(answer.getBody()))
                .isEqualTo(200);
        return answer.getBody();
    }

    protected TestRestTemplate as(String user) {
        return http.withBasicAuth(user, PASSWORD);
    }

    /** The one open task of that kind under a directive for a group. */
    protected Task task(String directive, String key, String group) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(directive)
                .taskDefinitionKey(key)
                .taskCandidateGroup(group)
                .includeAssignedTasks()
                .singleResult();
    }

    protected void complete(String user, Task task, Map<String, String> values) {
        identity.setAuthentication(user, groupsOf(user));
        tasks.claim(task.getId(), user);
        tasks.complete(task.getId(), new Form(values).variables());
        identity.clearAuthentication();
    }

    protected List<String> groupsOf(String user) {
        return identity.createGroupQuery().groupMember(user).list().stream()
                .map(group -> group.getId())
                .toList();
    }

    private static DirectiveDocument whole() {
        ClassPathResource file = new ClassPathResource("demo/directives/QNG-246-CV-TU.yaml");
        try (var content = file.getInputStream()) {
            return DirectiveFile.read(file.getFilename(), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A directive of Tỉnh ủy Quảng Ngãi for a few agencies; without a symbol it has no date either. */
    protected static DirectiveDocument of(String id, String symbol, List<String> agencies) {
        DirectiveDocument whole = whole();
        List<Party> parties = agencies.stream()
                .map(code -> new Party(new AgencyId(code), null, null))
                .toList();
        return new DirectiveDocument(
                new DirectiveId(id),
                whole.kind(),
                symbol,
                symbol == null ? null : whole.issuedOn(),
                symbol == null ? whole.issuedOn() : null,
                whole.place(),
                whole.issuingBody(),
                whole.onBehalfOf(),
                whole.signerTitle(),
                whole.signer(),
                whole.subject(),
                whole.advisoryBody(),
                parties.stream()
                        .map(party -> new Recipient(party, Recipient.Purpose.ACT))
                        .toList(),
                List.of(),
                List.of(
                        assignment("1", parties, new Timeframe(Timeframe.Kind.CONTINUOUS, null, null, null)),
                        assignment("2", parties, Timeframe.none()),
                        assignment(
                                "3",
                                parties,
                                new Timeframe(Timeframe.Kind.DATED, LocalDate.of(2021, 12, 31), null, null))),
                List.of(new Target(
                        "1", "Xây dựng mô hình", Target.Measure.MINIMUM_COUNT, BigDecimal.ONE, "mô hình", null)),
                whole.reporting(),
                List.of());
    }

    private static Assignment assignment(String no, List<Party> implementing, Timeframe timeframe) {
        return new Assignment(no, "Nhiệm vụ thứ " + no, null, null, null, implementing, timeframe);
    }

    private void live() {
        register.loadResources(Stream.of("QNG", "DPH")
                .map(province -> new ClassPathResource("demo/register/" + province + ".yaml"))
                .toList());
        List<Behaviour.AgencyRule> silent = Stream.concat(SILENT.stream(), QUIET_AGENCIES.stream())
                .map(code -> new Behaviour.AgencyRule(new AgencyId(code), null, true, null))
                .toList();
        Life.of(
                simulation,
                Stream.concat(
                                Stream.of(
                                        of(
                                                LARGE,
                                                "246-CV/TU",
                                                Stream.concat(SILENT.stream(), PUNCTUAL.stream())
                                                        .toList()),
                                        of(SMALL, "247-CV/TU", List.of("QNG-LDLD", "QNG-BINHSON")),
                                        of(OTHER_SMALL, "248-CV/TU", List.of("QNG-LDLD", "QNG-BINHSON"))),
                                QUIET.stream().map(id -> of(id, id.substring(4) + "-CV/TU", QUIET_AGENCIES)))
                        .toList(),
                LocalDate.of(2021, 2, 1),
                TODAY,
                new Behaviour(silent, new Behaviour.Shares(0, 0, 0, 0), 1, 6, null));
    }

    private void join(String user, String group) {
        if (identity.createGroupQuery().groupId(group).count() == 0) {
            identity.saveGroup(identity.newGroup(group));
        }
        identity.createMembership(user, group);
    }
}

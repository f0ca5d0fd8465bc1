package vn.chidao.people;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.io.ClassPathResource;
import vn.chidao.directive.Breakdown;
import vn.chidao.directive.DirectiveDocument;
import vn.chidao.directive.DirectiveFile;
import vn.chidao.directive.Directives;
import vn.chidao.duty.DutyRounds;
import vn.chidao.organisation.AgencyId;
import vn.chidao.organisation.OrganisationRegister;

/** The resolution of Điện Biên, issued today: each of its agencies has one open task. */
@TestComponent
class OpenDirective {

    static final String AGENCY = "DBN-X-TUANGIAO";
    static final String OTHER_AGENCY = "DBN-P-DIENBIENPHU";
    static final String ADVISORY_BODY = "DBN-BTGDV";
    static final String ISSUING_BODY = "DBN-TU";

    private final OrganisationRegister register;
    private final Directives directives;
    private final DutyRounds rounds;
    private final TaskService tasks;
    private final IdentityService identity;
    private final ObjectMapper json;
    private final Clock clock;
    private DirectiveDocument document;

    OpenDirective(
            OrganisationRegister register,
            Directives directives,
            DutyRounds rounds,
            TaskService tasks,
            IdentityService identity,
            ObjectMapper json,
            Clock clock) {
        this.register = register;
        this.directives = directives;
        this.rounds = rounds;
        this.tasks = tasks;
        this.identity = identity;
        this.json = json;
        this.clock = clock;
    }

    void issue() {
        register();
        breakDown();
        complete(ISSUING_BODY, "outcome", "ACCEPTED");
    }

    /** As {@link #issue()}, but the advisory body has yet to break it down. */
    void register() {
        loadRegisters();
        document = read();
        directives.register(document, "vanthu.dienbien", false);
    }

    /** A second directive, which the advisory body has yet to break down. */
    void registerAnother() {
        directives.register(read("14-NQ", "15-NQ"), "vanthu.dienbien", false);
    }

    void breakDown() {
        complete(ADVISORY_BODY, "content", write(Breakdown.of(document)));
    }

    /** Gives back what the agency sent, which waits for the advisory body. */
    void returnPlan() {
        answer(task("Task_ReviewPlan"), "outcome", "RETURNED", "reason", "Chưa nêu thời hạn.");
    }

    /** Answered by a person of the advisory body, because who answers is not who asked. */
    private void answer(Task task, String... values) {
        as("danvan2.dienbien", List.of(ADVISORY_BODY), () -> {
            tasks.claim(task.getId(), "danvan2.dienbien");
            tasks.complete(task.getId(), transientValues(values));
            return task;
        });
    }

    void askForEvidence(String agency) {
        rounds.openEvidence(
                document.id(),
                document.assignments().get(0).no(),
                "Minh chứng",
                LocalDate.now(clock).plusDays(20),
                List.of(new AgencyId(agency)));
    }

    void askForMoreTime(String answer) {
        String until = LocalDate.now(clock).plusDays(40).toString();
        tasks.complete(
                task("Task_SubmitEvidence").getId(),
                transientValues(
                        "outcome", "EXTEND", "content", write(Map.of("until", until, "reason", "Chờ hướng dẫn."))));
        answer(task("Task_DecideExtension"), "outcome", answer, "reason", "Đã có hướng dẫn.");
    }

    private Task task(String key) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(document.id().value())
                .taskDefinitionKey(key)
                .singleResult();
    }

    void loadRegisters() {
        register.loadResources(Stream.of("QNG", "NTH", "DBN", "DPH")
                .map(province -> new ClassPathResource("demo/register/" + province + ".yaml"))
                .toList());
    }

    /** The one open task of the group, or of all when it is null. */
    Task taskOf(String group) {
        var query =
                tasks.createTaskQuery().processInstanceBusinessKey(document.id().value());
        return (group == null ? query : query.taskCandidateGroup(group).includeAssignedTasks()).singleResult();
    }

    /** Completes the one open task of the group, asked by nobody. */
    void complete(String group, String... values) {
        tasks.complete(taskOf(group).getId(), transientValues(values));
    }

    static VariableMap transientValues(String... values) {
        VariableMap variables = Variables.createVariables();
        for (int i = 0; i < values.length; i += 2) {
            variables.putValueTyped(values[i], Variables.stringValue(values[i + 1], true));
        }
        return variables;
    }

    <T> T as(String user, List<String> groups, Supplier<T> what) {
        identity.setAuthentication(user, groups);
        try {
            return what.get();
        } finally {
            identity.clearAuthentication();
        }
    }

    String write(Object form) {
        try {
            return json.writeValueAsString(form);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DirectiveDocument read() {
        return read("", "");
    }

    private static DirectiveDocument read(String number, String otherNumber) {
        ClassPathResource file = new ClassPathResource("demo/directives/DBN-14-NQ-TU.yaml");
        try {
            String text = file.getContentAsString(StandardCharsets.UTF_8).replace(number, otherNumber);
            return DirectiveFile.read(
                    file.getFilename(), new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

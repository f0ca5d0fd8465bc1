package vn.chidao.cluster;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import vn.chidao.Chidao;
import vn.chidao.directive.Assignment;
import vn.chidao.directive.Breakdown;
import vn.chidao.directive.DirectiveDocument;
import vn.chidao.directive.DirectiveId;
import vn.chidao.directive.DirectiveKind;
import vn.chidao.directive.Directives;
import vn.chidao.directive.Party;
import vn.chidao.directive.PeriodKind;
import vn.chidao.directive.Recipient;
import vn.chidao.directive.ReportingRequirement;
import vn.chidao.directive.Timeframe;
import vn.chidao.organisation.AgencyId;
import vn.chidao.organisation.OrganisationRegister;

/**
 * A program of its own beside the nodes, which runs no job: enters a storm's agencies, their officials with passwords, and its
 * directives, issued, so that each waits for the day on which its first period opens.
 */
final class StormPrepared {

    private static final String ISSUER = "BAO-TU";
    private static final String ADVISOR = "BAO-BTGDV";

    private final ConfigurableApplicationContext chidao;
    private final Storm storm;

    private StormPrepared(ConfigurableApplicationContext chidao, Storm storm) {
        this.chidao = chidao;
        this.storm = storm;
    }

    /** @param arguments the storm's two numbers, then settings as the nodes have them */
    public static void main(String[] arguments) {
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Ho_Chi_Minh"));
        Storm storm = new Storm(Integer.parseInt(arguments[0]), Integer.parseInt(arguments[1]));
        try (ConfigurableApplicationContext chidao = SpringApplication.run(
                Chidao.class,
                "--spring.main.web-application-type=none",
                "--camunda.bpm.job-execution.enabled=false",
                arguments[2])) {
            StormPrepared prepared = new StormPrepared(chidao, storm);
            chidao.getBean(OrganisationRegister.class).loadResources(List.of(prepared.register()));
            prepared.people();
            for (int no = 1; no <= storm.directives(); no++) {
                prepared.issue(prepared.document(no));
            }
        }
    }

    private Resource register() {
        String agencies = storm.agencyCodes().stream()
                .map("  - {id: %1$s, name: Đảng ủy %1$s, kind: PARTY_COMMITTEE, level: COMMUNE}"::formatted)
                .collect(Collectors.joining("\n"));
        String members =
                storm.agencyCodes().stream().map("{agency: %s}"::formatted).collect(Collectors.joining(", "));
        String file =
                """
                province: BAO
                name: Bão Táp
                agencies:
                  - {id: BAO-TU, name: Tỉnh ủy Bão Táp, kind: PARTY_COMMITTEE, level: PROVINCE}
                  - {id: BAO-BTGDV, name: Ban Tuyên giáo và Dân vận, kind: PARTY_OFFICE, level: PROVINCE, parent: BAO-TU}
                %s
                classes:
                  - {id: BAO-TATCA, name: Mọi đảng ủy, members: [%s]}
                """
                        .formatted(agencies, members);
        return new ByteArrayResource(file.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public String getFilename() {
                return "bao.yaml";
            }
        };
    }

    private void people() {
        storm.agencyCodes().forEach(agency -> person(Storm.staffOf(agency), agency));
        storm.advisors().forEach(each -> person(each, ADVISOR));
    }

    private void person(String id, String group) {
        IdentityService identity = chidao.getBean(IdentityService.class);
        User user = identity.newUser(id);
        user.setPassword(Storm.PASSWORD);
        identity.saveUser(user);
        identity.createMembership(id, group);
    }

    private void issue(DirectiveDocument document) {
        chidao.getBean(Directives.class).register(document, "van.thu", false);
        complete(document.id(), "Task_BreakDownDirective", ADVISOR, Map.of("content", json(Breakdown.of(document))));
        complete(document.id(), "Task_ApproveBreakdown", ISSUER, Map.of("outcome", "ACCEPTED"));
    }

    private void complete(DirectiveId directive, String task, String group, Map<String, String> form) {
        TaskService tasks = chidao.getBean(TaskService.class);
        IdentityService identity = chidao.getBean(IdentityService.class);
        String id = tasks.createTaskQuery()
                .processInstanceBusinessKey(directive.value())
                .taskDefinitionKey(task)
                .singleResult()
                .getId();
        var variables = Variables.createVariables();
        form.forEach((name, text) -> variables.putValueTyped(name, Variables.stringValue(text, true)));
        identity.setAuthentication("nguoi." + group, List.of(group));
        try {
            tasks.claim(id, "nguoi." + group);
            tasks.complete(id, variables);
        } finally {
            identity.clearAuthentication();
        }
    }

    private String json(Object content) {
        try {
            return chidao.getBean(ObjectMapper.class).writeValueAsString(content);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private DirectiveDocument document(int no) {
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
        Party all = new Party(null, "BAO-TATCA", null);
        return new DirectiveDocument(
                new DirectiveId("BAO-%04d".formatted(no)),
                DirectiveKind.CHI_THI,
                no + "-CT/TU",
                today,
                today,
                "Bão Táp",
                new AgencyId(ISSUER),
                null,
                null,
                null,
                "Thử bão số " + no,
                new AgencyId(ADVISOR),
                List.of(new Recipient(all, Recipient.Purpose.ACT)),
                null,
                List.of(new Assignment(
                        "1",
                        "Việc 1",
                        null,
                        null,
                        null,
                        null,
                        new Timeframe(Timeframe.Kind.CONTINUOUS, null, null, null))),
                List.of(),
                new ReportingRequirement(Storm.REGIME, List.of(PeriodKind.YEARLY), null, null, null),
                null);
    }
}

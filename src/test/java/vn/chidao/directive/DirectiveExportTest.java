package vn.chidao.directive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.http.converter.StringHttpMessageConverter;
import org.springframework.http.converter.json.MappingJackson2HttpMessageConverter;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.annotation.Transactional;
import vn.chidao.ChidaoTest;
import vn.chidao.organisation.OrganisationRegister;

@ChidaoTest
@Transactional
class DirectiveExportTest {

    @Autowired
    Directives directives;

    @Autowired
    DirectiveTransitions transitions;

    @Autowired
    DirectiveController controller;

    @Autowired
    OrganisationRegister register;

    @Autowired
    ObjectMapper json;

    MockMvc web;

    @BeforeEach
    void openTheDoor() {
        web = MockMvcBuilders.standaloneSetup(controller)
                .setMessageConverters(new StringHttpMessageConverter(), new MappingJackson2HttpMessageConverter(json))
                .build();
        register.loadResources(List.of(new ClassPathResource("organisation/register-test.yaml")));
        directives.register(Documents.full(), "vanthu", false);
    }

    @Test
    void whatIsExportedAsYamlLoadsAsTheSameDirective() throws Exception {
        byte[] yaml = web.perform(asked("TST-12-CT-TU", "camunda-admin").accept("application/yaml"))
                .andExpect(status().isOk())
                .andExpect(content().contentTypeCompatibleWith("application/yaml"))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        assertThat(DirectiveFile.read("xuat.yaml", new ByteArrayInputStream(yaml)))
                .isEqualTo(Documents.full());
    }

    @Test
    void whatIsExportedAsJsonIsADirectiveFileToo() throws Exception {
        byte[] body = web.perform(asked("TST-12-CT-TU", "camunda-admin").accept(MediaType.APPLICATION_JSON))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        assertThat(DirectiveFile.read("xuat.json", new ByteArrayInputStream(body)))
                .isEqualTo(Documents.full());
    }

    @Test
    void anUnknownOrImpossibleFileNumberIsNotFoundWithASentence() throws Exception {
        for (String id : List.of("TST-KHONG", "không phải mã")) {
            web.perform(asked(id, "camunda-admin").accept(MediaType.APPLICATION_JSON))
                    .andExpect(status().isNotFound())
                    .andExpect(status().reason(containsString(id)));
        }
    }

    @Test
    void untilItIsIssuedOnlyThoseWhoPrepareItKnowOfIt() throws Exception {
        DirectiveDocument document = Documents.full();
        String issuing = document.issuingBody().code();
        String advisory = document.advisoryBody().code();
        for (String group : List.of(
                issuing,
                issuing + ".clerk",
                issuing + ".leader",
                advisory,
                advisory + ".clerk",
                advisory + ".leader",
                "managers",
                "managers.TST",
                "camunda-admin")) {
            assertThat(statusFor(group)).as(group).isEqualTo(200);
        }
        for (String group : List.of("TST-NGOAI", issuing + "X", issuing + ".khac", "managers.QNG", "")) {
            assertThat(statusFor(group)).as(group).isEqualTo(404);
        }
    }

    @Test
    void whatIsKeptFromSomebodyIsAsUnknownAsWhatIsNotThere() throws Exception {
        String kept = reasonFor("TST-12-CT-TU");
        assertThat(kept).isEqualTo(reasonFor("TST-KHONG").replace("TST-KHONG", "TST-12-CT-TU"));
    }

    @Test
    void onceItIsIssuedEveryoneReadsIt() throws Exception {
        DirectiveId id = Documents.full().id();
        transitions.breakDown(id, Breakdown.of(Documents.full()));
        assertThat(statusFor("TST-NGOAI")).isEqualTo(404);
        transitions.approve(id);
        assertThat(statusFor("TST-NGOAI")).isEqualTo(404);
        transitions.issue(id, LocalDate.of(2026, 3, 2));
        assertThat(statusFor("TST-NGOAI")).isEqualTo(200);
    }

    private int statusFor(String group) throws Exception {
        return web.perform(asked("TST-12-CT-TU", group).accept(MediaType.APPLICATION_JSON))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    private String reasonFor(String id) throws Exception {
        return web.perform(asked(id, "TST-NGOAI").accept(MediaType.APPLICATION_JSON))
                .andReturn()
                .getResponse()
                .getErrorMessage();
    }

    private static MockHttpServletRequestBuilder asked(String id, String group) {
        return get("/api/directives/{id}", id).principal(new TestingAuthenticationToken("can.bo", null, groups(group)));
    }

    private static List<GrantedAuthority> groups(String group) {
        return group.isEmpty() ? List.of() : AuthorityUtils.createAuthorityList(group);
    }
}

package vn.chidao.directive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.http.converter.StringHttpMessageConverter;
import org.springframework.http.converter.json.MappingJackson2HttpMessageConverter;
import org.springframework.test.web.servlet.MockMvc;
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
        byte[] yaml = web.perform(get("/api/directives/TST-12-CT-TU").accept("application/yaml"))
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
        byte[] body = web.perform(get("/api/directives/TST-12-CT-TU").accept(MediaType.APPLICATION_JSON))
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
            web.perform(get("/api/directives/{id}", id).accept(MediaType.APPLICATION_JSON))
                    .andExpect(status().isNotFound())
                    .andExpect(status().reason(containsString(id)));
        }
    }
}

package vn.chidao.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.transaction.annotation.Transactional;
import vn.chidao.ChidaoTest;
import vn.chidao.directive.Breakdown;
import vn.chidao.directive.DirectiveDocument;
import vn.chidao.directive.DirectiveFile;
import vn.chidao.directive.DirectiveId;
import vn.chidao.directive.DirectiveTransitions;
import vn.chidao.directive.Directives;
import vn.chidao.directive.Issue;
import vn.chidao.organisation.AgencyClasses;
import vn.chidao.organisation.AgencyId;
import vn.chidao.organisation.OrganisationRegister;

@ChidaoTest
@Transactional
class DemoLoadTest {

    @Autowired
    OrganisationRegister register;

    @Autowired
    AgencyClasses classes;

    @Autowired
    Directives directives;

    @Autowired
    DirectiveTransitions steps;

    @BeforeEach
    void loadRegisters() {
        register.loadResources(Stream.of("QNG", "NTH", "DBN", "DPH")
                .map(province -> new ClassPathResource("demo/register/" + province + ".yaml"))
                .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "QNG-246-CV-TU, 2021-02-08",
        "NTH-CT-DANVAN, 2021-03-01",
        "DBN-14-NQ-TU, 2021-11-10",
        "DPH-KH-DANVAN, 2022-01-17",
    })
    void eachDirectiveOfTheDemoIsRegisteredIssuedAndExportedAsItsFileSays(String id, LocalDate on) {
        DirectiveDocument document = directive(id);
        DirectiveId registered = directives.register(document, "vanthu", true);
        assertThat(directives.get(registered).document()).isEqualTo(document);
        steps.breakDown(registered, Breakdown.of(document));
        steps.approve(registered);
        Issue.Outcome outcome = steps.issue(registered, on);
        assertThat(outcome.agencies()).hasSizeGreaterThan(10);
        assertThat(DirectiveFile.read(
                        "lai.yaml", bytes(directives.get(registered).document())))
                .isEqualTo(document);
    }

    @Test
    void theDistrictCommitteesOfQuangNgaiWereThirteenAndHaveEnded() {
        String districts = "QNG-HUYEN-UY";
        assertThat(classes.membersOf(districts, LocalDate.of(2021, 2, 8)))
                .hasSize(13)
                .contains(new AgencyId("DPH-TU"));
        assertThat(classes.membersOf(districts, LocalDate.of(2025, 7, 1))).isEmpty();
    }

    private static DirectiveDocument directive(String id) {
        ClassPathResource file = new ClassPathResource("demo/directives/" + id + ".yaml");
        try (InputStream in = file.getInputStream()) {
            return DirectiveFile.read(file.getFilename(), in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream bytes(DirectiveDocument document) {
        return new ByteArrayInputStream(DirectiveFile.write(document).getBytes(StandardCharsets.UTF_8));
    }
}

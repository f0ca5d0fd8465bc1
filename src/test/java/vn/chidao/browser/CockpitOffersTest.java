package vn.chidao.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;
import vn.chidao.ChidaoTest;
import vn.chidao.directive.DirectiveDocument;
import vn.chidao.directive.DirectiveFile;
import vn.chidao.directive.Directives;
import vn.chidao.organisation.OrganisationRegister;

/** Cockpit offers what changes an instance to those alone who may change it. */
@ChidaoTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class CockpitOffersTest {

    private static final String USER = "giam.sat";
    private static final String ADMINISTRATOR = "giam.sat.quantri";
    private static final String PASSWORD = "Mat-khau-thu-2026";
    private static int number = 1800;

    @LocalServerPort
    int port;

    @Autowired
    OrganisationRegister register;

    @Autowired
    Directives directives;

    @Autowired
    IdentityService identity;

    @Autowired
    RuntimeService runtime;

    private String instance;
    private Browser browser;

    @BeforeEach
    void aDirectiveLives() throws Exception {
        register.loadResources(List.of(new ClassPathResource("demo/register/DBN.yaml")));
        String text = new ClassPathResource("demo/directives/DBN-14-NQ-TU.yaml")
                .getContentAsString(StandardCharsets.UTF_8)
                .replace("14-NQ", ++number + "-NQ");
        DirectiveDocument document =
                DirectiveFile.read("thu.yaml", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        directives.register(document, "vanthu", false);
        instance = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(document.id().value())
                .singleResult()
                .getId();
        browser = new Browser();
    }

    @AfterEach
    void goHome() throws Exception {
        runtime.deleteProcessInstance(instance, "Kiểm thử đã xong");
        identity.deleteUser(USER);
        identity.deleteUser(ADMINISTRATOR);
        browser.close();
    }

    @ParameterizedTest
    @CsvSource({"managers, false", "managers.DBN, false", "camunda-admin, true"})
    void whatChangesAnInstanceIsOfferedToThoseWhoRepair(String group, boolean offered) {
        // Without one, the web applications ask everyone to become it.
        official(ADMINISTRATOR, "camunda-admin");
        official(USER, group);
        new Tasklist(browser, port).logIn(USER, PASSWORD);
        browser.driver()
                .get("http://localhost:%d/camunda/app/cockpit/default/#/process-instance/%s/runtime?tab=user-tasks-tab"
                        .formatted(port, instance));
        browser.shown(By.xpath("//*[contains(@class,'ctn-tabbed')]//td//a[normalize-space(.)='Phân công nhiệm vụ']"));
        browser.until("thanh thao tác của hồ sơ", page -> !page.findElements(By.cssSelector(".btn-toolbar"))
                .isEmpty());
        By changing = By.cssSelector("a.btn-toolbar, .edit-toggle, .action-button");
        if (offered) {
            browser.shown(changing);
        }
        assertThat(browser.driver().findElements(changing).stream().anyMatch(WebElement::isDisplayed))
                .isEqualTo(offered);
        browser.picture("giam-sat-" + group);
    }

    private void official(String id, String group) {
        User user = identity.newUser(id);
        user.setFirstName("Giám sát");
        user.setLastName("viên");
        user.setPassword(PASSWORD);
        identity.saveUser(user);
        if (identity.createGroupQuery().groupId(group).count() == 0) {
            identity.saveGroup(identity.newGroup(group));
        }
        identity.createMembership(id, group);
    }
}

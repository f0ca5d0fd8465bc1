package vn.chidao.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
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
    private Officials officials;
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
        officials = new Officials(identity, ADMINISTRATOR);
        browser = new Browser();
    }

    @AfterEach
    void goHome() throws Exception {
        runtime.deleteProcessInstance(instance, "Kiểm thử đã xong");
        officials.leave();
        browser.close();
    }

    @ParameterizedTest
    @CsvSource({"managers, false, true", "managers.DBN, false, false", "camunda-admin, true, true"})
    void eachIsOfferedWhatTheyMayDoAndCountsThatAreTheirs(String group, boolean repairs, boolean seesAll) {
        officials.come(USER, "Giám sát viên", group);
        new Tasklist(browser, port).logIn(USER);
        browser.driver()
                .get("http://localhost:%d/camunda/app/cockpit/default/#/process-instance/%s/runtime?tab=user-tasks-tab"
                        .formatted(port, instance));
        browser.shown(By.xpath("//*[contains(@class,'ctn-tabbed')]//td//a[normalize-space(.)='Phân công nhiệm vụ']"));
        browser.until("thanh thao tác của hồ sơ", page -> !page.findElements(By.cssSelector(".btn-toolbar"))
                .isEmpty());
        By changing = By.cssSelector("a.btn-toolbar, .edit-toggle, .action-button");
        By failures = By.cssSelector(".sections-menu li.dropdown");
        By tasksOfAll = By.cssSelector(".sections-menu a[href='#/tasks']");
        offered(changing, repairs);
        offered(failures, repairs);
        offered(tasksOfAll, seesAll);
        browser.picture("giam-sat-" + group);
    }

    private void offered(By what, boolean isIt) {
        if (isIt) {
            browser.shown(what);
        }
        assertThat(browser.driver().findElements(what).stream().anyMatch(WebElement::isDisplayed))
                .as(what.toString())
                .isEqualTo(isIt);
    }
}

package vn.chidao.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chidao.ChidaoTest;
import vn.chidao.directive.DirectiveDocument;
import vn.chidao.directive.DirectiveFile;
import vn.chidao.directive.Directives;
import vn.chidao.organisation.OrganisationRegister;
import vn.chidao.simulation.VirtualTime;

/** A head goes away and names a deputy, who takes over what the head had in hand; then the head takes it back. */
@ChidaoTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class StandInWalkTest {

    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 20, 9, 0);

    @LocalServerPort
    int port;

    @Autowired
    OrganisationRegister register;

    @Autowired
    Directives directives;

    @Autowired
    IdentityService identity;

    @Autowired
    TaskService tasks;

    @Autowired
    RuntimeService runtime;

    @Autowired
    VirtualTime time;

    @Autowired
    JdbcClient jdbc;

    /** Each test has a directive of its own. */
    private static int number = 1700;

    private Task task;
    private Officials officials;
    private Browser browser;
    private Tasklist tasklist;

    @BeforeEach
    void comeToTheOffice() throws Exception {
        time.setTo(NOW.atZone(ZoneId.of("Asia/Ho_Chi_Minh")).toInstant());
        register.loadResources(List.of(new ClassPathResource("demo/register/DBN.yaml")));
        officials = new Officials(identity, "thay.quantri")
                .come("thay.truong", "Trưởng ban Trần Thị An", "DBN-BTGDV")
                .come("thay.pho", "Phó ban Lê Văn Bình", "DBN-BTGDV.leader");
        DirectiveDocument document = document();
        directives.register(document, "vanthu", false);
        task = tasks.createTaskQuery()
                .processInstanceBusinessKey(document.id().value())
                .singleResult();
        tasks.setAssignee(task.getId(), "thay.truong");
        browser = new Browser();
        tasklist = new Tasklist(browser, port);
    }

    @AfterEach
    void goHome() throws Exception {
        time.reset();
        officials.leave();
        jdbc.sql("delete from chidao.deputyship").update();
        runtime.deleteProcessInstance(task.getProcessInstanceId(), "Kiểm thử đã xong");
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void aDeputyIsNamedTakesOverAndIsTakenBack() {
        open("thay.truong");
        browser.picture("uy-quyen-luc-mo");
        press("Ghi ủy quyền");
        reads("Hãy ghi lý do ủy quyền");
        new FormPage(browser)
                .choose("Người được ủy quyền", "Phó ban Lê Văn Bình")
                .type("Đến hết ngày", "30/11/2026")
                .type("Lý do", "Đi công tác tại Hà Nội");
        press("Ghi ủy quyền");
        reads("Đã ghi ủy quyền.");
        reads("Đang thực hiện");
        pictures("uy-quyen-da-ghi");

        open("thay.pho");
        reads("Bạn đang thay Trưởng ban Trần Thị An.");
        browser.shown(By.xpath(
                "//*[contains(@class,'cd-standing') and normalize-space(.)='đang thay Trưởng ban Trần Thị An']"));
        pictures("dang-thay");
        press("Nhận thay");
        reads("Bạn đã nhận “%s”.".formatted(task.getName()));
        assertThat(tasks.createTaskQuery().taskId(task.getId()).singleResult().getAssignee())
                .isEqualTo("thay.pho");
        browser.shown(By.linkText("‹ Về danh sách công việc")).click();
        tasklist.open(task.getName());
        browser.shown(By.cssSelector(".unclaim"));
        browser.shown(By.cssSelector("form.chidao:not(.cd-closed)"));
        browser.picture("viec-nhan-thay");

        open("thay.truong");
        browser.shown(By.xpath("//button[@aria-label='Thu hồi ủy quyền cho Phó ban Lê Văn Bình']"))
                .sendKeys(Keys.ENTER, Keys.ENTER);
        reads("Đã thu hồi ủy quyền.");
        pictures("da-thu-hoi");

        open("thay.pho");
        browser.gone(By.xpath("//*[contains(text(),'Bạn đang thay')]"));
        browser.gone(By.xpath("//button[normalize-space(.)='Nhận thay']"));
    }

    @Test
    void anAdministratorFindsTheHeadByName() {
        open("thay.quantri");
        browser.shown(By.cssSelector("input[type=search]")).sendKeys("trần thị", Keys.ENTER);
        browser.shown(By.xpath("//button[normalize-space(.)='Trưởng ban Trần Thị An']"))
                .click();
        reads("Ủy quyền thay cho Trưởng ban Trần Thị An");
        pictures("quan-tri-uy-quyen");
    }

    /** Every login comes here from the list, as people do. */
    private void open(String user) {
        tasklist.logIn(user);
        browser.shown(By.cssSelector("a.cd-standin-link")).click();
        browser.shown(By.xpath("//h1[contains(.,'Ủy quyền xử lý')]"));
    }

    private void press(String button) {
        browser.shown(By.xpath("//main//button[normalize-space(.)='%s']".formatted(button)))
                .click();
    }

    private void reads(String text) {
        browser.shown(By.xpath("//main//*[contains(normalize-space(.),'%s')]".formatted(text)));
    }

    private void pictures(String name) {
        browser.picture(name);
        browser.resize(Browser.LARGE_SCREEN);
        browser.picture(name + "-1920");
        browser.resize(Browser.OFFICE_SCREEN);
    }

    private static DirectiveDocument document() throws Exception {
        String text = new ClassPathResource("demo/directives/DBN-14-NQ-TU.yaml")
                .getContentAsString(StandardCharsets.UTF_8)
                .replace("14-NQ", "%d-NQ".formatted(++number));
        return DirectiveFile.read("thay.yaml", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}

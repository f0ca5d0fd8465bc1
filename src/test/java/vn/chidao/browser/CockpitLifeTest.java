package vn.chidao.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chidao.directive.DirectiveId;
import vn.chidao.organisation.OrganisationRegister;
import vn.chidao.workflow.DeskTest;

/** What managers see of a directive's life in Cockpit, and how administrators repair, with no, one and 150 agencies. */
class CockpitLifeTest extends DeskTest {

    private static final String NONE = "QNG-SCREEN-0";
    private static final String ONE = "QNG-SCREEN-1";
    private static final String MANY = "QNG-SCREEN-150";

    @LocalServerPort
    int port;

    @Autowired
    OrganisationRegister registers;

    @Autowired
    RuntimeService runtime;

    @Autowired
    ManagementService management;

    @Autowired
    JdbcClient jdbc;

    private Browser browser;
    private Cockpit cockpit;
    private String administrator;

    @BeforeEach
    void comeIn() throws Exception {
        administrator = official("Quản trị", "camunda-admin");
        if (directives.find(new DirectiveId(NONE)).isEmpty()) {
            registers.loadResources(List.of(crowd()));
            directives.register(of(NONE, "700-CV/TU", List.of("QNG-LYSON")), "vanthu", false);
            issue(ONE, "701-CV/TU", List.of("QNG-LYSON"));
            issue(MANY, "702-CV/TU", codes());
        }
        browser = new Browser();
        cockpit = new Cockpit(browser, port);
    }

    @AfterEach
    void leave() throws Exception {
        browser.close();
    }

    @Test
    void aManagerFollowsADirectivesLifeFromTheListToEveryPartOfItsRecord() {
        cockpit.logIn(official("Quản lý Quảng Ngãi", "managers.QNG", "managers"));
        cockpit.open("/directives?text=khong-co-o-dau");
        cockpit.reads("Không tìm thấy văn bản nào");
        cockpit.look("van-ban-khong-co");
        cockpit.open("/directives?standing=ALL&text=dan%20van");
        cockpit.look("van-ban");
        assertThat(cockpit.reachesByKeyboard(".cd-words input")).isTrue();
        browser.driver().switchTo().activeElement().sendKeys(Keys.chord(Keys.CONTROL, "a"), "246-cv", Keys.ENTER);
        browser.until("chưa lọc theo từ", page -> page.getCurrentUrl().contains("text=246-cv"));
        cockpit.settled();
        assertThat(cockpit.reachesByKeyboard(".cd-table a[href$='" + LARGE + "']"))
                .isTrue();
        browser.driver().switchTo().activeElement().sendKeys(Keys.ENTER);
        browser.until("chưa mở hồ sơ", page -> page.getCurrentUrl().endsWith("/directives/" + LARGE));
        cockpit.reads("Những việc đã diễn ra");
        cockpit.look("ho-so");
        assertThat(cockpit.reachesByKeyboard(".cd-column")).isTrue();
        browser.driver().switchTo().activeElement().sendKeys(Keys.ENTER);
        cockpit.settled();
        cockpit.look("ho-so-loc-theo-ky");
        for (String part :
                List.of("Sơ đồ", "Nhiệm vụ, chỉ tiêu", "Các kỳ báo cáo", "Các cơ quan thực hiện", "Tệp đã gửi")) {
            cockpit.open("/directives/" + LARGE);
            cockpit.unfold(part);
            cockpit.run("document.querySelectorAll('.cd-chapter[open]')[1].scrollIntoView()");
            cockpit.look("ho-so-" + part.toLowerCase().replaceAll("[^\\p{L}]+", "-"));
        }
    }

    @Test
    void anInstanceShowsTimelineAgenciesAndCountsWithNoOneAndAHundredAndFiftyAgencies() {
        cockpit.logIn(official("Quản lý", "managers"));
        for (String directive : List.of(NONE, ONE, MANY)) {
            String screen = directive.substring(directive.lastIndexOf('-') + 1);
            cockpit.open("/process-instance/" + instance(directive, "DirectiveProcess") + "/runtime");
            cockpit.tab("Dòng thời gian");
            browser.shown(By.cssSelector(".cd-legend"));
            cockpit.look("dong-thoi-gian-" + screen);
            cockpit.tab("Cơ quan");
            cockpit.look("co-quan-" + screen);
        }
        assertThat(browser.driver().findElements(By.cssSelector(".cd-table tbody tr")))
                .hasSize(150);
        assertThat(browser.driver().findElements(By.cssSelector(".cd-badge-late, .djs-overlays .cd-badge")))
                .isNotEmpty();
        browser.shown(By.cssSelector(".cd-filters input[type=search]")).sendKeys("co quan 077");
        assertThat(browser.driver().findElements(By.cssSelector(".cd-table tbody tr")))
                .hasSize(1);
        cockpit.tab("Sửa chữa");
        cockpit.reads("Chỉ quản trị viên hệ thống được sửa chữa");
        cockpit.tab("Lịch sử");
        cockpit.look("lich-su");
        cockpit.open("/process-definition/" + definition("ReportProcess") + "/runtime");
        browser.shown(By.cssSelector(".cd-legend"));
        browser.picture("quy-trinh-co-dem");
    }

    @Test
    void anAdministratorRetriesWhatFailedAndMovesAToken() {
        cockpit.logIn(administrator);
        cockpit.open("/failed-jobs");
        cockpit.look("tac-vu-loi-khong-co");
        Job opening = management
                .createJobQuery()
                .processInstanceId(instance(ONE, "MonitoringProcess"))
                .activityId("CatchEvent_OpeningDay")
                .singleResult();
        reportBy("KHONG-CO");
        while (management
                        .createJobQuery()
                        .jobId(opening.getId())
                        .withRetriesLeft()
                        .count()
                > 0) {
            catchThrowable(() -> management.executeJob(opening.getId()));
        }
        cockpit.open("/failed-jobs");
        cockpit.reads("Không có chế độ báo cáo “KHONG-CO”");
        cockpit.look("tac-vu-loi");
        reportBy("DECREE-09-2019");
        cockpit.press("Thử lại tất cả");
        browser.shown(By.cssSelector("dialog[open]"))
                .findElement(By.cssSelector("button[type=submit]"))
                .click();
        cockpit.reads("Hãy ghi lý do.");
        cockpit.look("thu-lai");
        browser.driver().switchTo().activeElement().sendKeys("Đã sửa chế độ báo cáo");
        browser.shown(By.cssSelector("dialog[open] button[type=submit]")).click();
        browser.gone(By.cssSelector("dialog[open]"));
        management.executeJob(opening.getId());
        cockpit.reads("Đã sửa chế độ báo cáo");

        cockpit.open("/process-instance/" + instance(ONE, "ReportingPeriodProcess") + "/runtime");
        cockpit.tab("Sửa chữa");
        cockpit.look("sua-chua");
        cockpit.press("Xem trước và chuyển");
        browser.shown(By.cssSelector("dialog[open] textarea")).sendKeys("Tính lại ngày nhắc");
        cockpit.look("chuyen-buoc");
        browser.shown(By.cssSelector("dialog[open] button[type=submit]")).click();
        browser.gone(By.cssSelector("dialog[open]"));
        cockpit.reads("Tính lại ngày nhắc");
        cockpit.look("da-chuyen-buoc");
    }

    private void issue(String id, String symbol, List<String> agencies) {
        directives.register(of(id, symbol, agencies), "vanthu", false);
        String implementing =
                agencies.stream().map("{\"agency\":\"%s\"}"::formatted).collect(Collectors.joining(","));
        String breakdown =
                "{\"assignments\":[{\"no\":\"1\",\"text\":\"Đối thoại với Nhân dân\",\"implementing\":[%s]}],\"reporting\":{\"regime\":\"DECREE-09-2019\",\"periods\":[\"YEARLY\"]}}"
                        .formatted(implementing);
        complete(
                official("Dân vận", "QNG-BDV"),
                task(id, "Task_BreakDownDirective", "QNG-BDV"),
                Map.of("content", breakdown));
        complete(
                official("Thường vụ", "QNG-TU"),
                task(id, "Task_ApproveBreakdown", "QNG-TU"),
                Map.of("outcome", "ACCEPTED"));
    }

    private void reportBy(String regime) {
        jdbc.sql("update chidao.directive set reporting_regime = :regime, version = version + 1 where id = :id")
                .param("regime", regime)
                .param("id", ONE)
                .update();
    }

    private String instance(String directive, String process) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(directive, process)
                .singleResult()
                .getId();
    }

    private String definition(String process) {
        return tasks.createTaskQuery()
                .processDefinitionKey(process)
                .listPage(0, 1)
                .get(0)
                .getProcessDefinitionId();
    }

    private static List<String> codes() {
        return IntStream.rangeClosed(1, 150).mapToObj("QNM-N%03d"::formatted).toList();
    }

    private static Resource crowd() {
        String agencies = codes().stream()
                .map(code ->
                        "  - {id: %s, name: Đảng ủy cơ quan %s có tên dài như tên thật ở tỉnh, kind: PARTY_COMMITTEE, level: COMMUNE}"
                                .formatted(code, code.substring(5)))
                .collect(Collectors.joining("\n"));
        String file = "province: QNM\nname: Quảng Nam\nagencies:\n" + agencies + "\nclasses: []\n";
        return new ByteArrayResource(file.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public String getFilename() {
                return "dong.yaml";
            }
        };
    }
}

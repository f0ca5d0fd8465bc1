package vn.chidao.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chidao.ChidaoTest;
import vn.chidao.progress.HandMade;
import vn.chidao.simulation.VirtualTime;

/** The page of progress and the tile in a real browser: with nothing, one agency and 150 of them, on both screens. */
@ChidaoTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ProgressPageTest {

    private static final List<String> VIEWS =
            List.of("tong-quan", "van-ban", "co-quan", "qua-han", "sap-den-han", "chi-tieu", "dien-bien", "bao-cao");
    private static final String PAGE = ".cd-progress";

    @LocalServerPort
    int port;

    @Autowired
    IdentityService identity;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    VirtualTime time;

    private Officials officials;
    private Browser browser;
    private Cockpit cockpit;

    @BeforeEach
    void comeToTheOffice() throws Exception {
        HandMade.load(jdbc, time);
        officials = new Officials(identity, "pp.quantri").come("pp.quanly", "Người quản lý Thử", "managers");
        browser = new Browser();
        cockpit = new Cockpit(browser, port);
    }

    @AfterEach
    void goHome() throws Exception {
        officials.leave();
        HandMade.remove(jdbc, "Z_-V%", "Z_");
        HandMade.remove(jdbc, "P_-D%", "P_");
        time.reset();
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void aManagerIsLedFromTheTileToTheReportThatIsMissingAndBack() {
        cockpit.logIn("pp.quanly");
        browser.shown(By.cssSelector(".cd-tile .cd-fact"));
        browser.picture("tien-do-o-trang-dau");
        follow(By.xpath("//a[normalize-space(.)='Tiến độ chỉ đạo']"));
        choose("province", "Tỉnh A");
        assertThat(address()).contains("province=PA");
        assertThat(text()).contains("từ ngày 01/09/2025", "Kết quả nhiệm vụ 1", "445 ngày", "Xã Ba");

        follow(By.xpath("//a[normalize-space(.)='Văn bản × kỳ']"));
        follow(By.xpath("//tr[contains(.,'1-CT/TU')]//td[4]//a[contains(@aria-label,'Chưa gửi')]"));
        assertThat(address()).contains("directive=PA-D1", "period=YEARLY-2026", "standing=MISSING", "province=PA");
        assertThat(text()).contains("Báo cáo (2)", "Xã Một", "=Xã Bốn");
        follow(By.linkText("=Xã Bốn"));
        assertThat(text()).contains("Kết quả của PB-X1", "bị trả lại");
        browser.picture("tien-do-noi-dung-bao-cao");

        anew(() -> browser.driver().navigate().back());
        anew(() -> browser.driver().navigate().back());
        assertThat(address()).contains("view=van-ban", "province=PA");
        assertThat(text()).contains("1-CT/TU");
    }

    @Test
    void everyViewIsWholeAndReadableOnBothScreens() throws Exception {
        HandMade.run(
                jdbc,
                "crowd.sql",
                ":provinces",
                "1",
                ":directives",
                "6",
                ":agencies",
                "150",
                ":today",
                "date '" + HandMade.TODAY + "'");
        cockpit.logIn("pp.quanly");
        for (String view : VIEWS) {
            look("khong-co-gi-" + view, "/tien-do?agency=khong&view=" + view);
            look("mot-co-quan-" + view, "/tien-do?agency=PA-X3&view=" + view);
            look("150-co-quan-" + view, "/tien-do?province=ZA&since=2021&view=" + view);
        }
        look("chi-tieu-tung-co-quan", "/tien-do?view=chi-tieu&directive=ZA-V001&target=1");
        assertThat(cockpit.run("return document.querySelectorAll('.cd-progress tbody tr').length"))
                .isEqualTo(153L);
    }

    @Test
    void theKeyboardAloneReachesEverything() {
        cockpit.logIn("pp.quanly");
        anew(() -> cockpit.turnTo("/tien-do?province=PA&view=co-quan"));
        Set<Object> reached = new HashSet<>();
        WebElement body = browser.driver().findElement(By.tagName("body"));
        new Actions(browser.driver()).moveToElement(body).perform();
        for (int i = 0; i < 120; i++) {
            new Actions(browser.driver()).sendKeys(Keys.TAB).perform();
            reached.add(
                    cockpit.run(
                            """
                    const all = [...document.querySelectorAll('.cd-progress a, .cd-progress select, .cd-progress input, .cd-progress button, .cd-progress [tabindex]')];
                    return all.indexOf(document.activeElement);
                    """));
        }
        reached.remove(-1L);
        Object all = cockpit.run(
                "return document.querySelectorAll('.cd-progress a, .cd-progress select, .cd-progress input, .cd-progress button, .cd-progress [tabindex]').length");
        assertThat((long) reached.size()).isEqualTo(all);
    }

    @Test
    void searchingAndSortingChangeTheTableAndNothingElse() {
        cockpit.logIn("pp.quanly");
        anew(() -> cockpit.turnTo("/tien-do?province=PA&view=co-quan"));
        assertThat(rows()).containsExactly("=Xã Bốn", "Xã Hai", "Xã Một", "Xã Ba\nđến ngày 30/06/2025");
        browser.shown(By.cssSelector("input[type=search]")).sendKeys("hai");
        assertThat(rows()).containsExactly("Xã Hai");
        browser.shown(By.cssSelector("input[type=search]")).sendKeys(Keys.chord(Keys.CONTROL, "a"), Keys.DELETE);
        browser.shown(By.xpath("//select/option[normalize-space(.)='theo tên']"))
                .click();
        assertThat(rows()).containsExactly("=Xã Bốn", "Xã Ba\nđến ngày 30/06/2025", "Xã Hai", "Xã Một");
    }

    private List<String> rows() {
        return browser.driver().findElements(By.cssSelector(".cd-matrix tbody th")).stream()
                .filter(WebElement::isDisplayed)
                .map(WebElement::getText)
                .toList();
    }

    private void look(String name, String page) throws Exception {
        anew(() -> cockpit.turnTo(page));
        for (Dimension screen : List.of(Browser.LARGE_SCREEN, Browser.OFFICE_SCREEN)) {
            browser.resize(screen);
            browser.picture("tien-do-%s-%d".formatted(name, screen.width));
            assertThat(cockpit.run("return document.documentElement.scrollWidth <= window.innerWidth"))
                    .as("%s fits into %d pixels", name, screen.width)
                    .isEqualTo(true);
        }
        assertThat(text()).as(name).doesNotContain("undefined", "NaN", "null", "Hệ thống gặp lỗi");
        assertThat((List<?>) cockpit.run(
                        new ClassPathResource("vn/chidao/browser/contrast.js")
                                .getContentAsString(StandardCharsets.UTF_8),
                        PAGE))
                .as("too faint in " + name)
                .isEmpty();
    }

    private void choose(String filter, String option) {
        follow(By.xpath("//select[@name='%s']/option[normalize-space(.)='%s']".formatted(filter, option)));
    }

    private void follow(By link) {
        anew(() -> browser.shown(link).click());
    }

    /** Does something that builds the page anew, and waits until it is there with its figures. */
    private void anew(Runnable what) {
        List<WebElement> before = browser.driver().findElements(By.cssSelector(".cd-view"));
        what.run();
        before.forEach(view -> browser.until("trang chưa đổi", ExpectedConditions.stalenessOf(view)::apply));
        browser.until("trang chưa lấy xong số liệu", page -> !page.findElements(
                        By.cssSelector(".cd-progress .cd-view[aria-busy='false']"))
                .isEmpty());
    }

    private String text() {
        return browser.shown(By.cssSelector(PAGE)).getText();
    }

    private String address() {
        return browser.driver().getCurrentUrl();
    }
}

package vn.chidao.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chidao.ChidaoTest;
import vn.chidao.organisation.OrganisationRegister;
import vn.chidao.simulation.VirtualTime;

/** Documents in a real browser: dropped by a clerk, registered, and broken down beside their text. */
@ChidaoTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class DocumentWalkthroughTest {

    private static final LocalDateTime NOW = LocalDateTime.of(2024, 4, 2, 9, 0);

    @LocalServerPort
    int port;

    @Autowired
    OrganisationRegister register;

    @Autowired
    IdentityService identity;

    @Autowired
    VirtualTime time;

    @Autowired
    JdbcClient jdbc;

    private Officials officials;
    private Browser browser;
    private Tasklist tasklist;

    @BeforeEach
    void comeToTheOffice() throws Exception {
        time.setTo(NOW.atZone(ZoneId.of("Asia/Ho_Chi_Minh")).toInstant());
        register.loadResources(List.of(
                new ClassPathResource("intake/register.yaml"), new ClassPathResource("demo/register/QNG.yaml")));
        officials = new Officials(identity, "vb.quantri")
                .come("vb.vanthu", "vb.vanthu", "ITK-TU.clerk")
                .come("vb.thammuu", "vb.thammuu", "ITK-BDV")
                .come("vb.vanthu.qng", "vb.vanthu.qng", "QNG-TU.clerk")
                .come("vb.thammuu.qng", "vb.thammuu.qng", "QNG-BDV");
        browser = new Browser();
        tasklist = new Tasklist(browser, port);
    }

    @AfterEach
    void goHome() throws Exception {
        time.reset();
        officials.leave();
        jdbc.sql("delete from chidao.remembered_name where province = 'ITK'").update();
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void aDocumentThatIsDroppedIsBrokenDownBesideItsText() throws Exception {
        clerkDropsTheLetter(71);
        adviserBreaksItDown("71-CV/TU");
        assertThat(assignments("71-CV/TU")).containsExactly("1a ITK-HUYEN-UY", "2 ITK-NN", "3 ITK-BDV", "4 null");
        clerkIsToldThatItIsInTheBook();
    }

    @Test
    void aRealDocumentIsReadIntoItsBreakdown() throws Exception {
        Path seed = seed();
        assumeTrue(seed != null, "the seeds lie beside the project, not in it");
        tasklist.logIn("vb.vanthu.qng");
        tasklist.startForm("Đăng ký văn bản chỉ đạo");
        browser.driver()
                .findElement(By.cssSelector(".cd-file-input"))
                .sendKeys(seed.toRealPath().toString());
        browser.shown(By.cssSelector(".cd-desk"));
        assertThat(field("symbol").getDomProperty("value")).isEqualTo("246-CV/TU");
        assertThat(field("issuedOn").getDomProperty("value")).isEqualTo("08/02/2021");
        pictures("van-ban-that-dang-ky");
        // Another test may have entered the real number.
        field("symbol").clear();
        field("symbol").sendKeys("746-CV/TU");
        tasklist.start();

        tasklist.logIn("vb.thammuu.qng");
        tasklist.claim("Phân công nhiệm vụ · 746-CV/TU");
        browser.shown(By.cssSelector(".cd-desk"));
        assertThat(all("details[data-row]")).hasSizeGreaterThan(20);
        pictures("van-ban-that-phan-cong");
        first(".cd-points .btn-link").click();
        assertThat(browser.shown(By.cssSelector(".cd-here")).isDisplayed()).isTrue();
        pictures("van-ban-that-diem-can-xem");
    }

    private void clerkDropsTheLetter(int number) throws Exception {
        tasklist.logIn("vb.vanthu");
        FormPage form = tasklist.startForm("Đăng ký văn bản chỉ đạo");
        form.type("Nơi ban hành", "Tân Kiều (đã gõ)");
        drop(number);
        browser.shown(By.cssSelector(".cd-desk"));
        form.reads("<img src=x").reads("Nhiệm vụ, chỉ tiêu và chế độ báo cáo sẽ có sẵn ở bước phân công");
        assertThat(browser.driver().getTitle()).isNotEqualTo("chay");
        assertThat(all(".cd-paper img")).isEmpty();
        assertThat(field("symbol").getDomProperty("value")).isEqualTo(number + "-CV/TU");
        assertThat(field("place").getDomProperty("value")).isEqualTo("Tân Kiều (đã gõ)");
        assertThat(field("signer").getDomProperty("value")).isEqualTo("Hà Thị Suối");
        pictures("tha-van-ban");
        tasklist.start();
    }

    private void adviserBreaksItDown(String symbol) {
        tasklist.logIn("vb.thammuu");
        FormPage form = tasklist.claim("Phân công nhiệm vụ · " + symbol);
        browser.shown(By.cssSelector(".cd-desk"));
        pictures("phan-cong-canh-van-ban");
        aPassageShowsItsFieldAndAFieldItsPassage();
        aRowThatIsRenumberedKeepsItsPassageWhenTheTaskIsOpenedAgain(form);
        anUnknownBodyIsAssignedAndRemembered(form);
        everySentenceIsDecidedOn(form);
        pictures("phan-cong-da-xem");
        tasklist.complete();
    }

    private void aPassageShowsItsFieldAndAFieldItsPassage() {
        WebElement passage = all(".cd-paper-text .cd-in-time").findFirst().orElseThrow();
        passage.click();
        WebElement field = browser.driver().switchTo().activeElement();
        assertThat(field.getDomAttribute("name")).isEqualTo("timeframe.kind");
        assertThat(passage.getDomAttribute("class")).contains("cd-here");
        // With the keyboard: from the document's passage before this one to its field.
        WebElement page = first(".cd-paper-text");
        ((JavascriptExecutor) browser.driver()).executeScript("arguments[0].focus()", page);
        page.sendKeys(Keys.ARROW_UP, Keys.ENTER);
        WebElement there = browser.driver().switchTo().activeElement();
        assertThat(there).isNotEqualTo(page);
        field.sendKeys("");
        first("textarea[name=text]").click();
        assertThat(all(".cd-here").map(WebElement::getText)).anyMatch(words -> words.contains("Các huyện ủy"));
    }

    private void aRowThatIsRenumberedKeepsItsPassageWhenTheTaskIsOpenedAgain(FormPage form) {
        WebElement number = first("details[data-row] input[name=no]");
        number.clear();
        number.sendKeys("1a", Keys.TAB);
        form.reads("Đã tự lưu bản nháp");
        tasklist.reload();
        browser.shown(By.cssSelector(".cd-desk"));
        form.reads("đã được mở lại");
        WebElement field = new WebDriverWait(browser.driver(), Duration.ofSeconds(20)).until(page -> {
            WebElement passage = first(".cd-paper-text .cd-in-time");
            ((JavascriptExecutor) page).executeScript("arguments[0].click()", passage); // it may still move
            WebElement there = page.switchTo().activeElement();
            return "timeframe.kind".equals(there.getDomAttribute("name")) ? there : null;
        });
        WebElement row = field.findElement(By.xpath("ancestor::details[@data-row]"));
        assertThat(row.findElement(By.cssSelector("input[name=no]")).getDomProperty("value"))
                .isEqualTo("1a");
    }

    private void anUnknownBodyIsAssignedAndRemembered(FormPage form) {
        WebElement body =
                browser.shown(By.xpath("//ul[contains(@class,'cd-bodies')]/li[contains(.,'Chi cục Thủy lợi tỉnh')]"));
        WebElement name = body.findElement(By.cssSelector("input"));
        name.sendKeys("Sở Nông nghiệp và Môi trường tỉnh Tân Kiều");
        body.findElement(By.xpath(".//button[.='+ Cơ quan nữa']")).click();
        name.sendKeys("Báo Tân Kiều");
        body.findElement(By.xpath(".//button[.='Gán và ghi nhớ']")).click();
        form.reads("Đã ghi nhớ cho văn bản sau.");
        assertThat(jdbc.sql(
                                "select name || ' ' || p.agency_id || ' ' || remembered_by from chidao.remembered_name n join chidao.remembered_party p on p.name_id = n.id where province = 'ITK' order by p.position")
                        .query(String.class)
                        .list())
                .containsExactly("Chi cục Thủy lợi tỉnh ITK-NN vb.thammuu", "Chi cục Thủy lợi tỉnh ITK-BAO vb.thammuu");
    }

    private void everySentenceIsDecidedOn(FormPage form) {
        tasklist.send();
        form.reads("câu của văn bản chưa xếp vào mục nào; hãy chuyển thành nhiệm vụ hoặc để sang một bên.");
        browser.shown(By.xpath("//button[.='Thành nhiệm vụ']")).click();
        while (all("section[aria-label='Câu chưa xếp vào mục nào'] > ul > li")
                .findAny()
                .isPresent()) {
            browser.shown(By.xpath("//button[.='Để sang một bên']")).click();
        }
        form.reads("Mọi câu của văn bản đã được xem");
        while (all(".cd-points .cd-seen").findAny().isPresent()) {
            first(".cd-points .cd-seen").click();
        }
        form.reads("Không còn điểm nào cần xem lại");
    }

    private void clerkIsToldThatItIsInTheBook() throws Exception {
        tasklist.logIn("vb.vanthu");
        FormPage form = tasklist.startForm("Đăng ký văn bản chỉ đạo");
        drop(71);
        form.reads("Văn bản 71-CV/TU của Tỉnh ủy Tân Kiều ngày 14/03/2024 đã có trong sổ");
        first(".alert-danger a").click();
        form.reads("có phương án chở nước đến từng hộ");
        pictures("van-ban-trung");
        browser.shown(By.xpath("//button[normalize-space(.)='Bỏ tệp này']")).click();
        browser.gone(By.cssSelector(".cd-desk"));
        assertThat(field("signer").getDomProperty("value")).isEmpty();
    }

    /** As a file that is let go over the form; only a browser's user can do it with a mouse. */
    private void drop(int number) throws Exception {
        String text = new ClassPathResource("intake/letter.md")
                .getContentAsString(StandardCharsets.UTF_8)
                .replace("{number}", String.valueOf(number))
                .replace("{year}", "2024");
        ((JavascriptExecutor) browser.driver())
                .executeScript(
                        """
                        const files = new DataTransfer();
                        files.items.add(new File([arguments[1]], 'giu-nuoc.md', { type: 'text/markdown' }));
                        arguments[0].dispatchEvent(new DragEvent('drop', { dataTransfer: files, bubbles: true, cancelable: true }));
                        """,
                        browser.shown(By.cssSelector(".cd-drop")),
                        text);
    }

    private List<String> assignments(String symbol) {
        return jdbc.sql(
                        """
                        select a.no || ' ' || coalesce(string_agg(coalesce(p.agency_id, p.class_id), ' ' order by p.position)
                                                       filter (where p.role = 'IMPLEMENTING' and p.position = 0
                                                                  or p.role = 'ADVISORY_LEAD' and p.position = 0), 'null')
                          from chidao.directive d
                          join chidao.assignment a on a.directive_id = d.id
                          left join chidao.assignment_party p on p.directive_id = d.id and p.assignment_no = a.no
                         where d.symbol = :symbol group by a.no, a.position order by a.position
                        """)
                .param("symbol", symbol)
                .query(String.class)
                .list();
    }

    private void pictures(String name) {
        browser.picture(name);
        browser.resize(Browser.LARGE_SCREEN);
        browser.picture(name + "-man-hinh-lon");
        browser.resize(Browser.OFFICE_SCREEN);
    }

    /** The first of that name: the directive's own, not that of a document it cites. */
    private WebElement field(String name) {
        return first("[name='%s']".formatted(name));
    }

    private WebElement first(String css) {
        return browser.shown(By.cssSelector(css));
    }

    private Stream<WebElement> all(String css) {
        return browser.driver().findElements(By.cssSelector(css)).stream();
    }

    private static Path seed() {
        return Stream.of(Path.of("../shared/seeds"), Path.of("../../shared/seeds"))
                .map(folder -> folder.resolve("000_743e7a8b74290be1.txt"))
                .filter(Files::exists)
                .findFirst()
                .orElse(null);
    }
}

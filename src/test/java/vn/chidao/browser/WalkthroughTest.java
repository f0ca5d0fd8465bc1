package vn.chidao.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chidao.ChidaoTest;
import vn.chidao.organisation.OrganisationRegister;
import vn.chidao.simulation.VirtualTime;

/** One directive of Tỉnh ủy Điện Biên in a real browser, from its registration to the first report that is accepted. */
@ChidaoTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class WalkthroughTest {

    /** The yearly report of 2026 has been open since 14/11, thirty days before the cut-off. */
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 20, 9, 0);

    private static final String ADMINISTRATOR = "di.quantri";
    private static final String CLERK = "di.vanthu";
    private static final String ADVISOR = "di.thammuu";
    private static final String COMMITTEE = "di.thuongvu";
    private static final String STAFF = "di.canbo";
    private static final String LEADER = "di.lanhdao";

    private static final String SYMBOL = "15-CT/TU";
    private static final String AGENCY = "Đảng ủy phường Điện Biên Phủ";
    private static final String REPORT = "Báo cáo năm 2026 · " + SYMBOL;
    private static final String REVIEW = "Thẩm định báo cáo năm 2026 · %s · %s".formatted(AGENCY, SYMBOL);

    @LocalServerPort
    int port;

    @Autowired
    OrganisationRegister register;

    @Autowired
    IdentityService identity;

    @Autowired
    ManagementService management;

    @Autowired
    RuntimeService runtime;

    @Autowired
    VirtualTime time;

    @Autowired
    JdbcClient jdbc;

    @TempDir
    Path folder;

    private Officials officials;
    private Browser browser;
    private Tasklist tasklist;
    private DeskPages desk;

    @BeforeEach
    void comeToTheOffice() throws Exception {
        time.setTo(NOW.atZone(ZoneId.of("Asia/Ho_Chi_Minh")).toInstant());
        register.loadResources(List.of(new ClassPathResource("demo/register/DBN.yaml")));
        officials = new Officials(identity, ADMINISTRATOR)
                .come(CLERK, "Văn thư Tỉnh ủy", "DBN-TU.clerk")
                .come(ADVISOR, "Ban Tuyên giáo và Dân vận", "DBN-BTGDV")
                .come(COMMITTEE, "Ban Thường vụ", "DBN-TU")
                .come(STAFF, "Cán bộ phường", "DBN-P-DIENBIENPHU")
                .come(LEADER, "Bí thư phường", "DBN-P-DIENBIENPHU.leader");
        browser = new Browser();
        tasklist = new Tasklist(browser, port);
        desk = new DeskPages(browser);
    }

    @AfterEach
    void goHome() throws Exception {
        time.reset();
        officials.leave();
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void aDirectiveIsWalkedFromItsRegistrationToTheFirstAcceptedReport() throws Exception {
        clerkRegisters();
        advisorBreaksDown();
        committeeApproves();
        agencyTakesUp();
        advisorAcceptsThePlan();
        runDueJobs();
        agencyReportsAfterBeingToldWhatIsWrong();
        leaderSigns();
        advisorReturns();
        agencySendsAgain();
        leaderSigns();
        advisorAccepts();
        whatIsDoneIsFoundAgain();
        assertThatBothSubmissionsAreKeptWithTheirFile();
    }

    private void clerkRegisters() {
        logIn(CLERK);
        browser.picture("van-thu");
        tasklist.startForm("Đăng ký văn bản chỉ đạo")
                .choose("Loại văn bản", "Chỉ thị")
                .type("Nơi ban hành", "Điện Biên")
                .type("Số, ký hiệu", SYMBOL)
                .type("Ngày ban hành", "16/11/2026")
                .choose("Cơ quan ban hành", "Tỉnh ủy Điện Biên")
                .choose("Cơ quan tham mưu", "Ban Tuyên giáo và Dân vận Tỉnh ủy Điện Biên")
                .type("Trích yếu", "Đẩy mạnh đối thoại của cấp ủy với Nhân dân ở cơ sở")
                .name("Để thực hiện", List.of(AGENCY, "Đảng ủy xã Tuần Giáo", "Tỉnh đoàn Điện Biên"));
        browser.picture("dang-ky-van-ban");
        tasklist.start();
    }

    private void advisorBreaksDown() {
        logIn(ADVISOR);
        FormPage form = tasklist.claim("Phân công nhiệm vụ · " + SYMBOL);
        browser.picture("phan-cong-luc-mo");
        form.press("Thêm nhiệm vụ")
                .type("Nội dung nhiệm vụ", "Đối thoại trực tiếp với Nhân dân ít nhất mỗi quý một lần.")
                .choose("Thời hạn", "Thường xuyên")
                .press("Thêm nhiệm vụ")
                .type("Nội dung nhiệm vụ", "Công khai kết quả giải quyết kiến nghị sau đối thoại.")
                .choose("Thời hạn", "Văn bản không nêu")
                .press("Thêm chỉ tiêu")
                .type("Nội dung chỉ tiêu", "Kiến nghị được giải quyết đúng hạn")
                .choose("Cách tính", "Tỷ lệ phần trăm")
                .type("Yêu cầu ít nhất (%)", "90")
                .type("Đếm cái gì", "kiến nghị")
                .tick("Năm")
                .choose("Quy định về chế độ báo cáo", "Báo cáo định kỳ theo Nghị định 09/2019/NĐ-CP");
        browser.picture("phan-cong-da-dien");
        tasklist.complete();
    }

    private void committeeApproves() {
        logIn(COMMITTEE);
        FormPage form = tasklist.claim("Phê duyệt phân công · " + SYMBOL);
        form.reads("Công khai kết quả giải quyết kiến nghị").reads("Mọi cơ quan thực hiện");
        browser.picture("phe-duyet");
        form.tick("Phê duyệt");
        tasklist.complete();
    }

    private void agencyTakesUp() throws Exception {
        logIn(STAFF);
        tasklist.claim("Tiếp nhận văn bản · " + SYMBOL)
                .type("Lãnh đạo phụ trách (họ và tên)", "Lò Văn Hạnh")
                .type("Chức vụ", "Phó Bí thư Thường trực");
        browser.picture("tiep-nhan");
        tasklist.complete();
        tasklist.claim("Lập kế hoạch thực hiện · " + SYMBOL)
                .tick("Gửi kế hoạch của cơ quan")
                .type("Số, ký hiệu kế hoạch", "27-KH/ĐU")
                .type("Ngày ban hành kế hoạch", "19/11/2026")
                .attach(file("ke-hoach-27.pdf"));
        browser.picture("ke-hoach");
        tasklist.complete();
    }

    private void advisorAcceptsThePlan() {
        logIn(ADVISOR);
        FormPage form = tasklist.claim("Thẩm định kế hoạch · %s · %s".formatted(AGENCY, SYMBOL));
        form.reads("27-KH/ĐU").reads("ke-hoach-27.pdf").tick("Chấp nhận");
        browser.picture("tham-dinh-ke-hoach");
        tasklist.complete();
    }

    private void agencyReportsAfterBeingToldWhatIsWrong() throws Exception {
        logIn(STAFF);
        FormPage form = tasklist.claim(REPORT);
        browser.picture("bao-cao-luc-mo");
        desk.cardReads("còn 26 ngày").cardReads(SYMBOL);
        form.choose("Tình trạng nhiệm vụ 1", "Đang thực hiện")
                .choose("Tình trạng nhiệm vụ 2", "Đã hoàn thành")
                .type("Số đạt được, chỉ tiêu 1", "31")
                .type("Tổng số, chỉ tiêu 1", "30")
                .type("Hạn chế", "Một số kiến nghị về đất đai còn kéo dài.");
        desk.draftIsKept();
        form = tasklist.reload();
        desk.draftIsBack();
        assertThat(form.valueOf("Hạn chế")).isEqualTo("Một số kiến nghị về đất đai còn kéo dài.");
        desk.picture("ban-nhap-mo-lai");
        desk.openTab("Hồ sơ").reads("Giao cho cơ quan").comment("Đang chờ số liệu của tổ dân phố 5.");
        desk.picture("ho-so");
        desk.openTab("Biểu mẫu").draftIsBack();
        tasklist.send();
        form.reads("(31) lớn hơn").reads("Hãy điền mục “Kết quả thực hiện”.");
        browser.picture("bao-cao-bi-tu-choi");
        assertThat(form.valueOf("Số đạt được, chỉ tiêu 1")).isEqualTo("31");
        assertThat(form.valueOf("Hạn chế")).isEqualTo("Một số kiến nghị về đất đai còn kéo dài.");
        form.type("Số đạt được, chỉ tiêu 1", "29")
                .type("Kết quả thực hiện", "Đã tổ chức ba cuộc đối thoại, tiếp thu 30 kiến nghị.")
                .attach(file("bao-cao-2026.pdf"));
        browser.picture("bao-cao-da-dien");
        tasklist.complete();
    }

    private void leaderSigns() {
        logIn(LEADER);
        FormPage form = tasklist.claim("Ký duyệt báo cáo năm 2026 · " + SYMBOL);
        form.reads("tiếp thu 30 kiến nghị").reads("bao-cao-2026.pdf");
        browser.picture("ky-duyet");
        form.tick("Ký duyệt");
        tasklist.complete();
    }

    private void advisorReturns() {
        logIn(ADVISOR);
        FormPage form = tasklist.claim(REVIEW);
        browser.picture("tham-dinh");
        browser.resize(Browser.LARGE_SCREEN);
        browser.picture("tham-dinh-man-hinh-lon");
        browser.resize(Browser.OFFICE_SCREEN);
        form.tick("Trả lại").type("Lý do trả lại", "Chưa nêu nguyên nhân của hạn chế.");
        tasklist.complete();
    }

    private void agencySendsAgain() {
        logIn(STAFF);
        FormPage form = tasklist.claim(REPORT).reads("Chưa nêu nguyên nhân của hạn chế.");
        browser.picture("bao-cao-bi-tra-lai");
        desk.cardReads("bị trả lại");
        desk.openTab("Hồ sơ").reads("Thẩm định: trả lại").reads("Trả lại báo cáo");
        desk.picture("ho-so-bi-tra-lai");
        desk.openTab("Biểu mẫu");
        form.reads("Chưa nêu nguyên nhân của hạn chế.");
        assertThat(form.valueOf("Kết quả thực hiện")).startsWith("Đã tổ chức ba cuộc đối thoại");
        form.type("Nguyên nhân", "Hồ sơ đất đai qua nhiều thời kỳ chưa đầy đủ.");
        tasklist.complete();
    }

    private void advisorAccepts() {
        logIn(ADVISOR);
        tasklist.claim(REVIEW).reads("Hồ sơ đất đai").reads("Các lần gửi trước");
        desk.openTab("Hồ sơ").reads("Đang chờ số liệu của tổ dân phố 5.");
        desk.go("Thẩm định nhiều báo cáo").reads("Các kỳ có báo cáo chờ thẩm định");
        desk.picture("tham-dinh-nhieu-cac-ky");
        desk.follow(SYMBOL).reads("tiếp thu 30 kiến nghị").tick("Chọn " + AGENCY);
        desk.picture("tham-dinh-nhieu-mot-bao-cao");
        desk.press("Chấp nhận 1 báo cáo đã chọn").reads("Chấp nhận 1 báo cáo?");
        desk.picture("tham-dinh-nhieu-hoi-lai");
        desk.press("Chấp nhận").reads("Đã chấp nhận 1 trên 1 báo cáo.");
        desk.picture("tham-dinh-nhieu-xong");
    }

    private void whatIsDoneIsFoundAgain() {
        desk.go("Việc đã xong").reads("Chấp nhận báo cáo");
        desk.picture("viec-da-xong-tham-muu");
        logIn(STAFF);
        desk.go("Việc đã xong").search("dien bien phu 15-ct khong co").reads("Không có việc nào khớp với");
        desk.picture("viec-da-xong-khong-co");
        desk.search("15-ct 2026 bao").reads("Nộp báo cáo");
        desk.picture("viec-da-xong");
        desk.follow("Nộp báo cáo")
                .reads("Nội dung đã gửi (2 lần)")
                .reads("Chưa nêu nguyên nhân của hạn chế.")
                .reads("bao-cao-2026.pdf")
                .reads("Đang chờ số liệu của tổ dân phố 5.");
        desk.picture("viec-da-xong-mo-lai");
        logIn(COMMITTEE);
        desk.go("Việc đã xong").search("15-ct").reads("Duyệt và giao nhiệm vụ").follow("Duyệt và giao nhiệm vụ");
        desk.reads("Công khai kết quả giải quyết kiến nghị");
        desk.picture("viec-da-xong-van-ban");
    }

    private void assertThatBothSubmissionsAreKeptWithTheirFile() {
        Map<String, Object> duty = jdbc.sql(
                        """
                        select d.id, d.state, d.submissions, d.late from chidao.duty d
                          join chidao.directive i on i.id = d.directive_id
                         where i.symbol = :symbol and d.kind = 'REPORT' and d.agency_id = 'DBN-P-DIENBIENPHU'
                        """)
                .param("symbol", SYMBOL)
                .query()
                .singleRow();
        assertThat(duty)
                .containsEntry("state", "ACCEPTED")
                .containsEntry("submissions", 2)
                .containsEntry("late", false);
        assertThat(strings("select content->>'causes' from chidao.submission where duty_id = :id order by no", duty))
                .containsExactly(null, "Hồ sơ đất đai qua nhiều thời kỳ chưa đầy đủ.");
        assertThat(strings("select step || ' ' || outcome from chidao.review where duty_id = :id order by id", duty))
                .containsExactly("SIGN_OFF ACCEPTED", "REVIEW RETURNED", "SIGN_OFF ACCEPTED", "REVIEW ACCEPTED");
        assertThat(strings("select file_name || ' ' || submission_no from chidao.attachment where duty_id = :id", duty))
                .containsExactly("bao-cao-2026.pdf 1");
    }

    private List<String> strings(String sql, Map<String, Object> duty) {
        return jdbc.sql(sql).param("id", duty.get("id")).query(String.class).list();
    }

    /** Runs what is due of this directive only: other tests' directives live on clocks of their own. */
    private void runDueJobs() {
        for (List<Job> due = dueJobs(); !due.isEmpty(); due = dueJobs()) {
            due.forEach(job -> management.executeJob(job.getId()));
        }
    }

    private List<Job> dueJobs() {
        String directive = jdbc.sql("select id from chidao.directive where symbol = :symbol")
                .param("symbol", SYMBOL)
                .query(String.class)
                .single();
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(directive).list().stream()
                .flatMap(each ->
                        management.createJobQuery().processInstanceId(each.getId()).executable().list().stream())
                .toList();
    }

    private void logIn(String user) {
        tasklist.logIn(user);
    }

    private Path file(String name) throws Exception {
        return Files.writeString(folder.resolve(name), "%PDF-1.4\n1 0 obj <</Type /Catalog>> endobj\n%%EOF\n");
    }
}

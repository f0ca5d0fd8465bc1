package vn.chidao.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chidao.directive.DirectiveId;
import vn.chidao.directive.DirectiveRecord;
import vn.chidao.directive.Signature;

/** A head is away; a deputy does the head's work for some days, and everything says so. */
class StandInTest extends DeskTest {

    private static final String STAFF = "QNG-LYSON";
    private static final String LEADER = "QNG-LYSON.leader";
    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static int directivesSoFar;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    DirectiveRecord record;

    private String head;
    private String deputy;
    private DirectiveId directive;
    private Task task;

    @BeforeEach
    void aTaskIsOfferedToTheHead() {
        head = official("Trần An", STAFF);
        deputy = official("Lê Bình", LEADER);
        directive = new DirectiveId("QNG-STANDIN-" + ++directivesSoFar);
        directives.register(
                of(directive.value(), 940 + directivesSoFar + "-CV/TU", List.of("QNG-LYSON")), "vanthu", false);
        String advisor = official("Tham mưu thay", "QNG-BDV");
        String breakdown =
                "{\"assignments\":[{\"no\":\"1\",\"text\":\"Việc\",\"implementing\":[{\"agency\":\"QNG-LYSON\"}]}]}";
        complete(advisor, task(directive.value(), "Task_BreakDownDirective", "QNG-BDV"), Map.of("content", breakdown));
        complete(
                official("Thường vụ thay", "QNG-TU"),
                task(directive.value(), "Task_ApproveBreakdown", "QNG-TU"),
                Map.of("outcome", "ACCEPTED"));
        task = task(directive.value(), "Task_AcknowledgeDirective", STAFF);
    }

    @AfterEach
    void nobodyStandsInAnyMore() {
        jdbc.sql("delete from chidao.deputyship").update();
    }

    @Test
    void theDeputyHoldsTheHeadsGroupsWithinTheDaysAndNeitherBeforeNorAfter() {
        name(head, deputy, STAFF, TODAY.plusDays(1), TODAY.plusDays(2));
        assertThat(groupsOf(deputy)).containsExactly(LEADER);
        assertThat(seenBy(deputy)).isEmpty();
        goTo(TODAY.plusDays(1), 0);
        assertThat(groupsOf(deputy)).containsExactlyInAnyOrder(LEADER, STAFF);
        assertThat(seenBy(deputy)).contains(task.getId());
        goTo(TODAY.plusDays(2), 23);
        assertThat(groupsOf(deputy)).containsExactlyInAnyOrder(LEADER, STAFF);
        goTo(TODAY.plusDays(3), 0);
        assertThat(groupsOf(deputy)).containsExactly(LEADER);
        assertThat(seenBy(deputy)).isEmpty();
        assertThat(groupsOf(head)).containsExactly(STAFF);
    }

    @Test
    void anAdministratorWhoLooksSeesOnlyWhatWasReallyGiven() {
        name(head, deputy, STAFF, TODAY, TODAY);
        identity.setAuthentication("quan.tri", List.of("camunda-admin"));
        assertThat(groupsOf(deputy)).containsExactly(LEADER);
    }

    @Test
    void whatADeputyDoesIsRecordedAsDoneForTheHead() {
        name(head, deputy, STAFF, TODAY, TODAY);
        complete(deputy, task, Map.of("responsibleLeader", "Lê Bình"));
        assertThat(lastSignature()).isEqualTo(deputy + " thay mặt " + head);
        Task plan = task(directive.value(), "Task_SubmitPlan", STAFF);
        complete(deputy, plan, Map.of("content", "{\"noPlanReason\":\"Đã có kế hoạch chung\"}"));
        Task review = task(directive.value(), "Task_ReviewPlan", "QNG-BDV");
        JsonNode sent = context(official("Tham mưu thay", "QNG-BDV"), review).at("/duty/submissions/0");
        assertThat(sent.get("submittedBy").asText()).isEqualTo("Lê Bình " + LEADER + " thay mặt Trần An " + STAFF);
    }

    @Test
    void whatADeputyOfTwoHeadsOfOneOfficeDoesIsRecordedAsDoneForBoth() {
        String second = official("Võ Em", STAFF);
        name(second, deputy, STAFF, TODAY, TODAY);
        name(head, deputy, STAFF, TODAY, TODAY);
        claim(second, groupsOf(second));
        assertThat(takeovers(deputy)).contains(task.getId());
        assertThat(takeOver(deputy)).isEqualTo(204);
        assertThat(takeovers(head)).contains(task.getId());
        complete(deputy, task, Map.of("responsibleLeader", "Lê Bình"));
        assertThat(lastSignature())
                .isEqualTo("%s thay mặt %s"
                        .formatted(deputy, Stream.of(head, second).sorted().collect(Collectors.joining(" và "))));
        Task plan = task(directive.value(), "Task_SubmitPlan", STAFF);
        complete(deputy, plan, Map.of("content", "{\"noPlanReason\":\"Đã có kế hoạch chung\"}"));
        Task review = task(directive.value(), "Task_ReviewPlan", "QNG-BDV");
        JsonNode sent = context(official("Tham mưu thay", "QNG-BDV"), review).at("/duty/submissions/0");
        assertThat(sent.get("submittedBy").asText())
                .startsWith("Lê Bình " + LEADER + " thay mặt ")
                .contains("Trần An " + STAFF, " và ", "Võ Em " + STAFF);
    }

    @Test
    void neitherOfTwoHeadsMayReviewWhatTheirDeputySent() {
        Signature sent =
                new Signature("c", Signature.together(List.of("a", "b")).orElseThrow());
        assertThat(sent.sharesAPersonWith(Signature.of("a"))).isTrue();
        assertThat(sent.sharesAPersonWith(new Signature("d", "b"))).isTrue();
        assertThat(sent.sharesAPersonWith(Signature.of("d"))).isFalse();
    }

    @Test
    void whatADeputyDoesInTheirOwnOfficeIsTheirOwn() {
        String colleague = official("Phạm Chi", STAFF);
        name(head, colleague, STAFF, TODAY, TODAY);
        complete(colleague, task, Map.of("responsibleLeader", "Phạm Chi"));
        assertThat(lastSignature()).isEqualTo(colleague);
    }

    @Test
    void theDeputyTakesOverWhatTheHeadHasTakenAndTheHeadTakesItBack() {
        claim(head, groupsOf(head));
        name(head, deputy, STAFF, TODAY, TODAY);
        assertThat(takeovers(deputy)).contains(task.getId());
        assertThat(takeOver(deputy)).isEqualTo(204);
        assertThat(holder()).isEqualTo(deputy);
        assertThat(takeovers(head)).contains(task.getId());
        assertThat(takeOver(head)).isEqualTo(204);
        assertThat(holder()).isEqualTo(head);
    }

    @Test
    void nobodyTakesATaskFromWhoeverIsThere() {
        String colleague = official("Phạm Chi", STAFF);
        claim(head, groupsOf(head));
        assertThat(takeovers(colleague)).doesNotContain(task.getId());
        ResponseEntity<JsonNode> refused = as(colleague)
                .postForEntity("/api/tasks/" + task.getId() + "/takeover", HttpEntity.EMPTY, JsonNode.class);
        assertThat(refused.getStatusCode().value()).isEqualTo(422);
        assertThat(refused.getBody().get("detail").asText())
                .isEqualTo("Công việc này do %s nhận; hãy đề nghị người đó bấm “Bỏ nhận việc”.".formatted(head));
        assertThat(takeOver(official("Người ngoài", "QNG-MTTQ"))).isEqualTo(404);
        assertThat(takeOver(official("Quản lý", "managers"))).isEqualTo(422);
        assertThat(holder()).isEqualTo(head);
    }

    @Test
    void whoseTermHasEndedNeitherCompletesNorTakesNorSeesATaskAndItIsFreeToBeTaken() {
        name(head, deputy, STAFF, TODAY, TODAY);
        List<String> believed = groupsOf(deputy);
        claim(deputy, believed);
        goTo(TODAY.plusDays(1), 8);
        identity.setAuthentication(deputy, believed);
        assertThatThrownBy(() -> tasks.complete(
                        task.getId(),
                        Form.fields("responsibleLeader", "Lê Bình").variables()))
                .hasMessageContaining("không còn giao cho cơ quan của bạn hoặc cho người mà bạn đang thay");
        assertThatThrownBy(() -> {
                    tasks.claim(task.getId(), null);
                    tasks.claim(task.getId(), deputy);
                })
                .hasMessageContaining("hãy tải lại trang");
        identity.clearAuthentication();
        tasks.setAssignee(task.getId(), deputy);
        assertThat(seenBy(deputy)).isEmpty();
        assertThat(get(deputy, "/api/tasks/" + task.getId() + "/context")
                        .getStatusCode()
                        .value())
                .isEqualTo(404);
        assertThat(takeovers(head)).contains(task.getId());
        assertThat(takeOver(head)).isEqualTo(204);
        assertThat(holder()).isEqualTo(head);
    }

    @Test
    void whatIsTakenBackEndsAtOnce() {
        name(head, deputy, STAFF, TODAY, TODAY.plusDays(9));
        long id =
                get(head, "/api/deputyships").getBody().at("/deputyships/0/id").asLong();
        assertThat(revoke(deputy, id)).isEqualTo(404);
        assertThat(revoke(head, id)).isEqualTo(204);
        assertThat(groupsOf(deputy)).containsExactly(LEADER);
        assertThat(revoke(head, id)).isEqualTo(422);
    }

    @Test
    void whoeverLeavesTheAgencyHoldsNothingOfIt() {
        String leaving = official("Đinh Dung", "QNG-LYSON.clerk");
        name(head, leaving, STAFF, TODAY, TODAY);
        assertThat(groupsOf(leaving)).contains(STAFF);
        identity.deleteMembership(leaving, "QNG-LYSON.clerk");
        assertThat(groupsOf(leaving)).isEmpty();
        identity.createMembership(leaving, "QNG-LYSON.clerk");
    }

    @Test
    void aDeputysOwnDeputyHoldsNothingOfTheHead() {
        String third = official("Phạm Chi hai", "QNG-LYSON.clerk");
        name(head, deputy, STAFF, TODAY, TODAY);
        jdbc.sql(
                        """
                        insert into chidao.deputyship (head, deputy, lent, from_on, until_on, reason, recorded_by, recorded_at)
                        values (:head, :deputy, '{QNG-LYSON,QNG-LYSON.leader}', :day, :day, 'x', 'x', '2021-06-01T00:00Z')
                        """)
                .param("head", deputy)
                .param("deputy", third)
                .param("day", TODAY)
                .update();
        assertThat(groupsOf(third)).containsExactlyInAnyOrder("QNG-LYSON.clerk", LEADER);
    }

    @Test
    void thePageSaysWhoStandsInForWhomAndWhoCould() {
        name(head, deputy, STAFF, TODAY, TODAY.plusDays(1));
        name(head, official("Đinh Dung", "QNG-LYSON.clerk"), STAFF, TODAY.plusDays(1), TODAY.plusDays(5));
        JsonNode own = get(head, "/api/deputyships").getBody();
        assertThat(own.at("/roles/0/name").asText()).startsWith("Cán bộ ").contains("Lý Sơn");
        assertThat(texts(own.at("/colleagues"), "id")).contains(deputy).doesNotContain(head);
        assertThat(texts(own.at("/deputyships"), "state")).containsExactly("COMING", "RUNNING");
        assertThat(own.at("/deputyships/1/besides/0").asText()).startsWith("Đinh Dung");
        assertThat(own.at("/deputyships/1/mayRevoke").asBoolean()).isTrue();
        JsonNode seen = get(deputy, "/api/deputyships").getBody();
        assertThat(seen.at("/deputyships/0/isHead").asBoolean()).isFalse();
        assertThat(seen.at("/deputyships/0/head/name").asText()).startsWith("Trần An");
        assertThat(seen.at("/deputyships/0/mayRevoke").asBoolean()).isFalse();
    }

    @Test
    void anAdministratorDoesItForSomebodyElseAndNobodyElseDoes() {
        String admin = official("Quản trị thay", "camunda-admin");
        assertThat(name(admin, head, deputy, STAFF, TODAY, TODAY)
                        .getStatusCode()
                        .value())
                .isEqualTo(201);
        assertThat(texts(get(admin, "/api/deputyships/people?name=trần an").getBody(), "id"))
                .contains(head);
        JsonNode list = get(admin, "/api/deputyships?person=" + head).getBody();
        assertThat(list.at("/deputyships/0/recordedBy").asText()).startsWith("Quản trị thay");
        assertThat(get(admin, "/api/deputyships?person=khong.co")
                        .getStatusCode()
                        .value())
                .isEqualTo(404);
        assertThat(revoke(admin, list.at("/deputyships/0/id").asLong())).isEqualTo(204);

        assertThat(name(deputy, head, deputy, STAFF, TODAY, TODAY)
                        .getStatusCode()
                        .value())
                .isEqualTo(403);
        assertThat(get(deputy, "/api/deputyships?person=" + head)
                        .getStatusCode()
                        .value())
                .isEqualTo(403);
        assertThat(get(deputy, "/api/deputyships/people?name=a").getStatusCode().value())
                .isEqualTo(403);
    }

    @Test
    void whoIsNotLoggedInGetsNothing() {
        for (String path : List.of("/api/deputyships", "/api/deputyships/people?name=a", "/api/takeovers")) {
            assertThat(http.getForEntity(path, JsonNode.class).getStatusCode().value())
                    .as(path)
                    .isEqualTo(401);
        }
        for (String path : List.of("/api/deputyships", "/api/deputyships/1/revocation", "/api/tasks/x/takeover")) {
            assertThat(http.postForEntity(path, Map.of(), JsonNode.class)
                            .getStatusCode()
                            .value())
                    .as(path)
                    .isEqualTo(401);
        }
    }

    @Test
    void whatCannotBeIsRefusedWithASentence() {
        String away = official("Vắng Luôn", LEADER);
        assertThat(refusal(head, head, STAFF, TODAY, TODAY)).startsWith("Không thể tự ủy quyền cho chính mình");
        assertThat(refusal(head, official("Người ngoài", "QNG-MTTQ"), STAFF, TODAY, TODAY))
                .contains("không thuộc cùng cơ quan");
        assertThat(refusal(head, deputy, "QNG-TU", TODAY, TODAY)).contains("chỉ ủy quyền được vai trò của mình");
        assertThat(refusal(head, deputy, STAFF, TODAY.plusDays(1), TODAY)).contains("trước ngày bắt đầu");
        assertThat(refusal(head, deputy, STAFF, TODAY.minusDays(1), TODAY)).contains("21/06/2021 đã qua");
        assertThat(refusal(head, deputy, STAFF, TODAY, TODAY.plusYears(1)))
                .isEqualTo("Chỉ ủy quyền tối đa một năm; hãy chọn ngày kết thúc trước 22/06/2022.");
        assertThat(refusal(head, "khong.co", STAFF, TODAY, TODAY)).contains("Không có tài khoản “khong.co”");

        name(away, official("Trần An hai", STAFF), LEADER, TODAY.plusDays(3), TODAY.plusDays(5));
        assertThat(refusal(head, away, STAFF, TODAY, TODAY.plusDays(3)))
                .isEqualTo(
                        "Vắng Luôn %s cũng vắng và đã ủy quyền cho người khác từ 25/06/2021 đến 27/06/2021; hãy chọn người khác."
                                .formatted(LEADER));
        name(head, deputy, STAFF, TODAY, TODAY.plusDays(3));
        assertThat(refusal(deputy, official("Trần An hai", STAFF), LEADER, TODAY.plusDays(3), TODAY.plusDays(9)))
                .contains("không thể ủy quyền tiếp");
        assertThat(refusal(head, deputy, STAFF, TODAY, TODAY))
                .contains("đã được ủy quyền từ 22/06/2021 đến 25/06/2021");
    }

    private void name(String head, String deputy, String role, LocalDate from, LocalDate until) {
        ResponseEntity<JsonNode> answer = name(head, head, deputy, role, from, until);
        assertThat(answer.getStatusCode().value())
                .as(String.valueOf(answer.getBody()))
                .isEqualTo(201);
    }

    private ResponseEntity<JsonNode> name(
            String by, String head, String deputy, String role, LocalDate from, LocalDate until) {
        Map<String, Object> wish = Map.of(
                "head",
                head,
                "deputy",
                deputy,
                "groups",
                List.of(role),
                "from",
                from.toString(),
                "until",
                until.toString(),
                "reason",
                "Đi công tác");
        return as(by).postForEntity("/api/deputyships", wish, JsonNode.class);
    }

    private String refusal(String head, String deputy, String role, LocalDate from, LocalDate until) {
        ResponseEntity<JsonNode> answer = name(head, head, deputy, role, from, until);
        assertThat(answer.getStatusCode().value()).isEqualTo(422);
        return answer.getBody().get("detail").asText();
    }

    private int revoke(String by, long id) {
        return as(by).exchange(
                        "/api/deputyships/" + id + "/revocation", HttpMethod.POST, HttpEntity.EMPTY, JsonNode.class)
                .getStatusCode()
                .value();
    }

    private int takeOver(String user) {
        return as(user).postForEntity("/api/tasks/" + task.getId() + "/takeover", HttpEntity.EMPTY, JsonNode.class)
                .getStatusCode()
                .value();
    }

    private List<String> takeovers(String user) {
        return texts(get(user, "/api/takeovers").getBody(), "id");
    }

    private void claim(String user, List<String> groups) {
        identity.setAuthentication(user, groups);
        tasks.claim(task.getId(), user);
        identity.clearAuthentication();
    }

    private String holder() {
        return tasks.createTaskQuery().taskId(task.getId()).singleResult().getAssignee();
    }

    private List<String> seenBy(String user) {
        identity.setAuthentication(user, groupsOf(user));
        try {
            return tasks.createTaskQuery().list().stream().map(Task::getId).toList();
        } finally {
            identity.clearAuthentication();
        }
    }

    private void goTo(LocalDate day, int hour) {
        time.setTo(day.atTime(hour, 0).atZone(VIETNAM).toInstant());
    }

    private String lastSignature() {
        List<DirectiveRecord.Recorded> entries = record.of(directive);
        return entries.get(entries.size() - 1).signature().toString();
    }

    private static List<String> texts(JsonNode list, String field) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(each -> each.get(field).asText())
                .toList();
    }
}

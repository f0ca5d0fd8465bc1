package vn.chidao.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.http.ResponseEntity;
import vn.chidao.directive.StatementCount;
import vn.chidao.workflow.DeskTest;

class TaskCardsTest extends DeskTest {

    @Test
    void whoIsNotLoggedInIsToldSo() {
        assertThat(http.getForEntity("/api/task-cards?ids=1", JsonNode.class)
                        .getStatusCode()
                        .value())
                .isEqualTo(401);
    }

    @Test
    void aCardTellsDirectivePeriodAndDaysLeftOfWhatTheAgencyMayReadAndOfNothingElse() {
        String staff = official("Sơn Tịnh", "QNG-SONTINH");
        Task own = task(LARGE, "Task_SubmitReport", "QNG-SONTINH");
        Task other = task(LARGE, "Task_SubmitReport", "QNG-BINHSON");
        JsonNode cards = cards(staff, List.of(other, own));
        assertThat(cards).hasSize(1);
        JsonNode card = cards.get(0);
        assertThat(card.get("id").asText()).isEqualTo(own.getId());
        assertThat(card.get("symbol").asText()).isEqualTo("246-CV/TU");
        assertThat(card.get("period").asText()).isEqualTo("6 tháng đầu năm 2021");
        assertThat(card.get("dueOn").asText()).isEqualTo("2021-06-17");
        assertThat(card.get("daysLeft").asInt()).isEqualTo(-5);
        assertThat(card.get("returned").asBoolean()).isFalse();
    }

    @Test
    void whatConcernsAPeriodOrTheDirectiveItselfHasACardToo() {
        String advisor = official("Dân vận", "QNG-BDV");
        directives.register(of("QNG-CARD", null, List.of("QNG-LYSON")), "vanthu", false);
        Task period = task(LARGE, "Task_ConsolidateReports", "QNG-BDV");
        Task directive = task("QNG-CARD", "Task_BreakDownDirective", "QNG-BDV");
        Map<String, JsonNode> cards = byTask(cards(advisor, List.of(period, directive)));
        assertThat(cards.get(period.getId()).get("period").asText()).isEqualTo("6 tháng đầu năm 2021");
        assertThat(cards.get(directive.getId()).get("symbol").asText()).isEqualTo("Công văn (chưa có số)");
        assertThat(cards.get(directive.getId()).has("period")).isFalse();
    }

    @Test
    void whatCameBackSaysSoUntilItIsSentAgain() {
        String advisor = official("Dân vận", "QNG-BDV");
        String committee = official("Thường vụ", "QNG-TU");
        directives.register(of("QNG-BACK", "301-CV/TU", List.of("QNG-LYSON")), "vanthu", false);
        String breakdown =
                "{\"assignments\":[{\"no\":\"1\",\"text\":\"Việc\",\"implementing\":[{\"agency\":\"QNG-LYSON\"}]}]}";
        complete(advisor, task("QNG-BACK", "Task_BreakDownDirective", "QNG-BDV"), Map.of("content", breakdown));
        Task approve = task("QNG-BACK", "Task_ApproveBreakdown", "QNG-TU");
        complete(committee, approve, Map.of("outcome", "RETURNED", "reason", "Chưa rõ hạn"));
        Task again = task("QNG-BACK", "Task_BreakDownDirective", "QNG-BDV");
        assertThat(cards(advisor, List.of(again)).get(0).get("returned").asBoolean())
                .isTrue();
        complete(advisor, again, Map.of("content", breakdown));
        Task second = task("QNG-BACK", "Task_ApproveBreakdown", "QNG-TU");
        assertThat(cards(committee, List.of(second)).get(0).get("returned").asBoolean())
                .isFalse();
    }

    @Test
    void moreCardsTakeNoMoreStatements() {
        String reader = official("Quản lý thẻ", "managers");
        List<Task> many = tasks.createTaskQuery()
                .taskDefinitionKeyIn("Task_SubmitReport", "Task_ConsolidateReports", "Task_SubmitEvidence")
                .processInstanceBusinessKeyIn(LARGE, SMALL, OTHER_SMALL)
                .list();
        assertThat(many).hasSizeGreaterThan(8);
        assertThat(cards(reader, many)).hasSameSizeAs(many);
        long ofMany = StatementCount.of(() -> cards(reader, many));
        long ofOne = StatementCount.of(() -> cards(reader, many.subList(0, 1)));
        assertThat(ofMany).isEqualTo(ofOne).isLessThan(8);
    }

    @Test
    void moreThanAListShowsIsRefusedAndUnknownTasksAreLeftOut() {
        String reader = official("Quản lý thẻ", "managers");
        String ids = IntStream.rangeClosed(1, 201).mapToObj(String::valueOf).collect(Collectors.joining(","));
        ResponseEntity<JsonNode> refused = get(reader, "/api/task-cards?ids=" + ids);
        assertThat(refused.getStatusCode().value()).isEqualTo(422);
        assertThat(refused.getBody().get("detail").asText())
                .isEqualTo("Chỉ xem được 200 công việc một lúc; đã hỏi 201.");
        assertThat(get(reader, "/api/task-cards?ids=nothing").getBody()).isEmpty();
    }

    private JsonNode cards(String user, List<Task> shown) {
        String ids = shown.stream().map(Task::getId).collect(Collectors.joining(","));
        return get(user, "/api/task-cards?ids=" + ids).getBody();
    }

    private static Map<String, JsonNode> byTask(JsonNode cards) {
        return IntStream.range(0, cards.size())
                .mapToObj(cards::get)
                .collect(Collectors.toMap(card -> card.get("id").asText(), card -> card));
    }
}

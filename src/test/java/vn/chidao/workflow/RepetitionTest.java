package vn.chidao.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import vn.chidao.directive.RecordKind;
import vn.chidao.duty.DutyKind;
import vn.chidao.duty.DutyState;

/** A client that never heard of its success sends the same again, and hears of it then. */
@OnStage
class RepetitionTest {

    private static final Official STAFF = Official.staffOf("TRC-A");

    @Test
    void whoSendsTheSameReportTwiceGetsTheFirstAnswerAndNothingIsKeptTwice(Stage stage) {
        Life life = reporting(stage);
        Task report = life.task("Task_SubmitReport");
        Form filled = life.report("TRC-A");
        stage.completes(STAFF, report, filled);
        complete(stage, STAFF, report, filled);
        submit(stage, STAFF, report, filled);
        assertThat(life.duty(DutyKind.REPORT, "TRC-A").state()).isEqualTo(DutyState.SUBMITTED);
        assertThat(life.duty(DutyKind.REPORT, "TRC-A").submissions()).isOne();
    }

    @Test
    void whoAcceptsTheSameReportTwiceGetsTheFirstAnswer(Stage stage) {
        Life life = reporting(stage);
        stage.completes(STAFF, life.task("Task_SubmitReport"), life.report("TRC-A"));
        Task review = life.task("Task_ReviewReport");
        stage.completes(Official.ADVISOR, review, Form.accepted());
        complete(stage, Official.ADVISOR, review, Form.accepted());
        assertThatThrownBy(() -> complete(stage, Official.ADVISOR, review, Form.returned("Còn thiếu số liệu")))
                .hasMessageContaining("Cannot find task");
        assertThat(life.duty(DutyKind.REPORT, "TRC-A").state()).isEqualTo(DutyState.ACCEPTED);
    }

    @Test
    void whoTakesNoteTwiceGetsTheFirstAnswer(Stage stage) {
        Life life = stage.on("2024-03-05").issued(Script.to("TRC-A").reportedUntil(2024));
        Task acknowledge = life.task("Task_AcknowledgeDirective");
        Form named = Form.fields("responsibleLeader", " Lê Thử", "responsiblePosition", "Bí thư");
        stage.completes(STAFF, acknowledge, named);
        complete(stage, STAFF, acknowledge, named);
        submit(stage, STAFF, acknowledge, named);
        assertThatThrownBy(() -> complete(stage, STAFF, acknowledge, Form.fields("responsibleLeader", "Người khác")))
                .hasMessageContaining("Cannot find task");
        assertThatThrownBy(() -> complete(stage, STAFF, acknowledge, Form.fields()))
                .hasMessageContaining("Cannot find task");
        assertThatThrownBy(() -> complete(stage, STAFF.colleague(), acknowledge, named))
                .hasMessageContaining("Cannot find task");
        assertThat(life.record(RecordKind.AGENCY_ACKNOWLEDGED)).hasSize(1);
    }

    @Test
    void whoAsksForTheSameExtensionTwiceGetsTheFirstAnswerAlsoOnceItIsDecided(Stage stage) {
        Life life = stage.on("2024-03-05")
                .issued(Script.to("TRC-A").dated("2", "2024-09-30").reportedUntil(2024));
        Task evidence = life.task("Task_SubmitEvidence");
        Form asked = extension("2024-12-31", "Chờ vốn");
        stage.completes(STAFF, evidence, asked);
        complete(stage, STAFF, evidence, asked);
        assertThat(life.duty(DutyKind.EVIDENCE, "TRC-A").state()).isEqualTo(DutyState.EXTENSION_ASKED);
        Task decide = life.task("Task_DecideExtension");
        stage.completes(Official.ADVISOR, decide, Form.accepted());
        complete(stage, Official.ADVISOR, decide, Form.accepted());
        submit(stage, STAFF, evidence, asked);
        for (Form other : List.of(
                extension("2024-11-30", "Chờ vốn"),
                extension("2024-12-31", "Lý do khác"),
                Form.fields("outcome", "EXTEND", "content", "{}"),
                Form.fields("outcome", "EXTEND"))) {
            assertThatThrownBy(() -> complete(stage, STAFF, evidence, other)).hasMessageContaining("Cannot find task");
        }
        assertThat(life.record(RecordKind.EXTENSION_ASKED)).hasSize(1);
    }

    private static Form extension(String until, String reason) {
        return Form.fields(
                "outcome", "EXTEND", "content", "{\"until\":\"%s\",\"reason\":\"%s\"}".formatted(until, reason));
    }

    @Test
    void neitherAnotherReportNorAnotherPersonIsTakenForARepetition(Stage stage) {
        Life life = reporting(stage);
        Task report = life.task("Task_SubmitReport");
        Form filled = life.report("TRC-A");
        stage.completes(STAFF, report, filled);
        assertThatThrownBy(() -> complete(stage, STAFF.colleague(), report, filled))
                .hasMessageContaining("Cannot find task");
        assertThatThrownBy(() -> complete(stage, STAFF, report, Form.fields("content", "{\"results\": \"Khác\"}")))
                .hasMessageContaining("Cannot find task");
    }

    private static void complete(Stage stage, Official who, Task task, Form form) {
        stage.as(who, () -> stage.engine().getTaskService().complete(task.getId(), form.variables()));
    }

    private static void submit(Stage stage, Official who, Task task, Form form) {
        stage.as(who, () -> stage.engine().getFormService().submitTaskForm(task.getId(), form.variables()));
    }

    private static Life reporting(Stage stage) {
        Life life = stage.on("2024-03-05").issued(Script.to("TRC-A").reportedUntil(2024));
        stage.on("2024-05-15");
        return life;
    }
}

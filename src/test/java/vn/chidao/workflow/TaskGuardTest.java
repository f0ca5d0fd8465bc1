package vn.chidao.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.VariableMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chidao.duty.DutyKind;
import vn.chidao.duty.DutyState;

/** A task is completed by the person who has taken it, and with nothing but what belongs to it. */
@OnStage
class TaskGuardTest {

    private static final Official STAFF = Official.staffOf("TRC-A");
    private static final Official ADMINISTRATOR = new Official("quan.tri", List.of("camunda-admin"));

    @Test
    void aTaskThatNobodyHasClaimedIsNotCompleted(Stage stage) {
        Life life = reporting(stage);
        Task report = life.task("Task_SubmitReport");
        Form filled = life.report("TRC-A");
        assertThat(stage.refusalOf(() -> completesUnclaimed(stage, STAFF, report, filled)))
                .isEqualTo("Hãy bấm “Nhận việc” trước khi hoàn thành công việc này.");
        assertThat(life.duty(DutyKind.REPORT, "TRC-A").state()).isEqualTo(DutyState.OPEN);
    }

    @Test
    void aTaskThatAColleagueHasClaimedIsNotCompleted(Stage stage) {
        Life life = reporting(stage);
        Task report = life.task("Task_SubmitReport");
        Form filled = life.report("TRC-A");
        stage.as(STAFF, () -> tasks(stage).claim(report.getId(), STAFF.id()));
        assertThat(stage.refusalOf(() -> completesUnclaimed(stage, STAFF.colleague(), report, filled)))
                .isEqualTo("Công việc này hiện do can.bo.TRC-A nhận, nên bạn không thể hoàn thành.");
        stage.as(STAFF, () -> tasks(stage).complete(report.getId(), filled.variables()));
        assertThat(life.duty(DutyKind.REPORT, "TRC-A").state()).isEqualTo(DutyState.SUBMITTED);
    }

    @Test
    void whatIsHandedOverCannotSpeakOfAnotherAgencysDuty(Stage stage) {
        Life life = stage.on("2024-03-05").issued(Script.to("TRC-A", "TRC-B").reportedUntil(2024));
        stage.on("2024-05-15");
        Task own = life.task("Task_SubmitReport", "TRC-A");
        long other = life.duty(DutyKind.REPORT, "TRC-B").id();
        VariableMap forged = life.report("TRC-A").variables().putValue("dutyId", other);
        stage.as(STAFF, () -> tasks(stage).claim(own.getId(), STAFF.id()));
        assertThat(stage.refusalOf(() -> stage.as(STAFF, () -> tasks(stage).complete(own.getId(), forged))))
                .isEqualTo("Nội dung gửi không thuộc công việc này; hãy tải lại trang rồi làm lại.");
        assertThat(life.duty(DutyKind.REPORT, "TRC-B").state()).isEqualTo(DutyState.OPEN);
        assertThat(life.duty(DutyKind.REPORT, "TRC-A").state()).isEqualTo(DutyState.OPEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"content", "outcome", "reason"})
    void anAnswerThatWouldStayForTheNextTaskIsRefused(String name, Stage stage) {
        Life life = reporting(stage);
        Task report = life.task("Task_SubmitReport");
        VariableMap smuggled = life.report("TRC-A").variables().putValue(name, "Đã thẩm định");
        stage.as(STAFF, () -> tasks(stage).claim(report.getId(), STAFF.id()));
        assertThat(stage.refusalOf(() -> stage.as(STAFF, () -> tasks(stage).complete(report.getId(), smuggled))))
                .isEqualTo("Nội dung gửi không thuộc công việc này; hãy tải lại trang rồi làm lại.");
        assertThat(life.duty(DutyKind.REPORT, "TRC-A").state()).isEqualTo(DutyState.OPEN);
    }

    @Test
    void peopleTakeTasksForThemselvesOnlyAndAdministratorsForAnybody(Stage stage) {
        Task report = reporting(stage).task("Task_SubmitReport");
        String colleague = STAFF.colleague().id();
        assertThat(stage.refusalOf(() -> claims(stage, STAFF, report, colleague)))
                .isEqualTo("Bạn chỉ có thể tự nhận việc, không thể giao việc này cho can.bo.TRC-A.2.");
        claims(stage, STAFF, report, STAFF.id());
        claims(stage, STAFF, report, null);
        claims(stage, ADMINISTRATOR, report, colleague);
        assertThat(tasks(stage)
                        .createTaskQuery()
                        .taskId(report.getId())
                        .taskAssignee(colleague)
                        .count())
                .isOne();
    }

    @Test
    void whoeverHasLeftTheAgencyNoLongerCompletesWhatTheyHadTaken(Stage stage) {
        Life life = reporting(stage);
        Task report = life.task("Task_SubmitReport");
        Form filled = life.report("TRC-A");
        claims(stage, STAFF, report, STAFF.id());
        Official moved = new Official(STAFF.id(), List.of("TRC-B", "TRC-A.leader"));
        assertThatThrownBy(() -> completesUnclaimed(stage, moved, report, filled))
                .isInstanceOf(AuthorizationException.class);
        assertThat(life.duty(DutyKind.REPORT, "TRC-A").state()).isEqualTo(DutyState.OPEN);
        completesUnclaimed(stage, STAFF, report, filled);
        assertThat(life.duty(DutyKind.REPORT, "TRC-A").state()).isEqualTo(DutyState.SUBMITTED);
    }

    private static void claims(Stage stage, Official who, Task task, String assignee) {
        stage.as(who, () -> tasks(stage).claim(task.getId(), assignee));
    }

    private static void completesUnclaimed(Stage stage, Official who, Task task, Form form) {
        stage.as(who, () -> tasks(stage).complete(task.getId(), form.variables()));
    }

    private static TaskService tasks(Stage stage) {
        return stage.engine().getTaskService();
    }

    private static Life reporting(Stage stage) {
        Life life = stage.on("2024-03-05").issued(Script.to("TRC-A").reportedUntil(2024));
        stage.on("2024-05-15");
        return life;
    }
}

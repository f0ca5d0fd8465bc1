package vn.chidao.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.Variables;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.chidao.directive.DirectiveId;

/** Forms as Tasklist sends them, which is not by completing the task alone. */
class LongFormTest extends DeskTest {

    private static final String DIRECTIVE = "QNG-LONG";

    @Autowired
    FormService forms;

    @Autowired
    HistoryService history;

    @Test
    void aFormIsTakenThatIsLongerThanTheEnginesHistoryAndLeavesNoCopyThere() {
        directives.register(of(DIRECTIVE, "304-CV/TU", List.of("QNG-LYSON")), "vanthu", false);
        Task task = task(DIRECTIVE, "Task_BreakDownDirective", "QNG-BDV");
        String text = "việc ".repeat(790);
        String content =
                """
                {"assignments": [{"no": "1", "text": "%1$s", "implementing": [{"agency": "QNG-LYSON"}]},
                                 {"no": "2", "text": "%1$s", "implementing": [{"agency": "QNG-LYSON"}]}]}
                """
                        .formatted(text);
        forms.submitTaskForm(
                task.getId(),
                Variables.createVariables().putValueTyped("content", Variables.stringValue(content, true)));

        assertThat(directives.get(new DirectiveId(DIRECTIVE)).document().assignments())
                .hasSize(2);
        assertThat(history.createHistoricDetailQuery().formFields().count()).isZero();
    }
}

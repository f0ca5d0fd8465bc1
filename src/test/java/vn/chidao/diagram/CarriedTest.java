package vn.chidao.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.util.List;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.junit.jupiter.api.Test;

class CarriedTest {

    @Test
    void everyStepStandsInTheDrawingAndEveryProcessItStartsHasAModel() {
        for (String process : Carried.processes()) {
            BpmnModelInstance model = Bpmn.readModelFromFile(new File("bpmn/" + process + ".bpmn"));
            Carried.stepsOf(process).forEach((step, started) -> {
                assertThat((FlowNode) model.getModelElementById(step)).as(step).isNotNull();
                started.forEach(
                        each -> assertThat(new File("bpmn/" + each + ".bpmn")).exists());
            });
        }
    }

    @Test
    void whatAgenciesOweIsCountedWhereItWasHandedOutAndOnlyStepsWithSomethingOpenAreShown() {
        List<OpenTasks.Count> counts = List.of(
                new OpenTasks.Count("PlanProcess", "Task_SubmitPlan", 3, 1),
                new OpenTasks.Count("ReportProcess", "Task_SubmitReport", 5, 2),
                new OpenTasks.Count("ReportProcess", "Task_ReviewReport", 4, 0),
                new OpenTasks.Count("DirectiveProcess", "Task_FinalReview", 1, 0));
        assertThat(StepCount.of("DirectiveProcess", counts))
                .containsExactlyInAnyOrder(
                        new StepCount("Task_FinalReview", 1, 0, false),
                        new StepCount("ServiceTask_HandOutPlans", 3, 1, true),
                        new StepCount("CallActivity_Monitor", 9, 2, true));
        assertThat(StepCount.of("ReportProcess", counts))
                .containsExactlyInAnyOrder(
                        new StepCount("Task_SubmitReport", 5, 2, false),
                        new StepCount("Task_ReviewReport", 4, 0, false));
        assertThat(StepCount.of("EvidenceProcess", counts)).isEmpty();
    }
}

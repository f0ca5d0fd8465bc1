package vn.chidao.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;

/** Holds the steps to which tokens may be moved against the models. */
class TargetTest {

    /** They work something out anew and change nothing that is kept. */
    private static final Set<String> MAY_RUN_AGAIN =
            Set.of("ServiceTask_PlanNextPeriod", "ServiceTask_PlanNextFollowUp", "ServiceTask_PlanNextStep");

    @Test
    void everyStepStandsInItsModelAndNoneIsAnEndOrHandsOutWorkAgain() {
        for (Target target : Target.all()) {
            FlowNode node = model(target.process()).getModelElementById(target.step());
            assertThat(node).as(target.toString()).isNotNull().isNotInstanceOf(EndEvent.class);
            if (node instanceof ServiceTask) {
                assertThat(MAY_RUN_AGAIN).contains(target.step());
            }
            target.from().forEach(from -> assertThat(
                            (FlowNode) model(target.process()).getModelElementById(from))
                    .as(from)
                    .isNotNull());
        }
    }

    @Test
    void everyTaskOfAPersonCanBeReachedExceptTheAnswerToAnEscalationThatTheProcessRaisesItself() {
        for (String process :
                Target.all().stream().map(Target::process).distinct().toList()) {
            Set<String> tasks = model(process).getModelElementsByType(UserTask.class).stream()
                    .map(UserTask::getId)
                    .filter(id -> !id.equals("Task_AnswerEscalation"))
                    .collect(Collectors.toSet());
            assertThat(Target.of(process).stream().map(Target::step).toList()).containsAll(tasks);
        }
    }

    private static BpmnModelInstance model(String process) {
        return Bpmn.readModelFromFile(new File("bpmn/" + process + ".bpmn"));
    }
}

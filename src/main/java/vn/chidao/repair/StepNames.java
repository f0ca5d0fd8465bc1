package vn.chidao.repair;

import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.springframework.stereotype.Component;
import vn.chidao.workflow.SignedInOfficial;

/** What a step of a model is called: as it is labelled in the drawing, or in our words where the drawing gives no label. */
@Component
class StepNames {

    private static final Map<String, String> WITHOUT_LABEL = Map.of(
            "Gateway_AwaitReports", "Chờ báo cáo của các cơ quan",
            "Gateway_AwaitStep", "Chờ bước nhắc, đôn đốc tới",
            "Gateway_AwaitSettlement", "Chờ việc cuối cùng xong",
            "Gateway_Join", "Chờ nhánh còn lại",
            "Gateway_Fork", "Tách nhánh",
            "Gateway_NextStep", "Sang bước tới");

    private final RepositoryService repository;
    private final SignedInOfficial official;

    StepNames(RepositoryService repository, SignedInOfficial official) {
        this.repository = repository;
        this.official = official;
    }

    /** The engine keeps models parsed, so this costs no statement once one was used. */
    String of(String definition, String step) {
        if (step == null) {
            return null;
        }
        ModelElementInstance found = official.answeredAside(
                () -> repository.getBpmnModelInstance(definition).getModelElementById(step));
        String label = found instanceof FlowElement element ? element.getName() : null;
        return label == null || label.isBlank()
                ? WITHOUT_LABEL.getOrDefault(step, step)
                : label.replaceAll("\\s+", " ");
    }
}

package vn.chidao.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the managers of a province see in Cockpit is seen from its first moment, not from the next start of the program. */
@OnStage
class ProvincialSightTest {

    private ProcessEngine engine;

    @AfterEach
    void signOut() {
        engine.getIdentityService().clearAuthentication();
    }

    @Test
    void anInstanceIsSeenAsSoonAsItBeginsWhoeverBeganIt(Stage stage) {
        engine = stage.engine();
        Life life = stage.on("2024-03-05").issued(Script.to("TRC-A").reportedUntil(2024));
        ProcessInstance monitoring = life.running("MonitoringProcess");
        stage.on("2024-05-15");
        ProcessInstance period = life.running("ReportingPeriodProcess");
        assertThat(seenBy("managers.TRC")).contains(monitoring.getId(), period.getId());
        assertThat(seenBy("managers.DBN")).doesNotContain(monitoring.getId(), period.getId());
    }

    private List<String> seenBy(String group) {
        engine.getIdentityService().setAuthentication("quan.ly", List.of(group));
        return engine.getRuntimeService().createProcessInstanceQuery().list().stream()
                .map(ProcessInstance::getId)
                .toList();
    }
}

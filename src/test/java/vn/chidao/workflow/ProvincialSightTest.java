package vn.chidao.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Resources;
import org.junit.jupiter.api.Test;
import vn.chidao.organisation.Sight;

/** What of a directive the managers of its province see in Cockpit's own pages. */
@OnStage
class ProvincialSightTest {

    @Test
    void theManagersOfAProvinceSeeEachInstanceOfADirectiveOnceItsFirstPeriodHasOpened(Stage stage) {
        Life life = stage.on("2024-03-05")
                .issued(Script.to("TRC-A", "TRC-B").percent("1", 80).reportedUntil(2024));
        stage.on("2024-05-15");
        List<String> seen = stage
                .engine()
                .getAuthorizationService()
                .createAuthorizationQuery()
                .groupIdIn(Sight.groupOf("TRC"))
                .resourceType(Resources.PROCESS_INSTANCE.resourceType())
                .list()
                .stream()
                .map(Authorization::getResourceId)
                .toList();
        assertThat(Stream.of("DirectiveProcess", "MonitoringProcess", "ReportingPeriodProcess")
                        .map(process -> life.running(process).getId()))
                .isNotEmpty()
                .allSatisfy(instance -> assertThat(seen).containsOnlyOnce(instance));
    }
}

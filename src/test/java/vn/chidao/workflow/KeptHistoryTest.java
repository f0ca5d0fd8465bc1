package vn.chidao.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.impl.history.HistoryLevel;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeptHistoryTest {

    private final KeptHistory kept = new KeptHistory();

    @ParameterizedTest
    @ValueSource(strings = {"PlanProcess:1:a", "ReportProcess:12:b", "EvidenceProcess:3:c"})
    void ofWhatOneAgencyOwesTheInstanceAndItsTasksAreKeptAndNothingElse(String definition) {
        ExecutionEntity execution = of(definition);
        assertThat(kept.isHistoryEventProduced(HistoryEventTypes.PROCESS_INSTANCE_END, execution))
                .isTrue();
        assertThat(kept.isHistoryEventProduced(HistoryEventTypes.TASK_INSTANCE_COMPLETE, execution))
                .isTrue();
        assertThat(kept.isHistoryEventProduced(HistoryEventTypes.ACTIVITY_INSTANCE_START, execution))
                .isFalse();
        assertThat(kept.isHistoryEventProduced(HistoryEventTypes.VARIABLE_INSTANCE_CREATE, execution))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"DirectiveProcess:1:a", "MonitoringProcess:1:b", "ReportingPeriodProcess:2:c"})
    void ofADirectiveAndItsPeriodsAllIsKeptThatCockpitDraws(String definition) {
        ExecutionEntity execution = of(definition);
        assertThat(kept.isHistoryEventProduced(HistoryEventTypes.ACTIVITY_INSTANCE_START, execution))
                .isTrue();
        assertThat(kept.isHistoryEventProduced(HistoryEventTypes.VARIABLE_INSTANCE_CREATE, execution))
                .isTrue();
        assertThat(kept.isHistoryEventProduced(HistoryEventTypes.JOB_SUCCESS, execution))
                .isFalse();
    }

    @Test
    void inGeneralEverythingIsKeptThatIsKeptOfAnyProcess() {
        assertThat(kept.isHistoryEventProduced(HistoryEventTypes.ACTIVITY_INSTANCE_START, null))
                .isTrue();
        assertThat(kept.getId()).isGreaterThan(HistoryLevel.HISTORY_LEVEL_FULL.getId());
    }

    private static ExecutionEntity of(String definition) {
        ExecutionEntity execution = new ExecutionEntity();
        execution.setProcessDefinitionId(definition);
        return execution;
    }
}

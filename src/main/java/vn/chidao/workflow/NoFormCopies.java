package vn.chidao.workflow;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.producer.CacheAwareHistoryEventProducer;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.springframework.stereotype.Component;

/**
 * Keeps the engine from copying forms into its history. It would copy transient values too, and refuse every form of more
 * than the 4,000 characters that its column takes; what was sent is kept in our own tables.
 */
@Component
class NoFormCopies extends AbstractProcessEnginePlugin {

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration.setHistoryEventProducer(new WithoutForms());
    }

    private static final class WithoutForms extends CacheAwareHistoryEventProducer {

        @Override
        public HistoryEvent createFormPropertyUpdateEvt(
                ExecutionEntity execution, String propertyId, String propertyValue, String taskId) {
            return null;
        }
    }
}

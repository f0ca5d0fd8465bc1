package vn.chidao.workflow;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.db.entitymanager.DbEntityManager;
import org.camunda.bpm.engine.impl.history.event.HistoricTaskInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.handler.DbHistoryEventHandler;
import org.camunda.bpm.engine.impl.history.producer.CacheAwareHistoryEventProducer;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.springframework.stereotype.Component;

/**
 * Has the engine keep the history of {@link KeptHistory}, and no copies of forms. It would copy transient values too, and
 * refuse every form of more than the 4,000 characters that its column takes; what was sent is kept in our own tables.
 */
@Component
class EngineHistory extends AbstractProcessEnginePlugin {

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration.setCustomHistoryLevels(List.of(new KeptHistory()));
        configuration.setHistoryEventProducer(new Producer());
        configuration.setEnableDefaultDbHistoryEventHandler(false);
        configuration.getCustomHistoryEventHandlers().add(new Handler());
    }

    private static final class Producer extends CacheAwareHistoryEventProducer {

        @Override
        public HistoryEvent createFormPropertyUpdateEvt(
                ExecutionEntity execution, String propertyId, String propertyValue, String taskId) {
            return null;
        }

        /** A task knows when it began; the engine would ask its history for it. */
        @Override
        protected HistoricTaskInstanceEventEntity newTaskInstanceEventEntity(DelegateTask task) {
            HistoricTaskInstanceEventEntity event = super.newTaskInstanceEventEntity(task);
            event.setStartTime(task.getCreateTime());
            return event;
        }
    }

    private static final class Handler extends DbHistoryEventHandler {

        @Override
        protected void insertOrUpdate(HistoryEvent event) {
            boolean isKnown = event instanceof HistoricTaskInstanceEventEntity task && task.getStartTime() != null;
            if (isKnown && !isInitialEvent(event)) {
                change(event);
            } else {
                super.insertOrUpdate(event);
            }
        }

        private static void change(HistoryEvent event) {
            DbEntityManager rows = Context.getCommandContext().getDbEntityManager();
            if (rows.getCachedEntity(event.getClass(), event.getId()) == null) {
                rows.merge(event);
            }
        }
    }
}

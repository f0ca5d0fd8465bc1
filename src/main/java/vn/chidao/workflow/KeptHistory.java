package vn.chidao.workflow;

import java.util.Set;
import org.camunda.bpm.engine.impl.history.AbstractHistoryLevel;
import org.camunda.bpm.engine.impl.history.HistoryLevel;
import org.camunda.bpm.engine.impl.history.event.HistoryEventType;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.persistence.entity.VariableInstanceEntity;
import vn.chidao.workflow.Vocabulary.Process;

/**
 * What history the engine keeps. Of a directive and its periods it keeps what Cockpit draws: instances, activities, tasks,
 * variables. Of what single agencies owe, thousands on one day, it keeps the instance and its tasks only: all else about them
 * is in our own tables, which are the record.
 */
class KeptHistory extends AbstractHistoryLevel {

    /** As configured in {@code camunda.bpm.history-level}. */
    static final String NAME = "chidao";

    /** How the database remembers the level; the engine's own are 0 to 3. */
    static final int ID = 30;

    private static final Set<String> KEPT_OF_AGENCIES = Set.of(
            HistoryEventTypes.PROCESS_INSTANCE_START.getEntityType(),
            HistoryEventTypes.TASK_INSTANCE_CREATE.getEntityType());

    @Override
    public int getId() {
        return ID;
    }

    @Override
    public String getName() {
        return NAME;
    }

    @Override
    public boolean isHistoryEventProduced(HistoryEventType event, Object entity) {
        return HistoryLevel.HISTORY_LEVEL_AUDIT.isHistoryEventProduced(event, entity)
                && (KEPT_OF_AGENCIES.contains(event.getEntityType())
                        || !Process.OF_ONE_AGENCY.contains(process(definition(entity))));
    }

    /** The id of the definition; {@code null} for what belongs to none or when the engine asks in general. */
    private static String definition(Object entity) {
        if (entity instanceof ExecutionEntity execution) {
            return execution.getProcessDefinitionId();
        }
        if (entity instanceof TaskEntity task) {
            return task.getProcessDefinitionId();
        }
        return entity instanceof VariableInstanceEntity variable ? variable.getProcessDefinitionId() : null;
    }

    /** The engine's ids of definitions begin with the key: {@code ReportProcess:3:0f…}. */
    private static String process(String definition) {
        return definition == null ? "" : definition.substring(0, Math.max(0, definition.indexOf(':')));
    }
}

package vn.chidao.workflow;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.db.entitymanager.cache.DbEntityCache;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.persistence.entity.VariableInstanceEntity;
import org.camunda.bpm.engine.impl.persistence.entity.VariableInstanceManager;

/** Does not ask the database for the variables of a task that it has not heard of yet. */
class KnownVariables extends VariableInstanceManager {

    @Override
    public List<VariableInstanceEntity> findVariableInstancesByTaskId(String taskId) {
        DbEntityCache read = getDbEntityManager().getDbEntityCache();
        TaskEntity task = read.get(TaskEntity.class, taskId);
        return task != null && read.isTransient(task) ? new ArrayList<>() : super.findVariableInstancesByTaskId(taskId);
    }
}

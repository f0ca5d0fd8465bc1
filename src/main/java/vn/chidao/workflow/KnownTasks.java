package vn.chidao.workflow;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.db.entitymanager.cache.DbEntityCache;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskManager;
import org.camunda.bpm.engine.task.Task;

/** Answers the engine's questions about tasks without the database where the answer is known. */
class KnownTasks extends TaskManager {

    /** None: a task below another belongs to no instance, and such tasks are disabled in this engine. */
    @Override
    public List<Task> findTasksByParentTaskId(String parentTaskId) {
        return new ArrayList<>();
    }

    /** An execution waits in one user task at a time, so that when this one has been read there is no other. */
    @Override
    public List<TaskEntity> findTasksByExecutionId(String executionId) {
        DbEntityCache read = getDbEntityManager().getDbEntityCache();
        List<TaskEntity> known = new ArrayList<>();
        for (TaskEntity task : read.getEntitiesByType(TaskEntity.class)) {
            if (executionId.equals(task.getExecutionId()) && !read.isTransient(task)) {
                known.add(task);
            }
        }
        return known.isEmpty() ? super.findTasksByExecutionId(executionId) : known;
    }
}

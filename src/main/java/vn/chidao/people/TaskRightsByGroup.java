package vn.chidao.people;

import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.auth.DefaultAuthorizationProvider;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/**
 * Gives the right to a task to the groups it is offered to, and to nobody for having taken it: the engine would let them go
 * on seeing and changing it after they gave it back, left the agency, or stood in for somebody until yesterday.
 */
@Component
class TaskRightsByGroup extends AbstractProcessEnginePlugin {

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration.setResourceAuthorizationProvider(new WithoutAssignees());
    }

    private static final class WithoutAssignees extends DefaultAuthorizationProvider {

        @Override
        public AuthorizationEntity[] newTaskAssignee(Task task, String oldAssignee, String newAssignee) {
            return null;
        }

        /** Of a task that is being made there can be no row yet, so none is looked for. */
        @Override
        protected AuthorizationEntity getGrantAuthorizationByGroupId(String group, Resource resource, String task) {
            return isNew(task) ? null : super.getGrantAuthorizationByGroupId(group, resource, task);
        }

        private static boolean isNew(String task) {
            TaskEntity cached =
                    Context.getCommandContext().getDbEntityManager().getCachedEntity(TaskEntity.class, task);
            return cached != null && cached.getRevision() == 0;
        }
    }
}

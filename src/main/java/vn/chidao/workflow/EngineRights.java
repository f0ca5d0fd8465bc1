package vn.chidao.workflow;

import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.auth.DefaultAuthorizationProvider;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationManager;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Has the engine ask for rights as {@link RightsCheck} does. What is allowed stays the same. */
@Component
class EngineRights extends AbstractProcessEnginePlugin {

    private final JdbcClient jdbc;

    EngineRights(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration.setResourceAuthorizationProvider(new TaskRights());
    }

    @Override
    public void postInit(ProcessEngineConfigurationImpl configuration) {
        configuration.getSessionFactories().put(AuthorizationManager.class, new Checks(jdbc));
    }

    private record Checks(JdbcClient jdbc) implements SessionFactory {

        @Override
        public Class<?> getSessionType() {
            return AuthorizationManager.class;
        }

        @Override
        public Session openSession() {
            return new RightsCheck(jdbc);
        }
    }

    private static final class TaskRights extends DefaultAuthorizationProvider {

        /** Of a task that is being made there can be no row yet. */
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

package vn.chidao.workflow;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationManager;
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
}

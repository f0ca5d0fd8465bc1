package vn.chidao.workflow;

import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationManager;
import org.camunda.bpm.engine.impl.persistence.entity.TaskManager;
import org.camunda.bpm.engine.impl.persistence.entity.VariableInstanceManager;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Has the engine ask the database less when it looks for rights, tasks and variables. What it finds stays the same. */
@Component
class EngineQuestions extends AbstractProcessEnginePlugin {

    private final JdbcClient jdbc;

    EngineQuestions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void postInit(ProcessEngineConfigurationImpl configuration) {
        asks(configuration, AuthorizationManager.class, () -> new RightsCheck(jdbc));
        asks(configuration, TaskManager.class, KnownTasks::new);
        asks(configuration, VariableInstanceManager.class, KnownVariables::new);
    }

    private static void asks(
            ProcessEngineConfigurationImpl configuration, Class<?> type, Supplier<? extends Session> ours) {
        configuration.getSessionFactories().put(type, new Ours(type, ours));
    }

    private record Ours(Class<?> type, Supplier<? extends Session> opened) implements SessionFactory {

        @Override
        public Class<?> getSessionType() {
            return type;
        }

        @Override
        public Session openSession() {
            return opened.get();
        }
    }
}

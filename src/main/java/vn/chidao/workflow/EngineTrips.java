package vn.chidao.workflow;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.db.sql.DbSqlSession;
import org.camunda.bpm.engine.impl.db.sql.DbSqlSessionFactory;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.springframework.stereotype.Component;

/** Has the engine go to the database less often for the same. What it reads and writes, and in which order it writes, stays. */
@Component
class EngineTrips extends AbstractProcessEnginePlugin {

    @Override
    public void postInit(ProcessEngineConfigurationImpl configuration) {
        configuration
                .getSessionFactories()
                .put(
                        DbSqlSession.class,
                        new Trips(
                                configuration.getDbSqlSessionFactory(),
                                new Wordings(),
                                AroundTask.in(
                                        configuration.getSqlSessionFactory().getConfiguration())));
    }

    private record Trips(DbSqlSessionFactory engines, Wordings wordings, AroundTask around) implements SessionFactory {

        @Override
        public Class<?> getSessionType() {
            return DbSqlSession.class;
        }

        @Override
        public Session openSession() {
            return new ReadsAtOnce(engines, wordings, around);
        }
    }
}

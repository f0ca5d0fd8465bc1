package vn.chidao.people;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.identity.db.DbGroupQueryImpl;
import org.camunda.bpm.engine.impl.identity.db.DbIdentityServiceProvider;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.chidao.standin.DeputyStandings;

/**
 * Lets deputies hold their heads' groups for the days they stand in: whenever the engine, or one of our doors, signs somebody
 * in and asks for their groups. So tasks, filters and rights follow without a row of their own, and end by themselves. An
 * administrator who looks at memberships is signed in already, and sees those that were really given.
 */
@Component
class GroupsOfDeputies extends AbstractProcessEnginePlugin {

    private final ObjectProvider<DeputyStandings> standings;

    GroupsOfDeputies(ObjectProvider<DeputyStandings> standings) {
        this.standings = standings;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration.setIdentityProviderSessionFactory(new Factory(standings));
    }

    private record Factory(ObjectProvider<DeputyStandings> standings) implements SessionFactory {

        @Override
        public Class<?> getSessionType() {
            return DbIdentityServiceProvider.class;
        }

        @Override
        public Session openSession() {
            return new Provider(standings);
        }
    }

    private static final class Provider extends DbIdentityServiceProvider {

        private final ObjectProvider<DeputyStandings> standings;

        private Provider(ObjectProvider<DeputyStandings> standings) {
            this.standings = standings;
        }

        @Override
        public List<Group> findGroupByQueryCriteria(DbGroupQueryImpl query) {
            List<Group> own = super.findGroupByQueryCriteria(query);
            Set<String> lent = isSigningIn(query)
                    ? standings.getObject().of(query.getUserId()).lent().keySet()
                    : Set.of();
            return lent.isEmpty() ? own : with(lent, own);
        }

        private List<Group> with(Set<String> lent, List<Group> own) {
            List<Group> all = new ArrayList<>(own);
            DbGroupQueryImpl more = new DbGroupQueryImpl();
            more.groupIdIn(lent.toArray(String[]::new));
            all.addAll(super.findGroupByQueryCriteria(more));
            return Collections.unmodifiableList(all);
        }

        private boolean isSigningIn(DbGroupQueryImpl query) {
            return query.getUserId() != null && query.getId() == null && getCurrentAuthentication() == null;
        }
    }
}

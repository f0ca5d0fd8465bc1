package vn.chidao.people;

import java.util.Map;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import vn.chidao.security.AdministratorGroup;

/**
 * Makes groups, rights and filters what they should be before the web server opens. Several servers that start together take
 * turns. It comes after the first administrator and before anything that lets directives live.
 */
@Component
class PeopleAtStart implements SmartLifecycle {

    private static final int PHASE = 10;

    /** Any number that nobody else takes for an advisory lock. */
    private static final long TURN = 0x50454F504C45L;

    private final TransactionOperations transaction;
    private final JdbcClient jdbc;
    private final AdministratorGroup administrators;
    private final EngineGroups groups;
    private final Grants grants;
    private final AgencyPeople agencies;
    private final ReadyFilters filters;
    private volatile boolean running;

    PeopleAtStart(
            TransactionOperations transaction,
            JdbcClient jdbc,
            AdministratorGroup administrators,
            EngineGroups groups,
            Grants grants,
            AgencyPeople agencies,
            ReadyFilters filters) {
        this.transaction = transaction;
        this.jdbc = jdbc;
        this.administrators = administrators;
        this.groups = groups;
        this.grants = grants;
        this.agencies = agencies;
        this.filters = filters;
    }

    @Override
    public void start() {
        transaction.executeWithoutResult(status -> ensure());
        running = true;
    }

    void ensure() {
        jdbc.sql("select pg_advisory_xact_lock(:turn)::text")
                .param("turn", TURN)
                .query(String.class)
                .single();
        administrators.createIfMissing();
        groups.ensure(Map.of(StandingRights.MANAGERS, "Người quản lý"));
        grants.ensure(StandingRights.all());
        agencies.followRegister();
        filters.ensure();
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }
}

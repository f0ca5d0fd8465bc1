package vn.chidao.people;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import vn.chidao.security.AdministratorGroup;
import vn.chidao.workflow.OnceAtStart;
import vn.chidao.workflow.ProvincialSight;

/**
 * Makes groups, rights and filters what they should be before the web server opens. Nodes that start together do this one
 * after the other. It comes after the first administrator and before anything that lets directives live.
 */
@Component
class PeopleAtStart extends OnceAtStart {

    private static final int PHASE = 10;

    private final TransactionOperations transaction;
    private final AdministratorGroup administrators;
    private final EngineGroups groups;
    private final Grants grants;
    private final AgencyPeople agencies;
    private final ReadyFilters filters;
    private final ProvincialSight sight;

    PeopleAtStart(
            TransactionOperations transaction,
            AdministratorGroup administrators,
            EngineGroups groups,
            Grants grants,
            AgencyPeople agencies,
            ReadyFilters filters,
            ProvincialSight sight) {
        super(PHASE);
        this.transaction = transaction;
        this.administrators = administrators;
        this.groups = groups;
        this.grants = grants;
        this.agencies = agencies;
        this.filters = filters;
        this.sight = sight;
    }

    @Override
    protected void begin() {
        transaction.executeWithoutResult(status -> ensure());
    }

    void ensure() {
        administrators.createIfMissing();
        groups.ensure(Map.of(StandingRights.MANAGERS, "Người quản lý"));
        grants.ensure(StandingRights.all());
        agencies.followRegister();
        filters.ensure();
        sight.ensureAll();
    }
}

package vn.chidao.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chidao.ChidaoTest;

/** The engine and our own tables share each transaction. */
@ChidaoTest
@Transactional
class TransactionTest {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    IdentityService identity;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void ourStatementsSeeWhatTheEngineHasNotCommittedYet() {
        identity.saveGroup(identity.newGroup("shared-transaction"));
        assertThat(groups()).isOne();
    }

    @Test
    void anInnerTransactionIsUndoneWithoutTheOuterOne() {
        identity.saveGroup(identity.newGroup("shared-transaction"));
        TransactionTemplate nested = new TransactionTemplate(transactions);
        nested.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
        nested.executeWithoutResult(inner -> {
            jdbc.sql("DELETE FROM act_id_group WHERE id_ = 'shared-transaction'")
                    .update();
            inner.setRollbackOnly();
        });
        assertThat(groups()).isOne();
    }

    private int groups() {
        return jdbc.sql("SELECT count(*) FROM act_id_group WHERE id_ = 'shared-transaction'")
                .query(Integer.class)
                .single();
    }
}

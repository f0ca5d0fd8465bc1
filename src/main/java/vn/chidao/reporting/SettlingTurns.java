package vn.chidao.reporting;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chidao.directive.DirectiveId;

/** Lets those who end something under one directive go one after the other, each until the end of the transaction. */
@Repository
class SettlingTurns {

    /** Any number that nobody else takes for the first half of an advisory lock. */
    private static final int TURN = 0x53455454;

    private final JdbcClient jdbc;

    SettlingTurns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void take(DirectiveId directive) {
        jdbc.sql("select pg_advisory_xact_lock(:turn, hashtext(:directive))::text")
                .param("turn", TURN)
                .param("directive", directive.value())
                .query(String.class)
                .single();
    }
}

package vn.chidao.organisation;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tells whether any register has changed: whoever works something out of registers may keep it as long as this is the same. */
@Repository
public class RegisterMark {

    private final JdbcClient jdbc;

    RegisterMark(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Another number after every change, also after one that another node has made. */
    public long now() {
        return jdbc.sql("select changes from chidao.register_mark")
                .query(Long.class)
                .single();
    }
}

package vn.chidao.standin;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The deputyships' rows in the database. */
@Repository
class DeputyshipRows {

    /** Any number that nobody else takes for an advisory lock. */
    private static final long TURN = 0x5354414E44494EL;

    private final JdbcClient jdbc;

    DeputyshipRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Lets those who name deputies take turns until the transaction ends, so that two of them cannot make a chain. */
    void takeTurn() {
        jdbc.sql("select pg_advisory_xact_lock(:turn)::text")
                .param("turn", TURN)
                .query(String.class)
                .single();
    }

    long insert(Deputyship named) {
        return jdbc.sql(
                        """
                        insert into chidao.deputyship
                            (head, deputy, lent, from_on, until_on, reason, recorded_by, recorded_at)
                        values (:head, :deputy, :lent, :from, :until, :reason, :by, :at)
                        returning id
                        """)
                .param("head", named.head())
                .param("deputy", named.deputy())
                .param("lent", named.lent().stream().sorted().toArray(String[]::new))
                .param("from", named.from())
                .param("until", named.until())
                .param("reason", named.reason())
                .param("by", named.recordedBy())
                .param("at", Timestamp.from(named.recordedAt()))
                .query(Long.class)
                .single();
    }

    Optional<Deputyship> find(long id) {
        return jdbc.sql("select * from chidao.deputyship where id = :id for update")
                .param("id", id)
                .query(DeputyshipRows::read)
                .optional();
    }

    void revoke(long id, String by, Instant at) {
        jdbc.sql("update chidao.deputyship set revoked_by = :by, revoked_at = :at where id = :id")
                .param("by", by)
                .param("at", Timestamp.from(at))
                .param("id", id)
                .update();
    }

    /** All in which one of the people is head or deputy, the latest first. */
    List<Deputyship> around(Collection<String> people) {
        return jdbc.sql(
                        """
                        select * from chidao.deputyship
                         where head = any(:people) or deputy = any(:people)
                         order by from_on desc, id desc
                        """)
                .param("people", people.toArray(String[]::new))
                .query(DeputyshipRows::read)
                .list();
    }

    /** All in which one of the people is or was to be the deputy and whose last day is this one or later, revoked or not. */
    List<Deputyship> ofDeputies(Collection<String> deputies, LocalDate lastDayFrom) {
        return jdbc.sql(
                        """
                        select * from chidao.deputyship
                         where deputy = any(:deputies) and until_on >= :day
                         order by from_on, id
                        """)
                .param("deputies", deputies.toArray(String[]::new))
                .param("day", lastDayFrom)
                .query(DeputyshipRows::read)
                .list();
    }

    private static Deputyship read(ResultSet row, int number) throws SQLException {
        Array lent = row.getArray("lent");
        Timestamp revokedAt = row.getTimestamp("revoked_at");
        return new Deputyship(
                row.getLong("id"),
                row.getString("head"),
                row.getString("deputy"),
                Set.of((String[]) lent.getArray()),
                row.getObject("from_on", LocalDate.class),
                row.getObject("until_on", LocalDate.class),
                row.getString("reason"),
                row.getString("recorded_by"),
                row.getTimestamp("recorded_at").toInstant(),
                revokedAt == null ? null : revokedAt.toInstant());
    }
}

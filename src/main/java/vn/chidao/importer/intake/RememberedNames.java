package vn.chidao.importer.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chidao.importer.output.RegisterNames;
import vn.chidao.organisation.AgencyId;

/** The names that people have told Chidao; what is said again for a name of the same province takes its place. */
@Repository
class RememberedNames {

    private static final String REMEMBER =
            """
            insert into chidao.remembered_name
                (province, name, compared, agency_id, class_id, remembered_at, remembered_by, remembered_for)
            values (:province, :name, :compared, :agency, :class, :at, :by, :for)
            on conflict (province, compared) do update set
                name = excluded.name, agency_id = excluded.agency_id, class_id = excluded.class_id,
                remembered_at = excluded.remembered_at, remembered_by = excluded.remembered_by,
                remembered_for = excluded.remembered_for
            returning id
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    RememberedNames(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param forBody null for an administrator */
    long remember(String province, String name, AgencyId agency, String agencyClass, String by, AgencyId forBody) {
        return jdbc.sql(REMEMBER)
                .param("province", province)
                .param("name", name)
                .param("compared", RegisterNames.key(name))
                .param("agency", agency == null ? null : agency.code())
                .param("class", agencyClass)
                .param("at", Timestamp.from(clock.instant()))
                .param("by", by)
                .param("for", forBody == null ? null : forBody.code())
                .query(Long.class)
                .single();
    }

    List<RememberedName> of(Collection<String> provinces) {
        return jdbc.sql(
                        "select * from chidao.remembered_name where province = any(:provinces) order by compared, province")
                .param("provinces", provinces.toArray(String[]::new))
                .query(RememberedNames::read)
                .list();
    }

    Optional<RememberedName> find(long id) {
        return jdbc.sql("select * from chidao.remembered_name where id = :id")
                .param("id", id)
                .query(RememberedNames::read)
                .optional();
    }

    void forget(long id) {
        jdbc.sql("delete from chidao.remembered_name where id = :id")
                .param("id", id)
                .update();
    }

    private static RememberedName read(ResultSet row, int number) throws SQLException {
        return new RememberedName(
                row.getLong("id"),
                row.getString("province"),
                row.getString("name"),
                row.getString("compared"),
                agency(row.getString("agency_id")),
                row.getString("class_id"),
                row.getTimestamp("remembered_at").toInstant(),
                row.getString("remembered_by"),
                agency(row.getString("remembered_for")));
    }

    private static AgencyId agency(String code) {
        return code == null ? null : new AgencyId(code);
    }
}

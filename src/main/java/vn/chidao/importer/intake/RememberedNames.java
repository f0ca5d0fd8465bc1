package vn.chidao.importer.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.chidao.directive.Party;
import vn.chidao.importer.output.RegisterNames;
import vn.chidao.organisation.AgencyId;

/** The names that people have told Chidao; what is said again for a name of the same province takes its place. */
@Repository
class RememberedNames {

    private static final String REMEMBER =
            """
            insert into chidao.remembered_name
                (province, name, compared, remembered_at, remembered_by, remembered_for)
            values (:province, :name, :compared, :at, :by, :for)
            on conflict (province, compared) do update set
                name = excluded.name, remembered_at = excluded.remembered_at, remembered_by = excluded.remembered_by,
                remembered_for = excluded.remembered_for
            returning id
            """;

    private static final String PARTIES =
            """
            insert into chidao.remembered_party (name_id, position, agency_id, class_id)
            select :id, n - 1, agency, class from unnest(:agencies::text[], :classes::text[]) with ordinality p (agency, class, n)
            """;

    private static final String SELECT =
            """
            select n.*,
                   array(select agency_id from chidao.remembered_party where name_id = n.id order by position) as agencies,
                   array(select class_id from chidao.remembered_party where name_id = n.id order by position) as classes
              from chidao.remembered_name n
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    RememberedNames(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param forBody null for an administrator */
    @Transactional
    public long remember(String province, String name, List<Party> parties, String by, AgencyId forBody) {
        long id = jdbc.sql(REMEMBER)
                .param("province", province)
                .param("name", name)
                .param("compared", RegisterNames.key(name))
                .param("at", Timestamp.from(clock.instant()))
                .param("by", by)
                .param("for", forBody == null ? null : forBody.code())
                .query(Long.class)
                .single();
        jdbc.sql("delete from chidao.remembered_party where name_id = :id")
                .param("id", id)
                .update();
        jdbc.sql(PARTIES)
                .param("id", id)
                .param(
                        "agencies",
                        each(
                                parties,
                                party -> party.agency() == null
                                        ? null
                                        : party.agency().code()))
                .param("classes", each(parties, Party::agencyClass))
                .update();
        return id;
    }

    private static String[] each(List<Party> parties, Function<Party, String> code) {
        return parties.stream().map(code).toArray(String[]::new);
    }

    List<RememberedName> of(Collection<String> provinces) {
        return jdbc.sql(SELECT + " where province = any(:provinces) order by compared, province")
                .param("provinces", provinces.toArray(String[]::new))
                .query(RememberedNames::read)
                .list();
    }

    Optional<RememberedName> find(long id) {
        return jdbc.sql(SELECT + " where id = :id")
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
                parties(row),
                row.getTimestamp("remembered_at").toInstant(),
                row.getString("remembered_by"),
                agency(row.getString("remembered_for")));
    }

    private static List<Party> parties(ResultSet row) throws SQLException {
        String[] agencies = (String[]) row.getArray("agencies").getArray();
        String[] classes = (String[]) row.getArray("classes").getArray();
        return IntStream.range(0, agencies.length)
                .mapToObj(i -> new Party(agency(agencies[i]), classes[i], null))
                .toList();
    }

    private static AgencyId agency(String code) {
        return code == null ? null : new AgencyId(code);
    }
}

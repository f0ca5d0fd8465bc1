package vn.chidao.organisation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The agencies of all registers, as of the day that is asked for. Whatever the number of agencies or classes asked about, a
 * question is one statement. Lists are ordered by code.
 */
@Repository
public class Agencies {

    private final JdbcClient jdbc;

    Agencies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws UnknownAgency when no register names it */
    public Agency byId(AgencyId id) {
        return find(id).orElseThrow(() -> new UnknownAgency(id));
    }

    public Optional<Agency> find(AgencyId id) {
        return Optional.ofNullable(byIds(Set.of(id)).get(id));
    }

    /** Those of {@code ids} that a register names, whether they are still there or not. */
    public Map<AgencyId, Agency> byIds(Collection<AgencyId> ids) {
        return jdbc
                .sql(AgencyRow.SELECT + " where a.id = any(:ids) order by a.id")
                .param("ids", codes(ids))
                .query(AgencyRow::read)
                .list()
                .stream()
                .collect(Collectors.toMap(Agency::id, Function.identity()));
    }

    /** Every agency that a register names, whether it is still there or not. */
    public List<Agency> all() {
        return jdbc.sql(AgencyRow.SELECT + " order by a.id")
                .query(AgencyRow::read)
                .list();
    }

    /** The province's agencies that exist on that day; those of every province when {@code province} is null. */
    public List<Agency> validOn(String province, LocalDate day) {
        return jdbc.sql(
                        AgencyRow.SELECT
                                + """
                                 where (cast(:province as text) is null or a.province = :province)
                                   and (a.valid_from is null or a.valid_from <= :day)
                                   and (a.valid_until is null or a.valid_until >= :day)
                                 order by a.id
                                """)
                .param("province", province)
                .param("day", day)
                .query(AgencyRow::read)
                .list();
    }

    /** Whether its leader signs reports off before they go out. */
    public boolean signsOff(AgencyId id) {
        return byId(id).leaderSignsOff();
    }

    /** Those of {@code ids} whose leader signs reports off before they go out. */
    public Set<AgencyId> signingOff(Collection<AgencyId> ids) {
        return jdbc.sql("select id from chidao.agency where id = any(:ids) and leader_signs_off")
                .param("ids", codes(ids))
                .query((row, n) -> new AgencyId(row.getString("id")))
                .set();
    }

    static String[] codes(Collection<AgencyId> ids) {
        return ids.stream().map(AgencyId::code).toArray(String[]::new);
    }
}

package vn.chidao.organisation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The provinces of the registers, and which of them an agency belongs to: that in whose register it stands. */
@Repository
public class Provinces {

    private final JdbcClient jdbc;

    Provinces(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Code and name of each, by name. */
    public List<Named> all() {
        return jdbc.sql("select code as id, name from chidao.province order by name, code")
                .query(Named.class)
                .list();
    }

    /** @throws UnknownAgency when no register knows the agency */
    public String of(AgencyId agency) {
        String province = of(List.of(agency)).get(agency);
        if (province == null) {
            throw new UnknownAgency(agency);
        }
        return province;
    }

    /** In one statement; agencies that no register knows are left out. */
    public Map<AgencyId, String> of(Collection<AgencyId> agencies) {
        return jdbc
                .sql("select id, province from chidao.agency where id = any(:ids)")
                .param("ids", agencies.stream().map(AgencyId::code).toArray(String[]::new))
                .query((row, n) -> Map.entry(new AgencyId(row.getString("id")), row.getString("province")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}

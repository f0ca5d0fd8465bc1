package vn.chidao.organisation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The classes of agencies and who belongs to them on a day. */
@Repository
public class AgencyClasses {

    /** Walks down the nested classes whose membership covers the day; a class met again is not walked twice. */
    private static final String MEMBERS =
            """
            with recursive nested (day, root, class_id) as (
                select d.day, c.id, c.id
                  from unnest(cast(:days as date[])) as d (day), chidao.agency_class c
                 where c.id = any(:classes)
                union
                select n.day, n.root, m.nested_id
                  from nested n join chidao.agency_class_member m on m.class_id = n.class_id
                 where m.nested_id is not null
                   and (m.valid_from is null or m.valid_from <= n.day)
                   and (m.valid_until is null or m.valid_until >= n.day))
            select distinct n.day, n.root, a.id
              from nested n
              join chidao.agency_class_member m on m.class_id = n.class_id
              join chidao.agency a on a.id = m.agency_id
             where (m.valid_from is null or m.valid_from <= n.day)
               and (m.valid_until is null or m.valid_until >= n.day)
               and (a.valid_from is null or a.valid_from <= n.day)
               and (a.valid_until is null or a.valid_until >= n.day)
             order by n.day, n.root, a.id
            """;

    private final JdbcClient jdbc;

    AgencyClasses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Who belongs to the class on that day, nested classes included; empty for a class that no register names. */
    public List<AgencyId> membersOf(String classId, LocalDate day) {
        return membersOf(Set.of(classId), day).getOrDefault(classId, List.of());
    }

    /** As {@link #membersOf(String, LocalDate)} for several classes; a class without members is absent. */
    public Map<String, List<AgencyId>> membersOf(Collection<String> classIds, LocalDate day) {
        return membersOn(classIds, Set.of(day)).getOrDefault(day, Map.of());
    }

    /** As {@link #membersOf(Collection, LocalDate)} for several days, still in one statement. */
    public Map<LocalDate, Map<String, List<AgencyId>>> membersOn(
            Collection<String> classIds, Collection<LocalDate> days) {
        if (classIds.isEmpty() || days.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql(MEMBERS)
                .param("classes", classIds.toArray(String[]::new))
                .param("days", days.stream().map(LocalDate::toString).toArray(String[]::new))
                .query(AgencyClasses::membership)
                .list()
                .stream()
                .collect(groupingBy(
                        Membership::day, groupingBy(Membership::classId, mapping(Membership::agency, toList()))));
    }

    private record Membership(LocalDate day, String classId, AgencyId agency) {}

    private static Membership membership(ResultSet row, int number) throws SQLException {
        return new Membership(
                row.getObject("day", LocalDate.class), row.getString("root"), new AgencyId(row.getString("id")));
    }

    /** Those of {@code ids} that a register names. */
    public Set<String> known(Collection<String> ids) {
        return jdbc.sql("select id from chidao.agency_class where id = any(:ids)")
                .param("ids", ids.toArray(String[]::new))
                .query(String.class)
                .set();
    }

    /** The province's classes without their members; those of every province when {@code province} is null. */
    public List<AgencyClass> all(String province) {
        return jdbc.sql(
                        """
                        select id, name, aliases from chidao.agency_class
                         where cast(:province as text) is null or province = :province
                         order by id
                        """)
                .param("province", province)
                .query((row, n) -> new AgencyClass(
                        row.getString("id"), row.getString("name"), AgencyRow.texts(row.getArray("aliases")), null))
                .list();
    }
}

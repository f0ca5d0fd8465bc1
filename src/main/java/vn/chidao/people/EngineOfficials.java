package vn.chidao.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chidao.standin.Official;
import vn.chidao.standin.Officials;

/**
 * Answers from the engine's own tables of users and memberships. Its queries would not do: since deputies hold their heads'
 * groups for it ({@link GroupsOfDeputies}), they no longer tell who was made a member.
 */
@Component
class EngineOfficials implements Officials {

    private static final String SELECT =
            """
            select u.id_ as id, concat_ws(' ', nullif(trim(u.first_), ''), nullif(trim(u.last_), '')) as name,
                   coalesce(array_agg(m.group_id_) filter (where m.group_id_ is not null), '{}') as groups
              from act_id_user u left join act_id_membership m on m.user_id_ = u.id_
            """;

    private final JdbcClient jdbc;

    EngineOfficials(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<String, Official> byIds(Collection<String> ids) {
        return jdbc
                .sql(SELECT + " where u.id_ = any(:ids) group by u.id_")
                .param("ids", ids.toArray(String[]::new))
                .query(EngineOfficials::read)
                .list()
                .stream()
                .collect(Collectors.toMap(Official::id, Function.identity()));
    }

    @Override
    public List<Official> inGroups(Collection<String> groups) {
        return jdbc.sql(
                        SELECT
                                + """
                         where u.id_ in (select user_id_ from act_id_membership where group_id_ = any(:groups))
                         group by u.id_ order by name, id
                        """)
                .param("groups", groups.toArray(String[]::new))
                .query(EngineOfficials::read)
                .list();
    }

    @Override
    public List<Official> named(String text, int most) {
        return jdbc.sql(
                        SELECT
                                + """
                         where position(lower(:text) in lower(concat_ws(' ', u.first_, u.last_, u.id_))) > 0
                         group by u.id_ order by name, id limit :most
                        """)
                .param("text", text)
                .param("most", most)
                .query(EngineOfficials::read)
                .list();
    }

    private static Official read(ResultSet row, int number) throws SQLException {
        String id = row.getString("id");
        String name = row.getString("name");
        String[] groups = (String[]) row.getArray("groups").getArray();
        return new Official(id, name.isEmpty() ? id : name, Set.of(groups));
    }
}

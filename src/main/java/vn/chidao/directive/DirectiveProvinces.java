package vn.chidao.directive;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which province each directive belongs to: that of its issuing body. */
@Repository
public class DirectiveProvinces {

    private final JdbcClient jdbc;

    DirectiveProvinces(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In one statement, by the directive's id; ids of no directive are left out. */
    public Map<String, String> of(Collection<String> directives) {
        return jdbc
                .sql(
                        """
                        select d.id, a.province from chidao.directive d join chidao.agency a on a.id = d.issuing_body
                         where d.id = any(:ids)
                        """)
                .param("ids", directives.toArray(String[]::new))
                .query((row, n) -> Map.entry(row.getString("id"), row.getString("province")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}

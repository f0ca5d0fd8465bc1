package vn.chidao.organisation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How registers stand in the tables: one statement a table, whatever the number of agencies. */
@Component
class RegisterTables {

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    RegisterTables(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    Set<AgencyId> agencyIds() {
        return new HashSet<>(jdbc.sql("select id from chidao.agency")
                .query((row, n) -> new AgencyId(row.getString("id")))
                .list());
    }

    Set<String> classIds() {
        return new HashSet<>(jdbc.sql("select id from chidao.agency_class")
                .query(String.class)
                .list());
    }

    /** Several files of one province count as one register. */
    void store(List<Register> registers) {
        String provinces =
                asJson(registers.stream().map(RegisterRow.OfProvince::of).distinct());
        String agencies = asJson(registers.stream().flatMap(RegisterRow.OfAgency::in));
        String classes = asJson(registers.stream().flatMap(RegisterRow.OfClass::in));
        run(RegisterSql.PROVINCES, provinces);
        run(RegisterSql.AGENCIES, agencies);
        run(RegisterSql.FORGET_FORMER_NAMES, agencies);
        run(RegisterSql.FORMER_NAMES, asJson(registers.stream().flatMap(RegisterRow.FormerName::in)));
        run(RegisterSql.CLASSES, classes);
        run(RegisterSql.FORGET_MEMBERS, classes);
        run(RegisterSql.MEMBERS, asJson(registers.stream().flatMap(RegisterRow.Member::in)));
        run(RegisterSql.FORGET_SUCCESSIONS, provinces);
        run(RegisterSql.SUCCESSIONS, asJson(RegisterRow.OfSuccession.inAll(registers)));
    }

    private void run(String sql, String rows) {
        jdbc.sql(sql).param("rows", rows).update();
    }

    private String asJson(Stream<?> rows) {
        try {
            return json.writeValueAsString(rows.toList());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}

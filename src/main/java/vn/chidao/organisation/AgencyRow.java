package vn.chidao.organisation;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** A row of {@code chidao.agency}, its former names folded in as two arrays of equal length. */
final class AgencyRow {

    static final String SELECT =
            """
            select a.*,
                   array(select f.name from chidao.agency_former_name f where f.agency_id = a.id order by f.until)
                       as former_names,
                   array(select f.until::text from chidao.agency_former_name f where f.agency_id = a.id order by f.until)
                       as former_until
              from chidao.agency a
            """;

    private AgencyRow() {}

    static Agency read(ResultSet row, int number) throws SQLException {
        String parent = row.getString("parent_id");
        return new Agency(
                new AgencyId(row.getString("id")),
                row.getString("name"),
                texts(row.getArray("short_names")),
                texts(row.getArray("aliases")),
                formerNames(row),
                AgencyKind.valueOf(row.getString("kind")),
                AgencyLevel.valueOf(row.getString("level")),
                parent == null ? null : new AgencyId(parent),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_until", LocalDate.class),
                row.getBoolean("leader_signs_off"));
    }

    private static List<Agency.FormerName> formerNames(ResultSet row) throws SQLException {
        List<String> names = texts(row.getArray("former_names"));
        List<String> until = texts(row.getArray("former_until"));
        return IntStream.range(0, names.size())
                .mapToObj(i -> new Agency.FormerName(names.get(i), LocalDate.parse(until.get(i))))
                .toList();
    }

    static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}

package vn.chidao.organisation;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The whole register of some provinces, ended agencies included, for those who look for a name in it. */
@Repository
public class ProvinceRegisters {

    private final JdbcClient jdbc;

    ProvinceRegisters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The provinces of the bodies and of the agencies right under them: a district's offices have a register of their own. */
    public Set<String> around(Collection<AgencyId> bodies) {
        return jdbc.sql("select province from chidao.agency where id = any(:bodies) or parent_id = any(:bodies)")
                .param("bodies", Agencies.codes(bodies))
                .query(String.class)
                .set();
    }

    public Set<String> all() {
        return jdbc.sql("select code from chidao.province").query(String.class).set();
    }

    public List<Agency> agencies(Collection<String> provinces) {
        return jdbc.sql(AgencyRow.SELECT + " where a.province = any(:provinces) order by a.id")
                .param("provinces", provinces.toArray(String[]::new))
                .query(AgencyRow::read)
                .list();
    }

    /** Without their members. */
    public List<AgencyClass> classes(Collection<String> provinces) {
        return jdbc.sql(
                        "select id, name, aliases from chidao.agency_class where province = any(:provinces) order by id")
                .param("provinces", provinces.toArray(String[]::new))
                .query((row, n) -> new AgencyClass(
                        row.getString("id"), row.getString("name"), AgencyRow.texts(row.getArray("aliases")), null))
                .list();
    }

    /** Those agencies and classes of {@code codes} that a register names; agency and class may have the same code. */
    public List<Entry> named(Collection<String> codes) {
        return jdbc.sql(
                        """
                        select id as code, name, province, false as agency_class from chidao.agency where id = any(:codes)
                        union all
                        select id, name, province, true from chidao.agency_class where id = any(:codes)
                        """)
                .param("codes", codes.toArray(String[]::new))
                .query(Entry.class)
                .list();
    }

    /** What a register calls an agency or a class. */
    public record Entry(String code, String name, String province, boolean agencyClass) {

        /** Whether it is this agency or this class; one of them is null. */
        public boolean is(AgencyId agency, String classId) {
            return agencyClass
                    ? code.equals(classId)
                    : agency != null && agency.code().equals(code);
        }
    }
}

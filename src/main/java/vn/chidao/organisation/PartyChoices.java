package vn.chidao.organisation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Whom a form offers as parties of a directive: the agencies and classes of the provinces of those who issue it. */
@Repository
public class PartyChoices {

    /** The register of a district names its committee's offices, while the committee itself stands in the province's. */
    private static final String PROVINCES =
            """
            select p.province from chidao.agency p where p.id = any(:bodies) or p.parent_id = any(:bodies)
            """;

    private static final String AGENCIES =
            """
            select a.id, a.name from chidao.agency a
             where a.id = any(:named)
                or a.province in (%s)
                   and (a.valid_from is null or a.valid_from <= :day)
                   and (a.valid_until is null or a.valid_until >= :day)
             order by a.id
            """
                    .formatted(PROVINCES);

    private static final String CLASSES =
            """
            select c.id, c.name from chidao.agency_class c where c.province in (%s) order by c.id
            """
                    .formatted(PROVINCES);

    private final JdbcClient jdbc;

    PartyChoices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What the provinces of {@code bodies}, and of the agencies right under them, have on that day; two statements.
     *
     * @param named agencies that are offered in any case, because a document names them already
     */
    public Choices around(Collection<AgencyId> bodies, Collection<AgencyId> named, LocalDate day) {
        List<Named> agencies = jdbc.sql(AGENCIES)
                .param("bodies", Agencies.codes(bodies))
                .param("named", Agencies.codes(named))
                .param("day", day)
                .query(Named.class)
                .list();
        List<Named> classes = jdbc.sql(CLASSES)
                .param("bodies", Agencies.codes(bodies))
                .query(Named.class)
                .list();
        return new Choices(agencies, classes);
    }

    /** Ordered by id. */
    public record Choices(List<Named> agencies, List<Named> classes) {}
}

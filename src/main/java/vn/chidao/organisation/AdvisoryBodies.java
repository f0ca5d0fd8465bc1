package vn.chidao.organisation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who can advise a body that issues directives: its offices, else those of its province; at last the body itself. */
@Repository
public class AdvisoryBodies {

    /** The day counts for each body by itself: of one that has ended, its last day. */
    private static final String OFFICES =
            """
            with body as (
                select b.id, b.province, least(cast(:today as date), b.valid_until) as day from chidao.agency b where b.id = any(:bodies)),
            office as (
                select o.* from chidao.agency o where o.kind in ('PARTY_OFFICE', 'STATE_BODY'))
            select b.id as body, o.id, o.name
              from body b
              join office o
                on o.id <> b.id
               and case when exists (select from office own where own.parent_id = b.id)
                        then o.parent_id = b.id else o.province = b.province end
             where (o.valid_from is null or o.valid_from <= b.day) and (o.valid_until is null or o.valid_until >= b.day)
             order by b.id, o.id
            """;

    private final JdbcClient jdbc;
    private final Agencies agencies;

    AdvisoryBodies(JdbcClient jdbc, Agencies agencies) {
        this.jdbc = jdbc;
        this.agencies = agencies;
    }

    /** The bodies themselves with who can advise each, in the order of their codes; two statements for all. */
    public Map<Named, List<Named>> of(Collection<AgencyId> bodies, LocalDate today) {
        Map<String, List<Named>> offices = jdbc
                .sql(OFFICES)
                .param("bodies", Agencies.codes(bodies))
                .param("today", today)
                .query((row, n) ->
                        Map.entry(row.getString("body"), new Named(row.getString("id"), row.getString("name"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        Map<Named, List<Named>> advisers = new LinkedHashMap<>();
        agencies.byIds(bodies).values().stream()
                .map(Named::of)
                .sorted(Comparator.comparing(Named::id))
                .forEach(body -> advisers.put(body, with(offices.getOrDefault(body.id(), List.of()), body)));
        return advisers;
    }

    private static List<Named> with(List<Named> offices, Named body) {
        return Stream.concat(offices.stream(), Stream.of(body)).toList();
    }
}

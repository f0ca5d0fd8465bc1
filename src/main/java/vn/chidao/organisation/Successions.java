package vn.chidao.organisation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who stands in an agency's place on a day: itself while it exists, then whoever took over, along any number of changes. */
@Repository
public class Successions {

    /**
     * One step per change: from an agency that has ended to the successor named first for its last change up to the day.
     * {@code union} ends a walk that a wrong register would lead in a circle.
     */
    private static final String SUCCESSORS =
            """
            with recursive walk (origin, id, ended) as (
                select a.id, a.id, coalesce(a.valid_until < :day, false)
                  from chidao.agency a where a.id = any(:ids)
                union
                select w.origin, a.id, coalesce(a.valid_until < :day, false)
                  from walk w
                  join lateral (
                      select s.to_id from chidao.succession s
                       where s.from_id = w.id and s.on_day <= :day
                       order by s.on_day desc, s.province, s.position limit 1) s on true
                  join chidao.agency a on a.id = s.to_id
                 where w.ended)
            select w.origin, w.id
              from walk w join chidao.agency a on a.id = w.id
             where not w.ended and (a.valid_from is null or a.valid_from <= :day)
            """;

    private static final String PREDECESSORS =
            """
            with recursive walk (id) as (
                select unnest(cast(:ids as text[]))
                union
                select s.from_id from walk w join chidao.succession s on s.to_id = w.id)
            select id from walk
            """;

    private final JdbcClient jdbc;

    Successions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Empty when the agency ended without a successor, does not exist yet or is unknown. */
    public Optional<AgencyId> successorOf(AgencyId id, LocalDate day) {
        return Optional.ofNullable(successorsOf(Set.of(id), day).get(id));
    }

    /** As {@link #successorOf} for many agencies in one statement; those without a successor are absent. */
    public Map<AgencyId, AgencyId> successorsOf(Collection<AgencyId> ids, LocalDate day) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql(SUCCESSORS)
                .param("ids", Agencies.codes(ids))
                .param("day", day)
                .query((row, n) -> Map.entry(new AgencyId(row.getString("origin")), new AgencyId(row.getString("id"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The agencies themselves and all whose work has come to them, along any number of changes. */
    public Set<AgencyId> withPredecessors(Collection<AgencyId> ids) {
        return jdbc.sql(PREDECESSORS)
                .param("ids", Agencies.codes(ids))
                .query((row, n) -> new AgencyId(row.getString("id")))
                .set();
    }
}

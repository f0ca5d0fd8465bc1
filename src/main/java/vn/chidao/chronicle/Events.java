package vn.chidao.chronicle;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chidao.directive.Actor;
import vn.chidao.directive.DirectiveId;
import vn.chidao.directive.OfficialNames;
import vn.chidao.directive.RecordKind;
import vn.chidao.duty.Released;
import vn.chidao.organisation.Named;

/**
 * What happened under a directive, the newest first. What happened to many agencies on one day, such as a reminder to 130 of
 * them, is one line with a count; {@link #entries} tells it apart again.
 */
@Repository
class Events {

    static final int PAGE = 50;

    /** More than any directive has agencies; the list of one line's entries is not paged. */
    static final int MOST_ENTRIES = 1000;

    private static final String DAY = "cast(r.at at time zone 'Asia/Ho_Chi_Minh' as date)";

    /** A directive that stands in the place of another is called by its symbol. */
    private static final String OUTCOME =
            """
            case when r.kind = 'directive-replaced'
                 then (select coalesce(v.symbol, v.id) from chidao.directive v where v.id = r.outcome) else r.outcome end
            """;

    private static final String WANTED =
            """
             where r.directive_id = :directive
               and (cast(:period as text) is null or r.period = :period)
               and (cast(:agency as text) is null or r.agency_id = :agency)
               and (cast(:kind as text) is null or r.kind = :kind)
            """;

    private static final String LINES =
            """
            select g.*, a.name as agency_name
              from (select %s as day, r.kind, r.period, r.task, count(*) as entries, count(distinct r.agency_id) as agencies,
                           min(r.at) as first_at, max(r.at) as last_at, max(r.id) as last_id, min(r.due_on) as due_on,
                           case when count(*) = 1 then min(r.agency_id) end as agency_id,
                           case when count(*) = 1 then min(r.actor) end as actor,
                           case when count(*) = 1 then min(%s) end as outcome,
                           case when count(*) = 1 then min(%s) end as note,
                           count(*) over () as total
                      from chidao.directive_record r
                    %s
                     group by 1, 2, 3, 4
                     order by last_at desc, last_id desc
                     limit :limit offset :offset) g
              left join chidao.agency a on a.id = g.agency_id
             order by g.last_at desc, g.last_id desc
            """
                    .formatted(DAY, OUTCOME, Released.note(), WANTED);

    private static final String ENTRIES =
            """
            select r.at as first_at, r.at as last_at, r.kind, r.period, r.task, r.due_on, r.agency_id, a.name as agency_name, r.actor,
                   %s as outcome, %s as note, %s as day, 1 as entries, 1 as agencies, 1 as total
              from chidao.directive_record r left join chidao.agency a on a.id = r.agency_id
            %s and %s = :day and r.task is not distinct from cast(:task as text)
               and r.period is not distinct from cast(:period as text)
             order by a.name, r.at, r.id
             limit :limit
            """
                    .formatted(OUTCOME, Released.note(), DAY, WANTED, DAY);

    private final JdbcClient jdbc;
    private final OfficialNames names;

    Events(JdbcClient jdbc, OfficialNames names) {
        this.jdbc = jdbc;
        this.names = names;
    }

    Found lines(EventFilter filter) {
        List<Row> rows = bind(LINES, filter)
                .param("limit", PAGE)
                .param("offset", filter.page() * PAGE)
                .query((row, n) -> new Row(EventLine.read(row), row.getInt("total")))
                .list();
        int total = rows.isEmpty() ? 0 : rows.get(0).total();
        return new Found(total, filter.page(), PAGE, named(rows));
    }

    /** The entries behind one line of {@link #lines}, by the agencies' names. */
    List<EventLine> entries(EventFilter filter, LocalDate day, String task) {
        return named(bind(ENTRIES, filter)
                .param("day", day)
                .param("task", task)
                .param("limit", MOST_ENTRIES)
                .query((row, n) -> new Row(EventLine.read(row), row.getInt("total")))
                .list());
    }

    /** By what the events of a directive can be narrowed: its periods, kinds and agencies that occur. */
    Choices choices(DirectiveId directive) {
        List<String[]> found = jdbc.sql(
                        """
                        select 'kind' as what, r.kind as id, null as name from chidao.directive_record r
                         where r.directive_id = :directive group by r.kind
                        union all
                        select 'agency', i.agency_id, a.name from chidao.implementing_agency i
                          join chidao.agency a on a.id = i.agency_id where i.directive_id = :directive
                         order by what, name, id
                        """)
                .param("directive", directive.value())
                .query((row, n) -> new String[] {row.getString(1), row.getString(2), row.getString(3)})
                .list();
        return new Choices(
                only(
                        "kind",
                        found,
                        each -> new Named(each[1], RecordKind.of(each[1]).label())),
                only("agency", found, each -> new Named(each[1], each[2])));
    }

    private static List<Named> only(String what, List<String[]> found, Function<String[], Named> named) {
        return found.stream().filter(each -> each[0].equals(what)).map(named).toList();
    }

    private JdbcClient.StatementSpec bind(String statement, EventFilter filter) {
        return jdbc.sql(statement)
                .param("directive", filter.directive().value())
                .param("period", filter.period())
                .param("agency", filter.agency())
                .param("kind", filter.kind());
    }

    private List<EventLine> named(List<Row> rows) {
        Map<String, String> people = names.of(rows.stream()
                .map(row -> row.line().by())
                .filter(Objects::nonNull)
                .filter(id -> !id.equals(Actor.CHIDAO.userId()))
                .collect(Collectors.toSet()));
        return rows.stream().map(row -> row.line().calledBy(people)).toList();
    }

    private record Row(EventLine line, int total) {}

    /** One page of lines. */
    record Found(int total, int page, int pageSize, List<EventLine> lines) {}

    record Choices(List<Named> kinds, List<Named> agencies) {}
}

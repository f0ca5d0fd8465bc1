package vn.chidao.repair;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chidao.directive.CurrentOfficial;
import vn.chidao.directive.OfficialNames;

/** The record of what was repaired by hand: entries are added, never changed or removed. */
@Repository
class Repairs {

    static final int PAGE = 25;

    private final JdbcClient jdbc;
    private final CurrentOfficial official;
    private final OfficialNames names;
    private final Clock clock;

    Repairs(JdbcClient jdbc, CurrentOfficial official, OfficialNames names, Clock clock) {
        this.jdbc = jdbc;
        this.official = official;
        this.names = names;
        this.clock = clock;
    }

    /** Writes them as done now by whoever is signed in, in one statement. */
    void append(Kind kind, Reason reason, Collection<Entry> entries) {
        jdbc.sql(
                        """
                        insert into chidao.repair
                            (at, actor, kind, process_instance_id, process_name, directive_id, reason, before_it, after_it)
                        select :at, :actor, :kind, e.instance, e.process,
                               (select d.id from chidao.directive d where d.id = e.directive), :reason, e.before_it, e.after_it
                          from unnest(:instances, :processes, :directives, :befores, :afters)
                               as e (instance, process, directive, before_it, after_it)
                        """)
                .param("at", Timestamp.from(clock.instant()))
                .param("actor", official.actor().userId())
                .param("kind", kind.name())
                .param("reason", reason.words())
                .param("instances", entries.stream().map(Entry::instance).toArray(String[]::new))
                .param("processes", entries.stream().map(Entry::process).toArray(String[]::new))
                .param("directives", entries.stream().map(Entry::directive).toArray(String[]::new))
                .param("befores", entries.stream().map(Entry::before).toArray(String[]::new))
                .param("afters", entries.stream().map(Entry::after).toArray(String[]::new))
                .update();
    }

    /**
     * What was repaired, the newest first.
     *
     * @param instance only of this process instance; {@code null}: of all
     */
    List<Line> of(String instance, int page) {
        List<Row> rows = jdbc.sql(
                        """
                        select r.*, d.symbol
                          from chidao.repair r
                          left join chidao.directive d on d.id = r.directive_id
                         where cast(:instance as text) is null or r.process_instance_id = :instance
                         order by r.id desc limit :limit offset :offset
                        """)
                .param("instance", instance)
                .param("limit", PAGE)
                .param("offset", page * PAGE)
                .query((row, n) -> new Row(
                        row.getTimestamp("at").toInstant(),
                        row.getString("actor"),
                        Kind.valueOf(row.getString("kind")),
                        new Entry(
                                row.getString("process_instance_id"),
                                row.getString("process_name"),
                                row.getString("directive_id"),
                                row.getString("before_it"),
                                row.getString("after_it")),
                        row.getString("symbol"),
                        row.getString("reason")))
                .list();
        Map<String, String> people = names.of(rows.stream().map(Row::actor).collect(Collectors.toSet()));
        return rows.stream().map(row -> row.line(people.get(row.actor()))).toList();
    }

    enum Kind {
        RETRY("Cho thử lại"),
        MOVE("Chuyển bước");

        private final String label;

        Kind(String label) {
            this.label = label;
        }
    }

    /** One instance that was repaired, with where it stood before and after, in words. */
    record Entry(String instance, String process, String directive, String before, String after) {}

    private record Row(Instant at, String actor, Kind kind, Entry entry, String symbol, String reason) {

        Line line(String by) {
            return new Line(
                    at,
                    by,
                    kind.label,
                    entry.instance(),
                    entry.process(),
                    entry.directive(),
                    symbol,
                    reason,
                    entry.before(),
                    entry.after());
        }
    }

    /** @param symbol absent where the directive has none yet, or where it is about none */
    record Line(
            Instant at,
            String by,
            String label,
            String instance,
            String process,
            String directive,
            String symbol,
            String reason,
            String before,
            String after) {}
}

package vn.chidao.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chidao.directive.Actor;
import vn.chidao.directive.DirectiveId;
import vn.chidao.directive.OfficialNames;
import vn.chidao.directive.RecordKind;
import vn.chidao.directive.Signature;
import vn.chidao.duty.Released;
import vn.chidao.workflow.FileReaders;
import vn.chidao.workflow.TaskAtHand;

/** Tells from the permanent record what happened to what a task is about: to one agency's duty, to a period, to a directive. */
@Repository
class TaskHistory {

    private static final String OF_DUTY =
            """
            select d.opened_at as at, null as kind, 'chidao' as actor, null as actor_for, null as note, 0 as id
              from chidao.duty d where d.id = :id
            union all
            select r.at, r.kind, r.actor, r.actor_for, %s as note, r.id
              from chidao.duty d
              join chidao.directive_record r on r.agency_id = d.agency_id and r.directive_id = d.directive_id
             where d.id = :id
               and (coalesce(r.period, r.task) = d.title or d.kind = 'PLAN' and r.kind = 'agency-acknowledged')
             order by at, id
            """;

    private static final String WITHIN = OF_DUTY.formatted("r.note");
    private static final String FROM_ABOVE = OF_DUTY.formatted(Released.note());

    private static final String OF_PERIOD =
            """
            select r.at, r.kind, r.actor, r.actor_for, r.note
              from chidao.reporting_period p
              join chidao.directive_record r on r.directive_id = p.directive_id and r.agency_id is null
             where p.id = :id
               and r.period = case p.kind when 'YEARLY' then 'năm ' else '6 tháng đầu năm ' end || p.year
             order by r.at, r.id
            """;

    private static final String OF_DIRECTIVE =
            """
            select r.at, r.kind, r.actor, r.actor_for, r.note
              from chidao.directive_record r
             where r.directive_id = :id and r.agency_id is null and r.period is null
             order by r.at, r.id
            """;

    private final JdbcClient jdbc;
    private final OfficialNames names;
    private final FileReaders readers;

    TaskHistory(JdbcClient jdbc, OfficialNames names, FileReaders readers) {
        this.jdbc = jdbc;
        this.names = names;
        this.readers = readers;
    }

    List<Dossier.Happening> of(TaskAtHand at) {
        if (at.duty() != null) {
            return ofDuty(at.duty());
        }
        return at.period() != null ? ofPeriod(at.period()) : ofDirective(at.directive());
    }

    /** What an agency's leader says to the own staff is told to the agency only. */
    List<Dossier.Happening> ofDuty(long id) {
        return of(readers.owes(id) ? WITHIN : FROM_ABOVE, id);
    }

    List<Dossier.Happening> ofPeriod(long id) {
        return of(OF_PERIOD, id);
    }

    List<Dossier.Happening> ofDirective(DirectiveId id) {
        return of(OF_DIRECTIVE, id.value());
    }

    private List<Dossier.Happening> of(String sql, Object id) {
        List<Row> rows =
                jdbc.sql(sql).param("id", id).query((row, n) -> Row.read(row)).list();
        Map<String, String> called =
                names.of(rows.stream().flatMap(row -> row.by().people()).collect(Collectors.toSet()));
        return rows.stream().map(row -> row.told(called)).toList();
    }

    /** @param kind {@code null} when the agency was given the duty, which the record says once for all agencies */
    private record Row(Instant at, String kind, Signature by, String note) {

        static Row read(ResultSet row) throws SQLException {
            return new Row(
                    row.getObject("at", OffsetDateTime.class).toInstant(),
                    row.getString("kind"),
                    Signature.of(row.getString("actor"), row.getString("actor_for")),
                    row.getString("note"));
        }

        Dossier.Happening told(Map<String, String> called) {
            boolean isByItself = by.by().equals(Actor.CHIDAO.userId());
            String what =
                    kind == null ? "Giao cho cơ quan" : RecordKind.of(kind).label();
            return new Dossier.Happening(at, what, isByItself ? "Hệ thống" : by.called(called), note);
        }
    }
}

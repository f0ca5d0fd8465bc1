package vn.chidao.directive;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.chidao.organisation.AgencyId;

/** Who implements each directive, from when until when, and who there answers for it. Lists are ordered by agency code. */
@Repository
public class ImplementingAgencies {

    private final JdbcClient jdbc;
    private final DirectiveRecord record;

    ImplementingAgencies(JdbcClient jdbc, DirectiveRecord record) {
        this.jdbc = jdbc;
        this.record = record;
    }

    /** All that ever had duties under the directive. */
    public List<ImplementingAgency> of(DirectiveId directive) {
        return jdbc.sql(
                        """
                        select agency_id, since, until, acknowledged_on, responsible_leader, responsible_position
                          from chidao.implementing_agency where directive_id = :id order by agency_id
                        """)
                .param("id", directive.value())
                .query((row, n) -> new ImplementingAgency(
                        new AgencyId(row.getString("agency_id")),
                        row.getObject("since", LocalDate.class),
                        row.getObject("until", LocalDate.class),
                        row.getObject("acknowledged_on", LocalDate.class),
                        row.getString("responsible_leader"),
                        row.getString("responsible_position")))
                .list();
    }

    /** Those that have duties under the directive on that day. */
    public List<AgencyId> on(DirectiveId directive, LocalDate day) {
        return of(directive).stream()
                .filter(each -> each.hasDutiesOn(day))
                .map(ImplementingAgency::agency)
                .toList();
    }

    /** Of all that ever had duties under the directive those that do not exist on that day: ended, or not begun yet. */
    public List<AgencyId> absent(DirectiveId directive, LocalDate day) {
        return jdbc
                .sql(
                        """
                        select i.agency_id from chidao.implementing_agency i join chidao.agency a on a.id = i.agency_id
                         where i.directive_id = :id and (a.valid_until < :day or a.valid_from > :day) order by i.agency_id
                        """)
                .param("id", directive.value())
                .param("day", day)
                .query(String.class)
                .list()
                .stream()
                .map(AgencyId::new)
                .toList();
    }

    /**
     * The agency takes note of its duties and names who answers for them; for one that has ended its successor does.
     *
     * @throws InvalidDirective when no leader is named
     * @throws WrongState when the agency has no duties under the directive, or took note before
     */
    @Transactional
    public void acknowledge(DirectiveId directive, AgencyId agency, String leader, String position, LocalDate on) {
        Responsible responsible = Responsible.named(leader, position);
        int acknowledged = jdbc.sql(
                        """
                        update chidao.implementing_agency
                           set acknowledged_on = :on, responsible_leader = :leader, responsible_position = :position
                         where directive_id = :id and agency_id = :agency and acknowledged_on is null
                        """)
                .param("on", on)
                .param("leader", responsible.leader())
                .param("position", responsible.position())
                .param("id", directive.value())
                .param("agency", agency.code())
                .update();
        if (acknowledged == 0) {
            throw new WrongState("Cơ quan %s không có nhiệm vụ chờ tiếp nhận theo văn bản có mã hồ sơ %s"
                    .formatted(agency, directive));
        }
        record.append(RecordEntry.of(directive, RecordKind.AGENCY_ACKNOWLEDGED)
                .agency(agency)
                .note(acknowledgement(responsible)));
    }

    /**
     * What the record says of an agency that has named these.
     *
     * @throws InvalidDirective when no leader is named
     */
    public static String acknowledgement(String leader, String position) {
        return acknowledgement(Responsible.named(leader, position));
    }

    private static String acknowledgement(Responsible responsible) {
        return "Lãnh đạo phụ trách: " + responsible.inWords();
    }

    /** From {@code since} on they have duties; those that have them already keep them as they are. */
    void begin(DirectiveId directive, Collection<AgencyId> agencies, LocalDate since) {
        if (agencies.isEmpty()) {
            return;
        }
        jdbc.sql(
                        """
                        insert into chidao.implementing_agency (directive_id, agency_id, since)
                        select :id, unnest(:agencies), :since
                        on conflict (directive_id, agency_id) do update set until = null
                        """)
                .param("id", directive.value())
                .param("agencies", codes(agencies))
                .param("since", since)
                .update();
    }

    /** After {@code last} they have no duties any more. */
    void end(DirectiveId directive, Collection<AgencyId> agencies, LocalDate last) {
        if (agencies.isEmpty()) {
            return;
        }
        jdbc.sql(
                        """
                        update chidao.implementing_agency set until = greatest(since, :last)
                         where directive_id = :id and agency_id = any(:agencies) and until is null
                        """)
                .param("id", directive.value())
                .param("agencies", codes(agencies))
                .param("last", last)
                .update();
    }

    private static String[] codes(Collection<AgencyId> agencies) {
        return agencies.stream().map(AgencyId::code).toArray(String[]::new);
    }
}

package vn.chidao.duty;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chidao.directive.DirectiveId;
import vn.chidao.organisation.AgencyId;

/** The same duty of many agencies, opened for all of them by one statement; opening it again opens nothing. */
record DutyRound(DutyKind kind, DirectiveId directive, Long period, String assignment, String title, LocalDate dueOn) {

    private static final String OPEN =
            """
            insert into chidao.duty
                (kind, directive_id, agency_id, period_id, assignment_no, title, due_on, state, opened_at, leader_signs_off)
            select :kind, i.directive_id, i.agency_id, :period, :assignment, :title, :dueOn, 'OPEN', :at, a.leader_signs_off
            from chidao.implementing_agency i
            join chidao.agency a on a.id = i.agency_id
            where i.directive_id = :directive and i.since <= :on and (i.until is null or i.until >= :on)
              and (cast(:only as text[]) is null or i.agency_id = any(:only))
            order by i.agency_id
            on conflict do nothing
            returning id
            """;

    /**
     * Opens the duty of each agency that implements the directive today and has it not yet, and answers the new ids.
     *
     * @param only the agencies that are meant; {@code null} for all
     */
    List<Long> open(JdbcClient jdbc, Clock clock, Collection<AgencyId> only) {
        return jdbc.sql(OPEN)
                .param("kind", kind.name())
                .param("directive", directive.value())
                .param("period", period)
                .param("assignment", assignment)
                .param("title", title)
                .param("dueOn", dueOn)
                .param("at", DutyRows.timestamp(clock.instant()))
                .param("on", LocalDate.now(clock))
                .param(
                        "only",
                        only == null ? null : only.stream().map(AgencyId::code).toArray(String[]::new))
                .query(Long.class)
                .list();
    }
}

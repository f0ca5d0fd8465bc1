package vn.chidao.duty;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chidao.directive.DirectiveId;
import vn.chidao.duty.DutiesOpened.Opened;
import vn.chidao.organisation.AgencyId;

/** The same duty of many agencies, opened for all of them by one statement; opening it again opens nothing. */
record DutyRound(DutyKind kind, DirectiveId directive, Long period, String assignment, String title, LocalDate dueOn) {

    /** The ids were counted out before; an agency that came between has one of PostgreSQL's own. */
    private static final String OPEN =
            """
            with opened as (
                insert into chidao.duty
                    (kind, directive_id, agency_id, period_id, assignment_no, title, due_on, state, opened_at, leader_signs_off,
                     process_instance_id)
                select :kind, i.directive_id, i.agency_id, :period, :assignment, :title, :dueOn, 'OPEN', :at, a.leader_signs_off,
                       coalesce((cast(:carriers as text[]))[row_number() over (order by i.agency_id)], gen_random_uuid()::text)
                from chidao.implementing_agency i
                join chidao.agency a on a.id = i.agency_id
                where i.directive_id = :directive and i.since <= :on and (i.until is null or i.until >= :on)
                  and (cast(:only as text[]) is null or i.agency_id = any(:only))
                order by i.agency_id
                on conflict do nothing
                returning *)
            """
                    + DutyCards.from("opened") + " order by d.agency_id";

    private static final String COUNT =
            "select count(*) from chidao.implementing_agency where directive_id = :directive";

    /**
     * Opens the duty of each agency that implements the directive today and has it not yet, and answers what it has opened in
     * the order of the agencies' codes.
     *
     * @param carriers name the instances that the duties' rows say carry them
     * @param only the agencies that are meant; {@code null} for all
     */
    List<Opened> open(JdbcClient jdbc, Clock clock, Carriers carriers, DutyCards cards, Collection<AgencyId> only) {
        List<New> fresh = insert(jdbc, clock, carriers, only);
        List<DutyCard> known = cards.keep(fresh.stream().map(New::row).toList());
        return IntStream.range(0, fresh.size())
                .mapToObj(i -> new Opened(known.get(i), fresh.get(i).carrier()))
                .toList();
    }

    private List<New> insert(JdbcClient jdbc, Clock clock, Carriers carriers, Collection<AgencyId> only) {
        int most = jdbc.sql(COUNT)
                .param("directive", directive.value())
                .query(Integer.class)
                .single();
        return jdbc.sql(OPEN)
                .param("carriers", Stream.generate(carriers::next).limit(most).toArray(String[]::new))
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
                .query((row, n) -> new New(DutyCards.Row.read(row, n), row.getString("process_instance_id")))
                .list();
    }

    /** A duty that was not there before, and the instance that its row names. */
    private record New(DutyCards.Row row, String carrier) {}
}

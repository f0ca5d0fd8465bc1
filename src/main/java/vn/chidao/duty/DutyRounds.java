package vn.chidao.duty;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chidao.directive.DirectiveId;
import vn.chidao.organisation.AgencyId;

/**
 * What happens to the duties of many agencies at once: opened, reminded, urged, ended. Each is one statement over all of
 * them, however many they are.
 */
@Service
@Transactional
public class DutyRounds {

    private static final String WITH_AGENCY = " and (d.state not in ('SUBMITTED', 'SIGNED')"
            + " or d.state = 'SUBMITTED' and d.kind = 'REPORT' and d.leader_signs_off)";

    private static final String NOT_IN = " and d.state in ('OPEN', 'RETURNED')";

    private final JdbcClient jdbc;
    private final DutyCards cards;
    private final DutyRows rows;
    private final Attachments attachments;
    private final Carriers carriers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DutyRounds(
            JdbcClient jdbc,
            DutyCards cards,
            DutyRows rows,
            Attachments attachments,
            Carriers carriers,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.cards = cards;
        this.rows = rows;
        this.attachments = attachments;
        this.carriers = carriers;
        this.events = events;
        this.clock = clock;
    }

    /** Opens the plan of each agency that implements the directive and owes none yet; the documents set no day for it. */
    public List<DutyCard> openPlans(DirectiveId directive) {
        return open(planOf(directive), null);
    }

    /** As {@link #openPlans(DirectiveId)} for agencies that came later; a successor has its predecessor's plan. */
    public List<DutyCard> openPlans(DirectiveId directive, Collection<AgencyId> agencies) {
        Set<AgencyId> fresh = new HashSet<>(agencies);
        jdbc.sql(
                        """
                        select s.to_id from chidao.succession s join chidao.duty d on d.agency_id = s.from_id
                        where d.directive_id = :directive and d.kind = 'PLAN' and s.to_id = any(:agencies)
                        """)
                .param("directive", directive.value())
                .param("agencies", agencies.stream().map(AgencyId::code).toArray(String[]::new))
                .query(String.class)
                .list()
                .forEach(code -> fresh.remove(new AgencyId(code)));
        return fresh.isEmpty() ? List.of() : open(planOf(directive), fresh);
    }

    private static DutyRound planOf(DirectiveId directive) {
        return new DutyRound(DutyKind.PLAN, directive, null, null, DutyKind.PLAN.label(), null);
    }

    /** Opens the report of each implementing agency for a period; opening it again opens nothing. */
    public List<DutyCard> openReports(DirectiveId directive, long period, String title, LocalDate dueOn) {
        return open(new DutyRound(DutyKind.REPORT, directive, period, null, title, dueOn), null);
    }

    /** Opens the evidence of the given agencies for one assignment; {@code title} tells its rounds apart. */
    public List<DutyCard> openEvidence(
            DirectiveId directive, String assignment, String title, LocalDate dueOn, Collection<AgencyId> agencies) {
        return open(new DutyRound(DutyKind.EVIDENCE, directive, null, assignment, title, dueOn), agencies);
    }

    /**
     * Remembers by the duty's number which process instance carries it, so that its task can be ended with it, where that is
     * not the one that was named when it was opened.
     */
    public void carriedBy(Map<Long, String> processInstances) {
        if (processInstances.isEmpty()) {
            return;
        }
        jdbc.sql(
                        """
                        update chidao.duty d set process_instance_id = carried.instance
                        from unnest(:duties, :instances) carried (duty, instance) where d.id = carried.duty
                        """)
                .param("duties", processInstances.keySet().toArray(Long[]::new))
                .param("instances", processInstances.values().toArray(String[]::new))
                .update();
        rows.forgetAll();
    }

    /** Whether that process instance carries the duty. */
    @Transactional(readOnly = true)
    public boolean isCarriedBy(long duty, String processInstance) {
        return jdbc.sql("select exists (select from chidao.duty where id = :id and process_instance_id = :instance)")
                .param("id", duty)
                .param("instance", processInstance)
                .query(Boolean.class)
                .single();
    }

    /** Counts a reminder for each of the duties that is not in, and answers whose they are. */
    public List<MissingDuty> remind(Owed owed) {
        return count(owed, "reminders");
    }

    /** Counts an urging for each of the duties that is not in, and answers whose they are. */
    public List<MissingDuty> urge(Owed owed) {
        return count(owed, "urgings");
    }

    /** The duties that are not in: never sent, or sent back and not sent again. */
    @Transactional(readOnly = true)
    public List<MissingDuty> missing(Owed owed) {
        return jdbc.sql(MissingDuty.from("chidao.duty", owed.condition() + NOT_IN))
                .params(owed.values())
                .query(MissingDuty::read)
                .list();
    }

    /** The days on which evidence is due that a directive still waits for, with the assignments it is due for. */
    @Transactional(readOnly = true)
    public List<EvidenceDue> evidenceDue(DirectiveId directive) {
        return jdbc.sql(
                        """
                        select due_on, array_agg(distinct assignment_no) as assignments from chidao.duty
                        where directive_id = :directive and kind = 'EVIDENCE' and ended_at is null and due_on is not null
                        group by due_on order by due_on
                        """)
                .param("directive", directive.value())
                .query((row, n) -> new EvidenceDue(row.getObject("due_on", LocalDate.class), List.of((String[])
                        row.getArray("assignments").getArray())))
                .list();
    }

    /** The rounds of evidence that were ever opened for a directive, as assignment number and title. */
    @Transactional(readOnly = true)
    public Set<EvidenceRound> evidenceRounds(DirectiveId directive) {
        return jdbc.sql(
                        """
                        select distinct assignment_no as assignment, title from chidao.duty
                        where directive_id = :directive and kind = 'EVIDENCE'
                        """)
                .param("directive", directive.value())
                .query(EvidenceRound.class)
                .set();
    }

    /** Whether an agency still owes anything under the directive. */
    @Transactional(readOnly = true)
    public boolean anyOwed(DirectiveId directive) {
        return jdbc.sql("select exists (select from chidao.duty where directive_id = :directive and ended_at is null)")
                .param("directive", directive.value())
                .query(Boolean.class)
                .single();
    }

    /** Records what was not sent as missing, and ends its tasks; not what waits for the advisory body's answer. */
    public List<MissingDuty> endMissing(Owed owed, String reason) {
        return end(owed, " and d.state not in ('SUBMITTED', 'SIGNED', 'EXTENSION_ASKED')", DutyState.MISSING, reason);
    }

    /** Ends all that is still owed under a directive, because the directive itself ends. */
    public List<MissingDuty> callOffAll(DirectiveId directive, String reason) {
        return end(Owed.everything(directive), "", DutyState.CANCELLED, reason);
    }

    /** Ends what the given agencies can no longer meet; what the advisory body already has is still answered. */
    public List<MissingDuty> callOff(DirectiveId directive, Collection<AgencyId> agencies, String reason) {
        List<MissingDuty> duties = end(Owed.by(directive, agencies), WITH_AGENCY, DutyState.CANCELLED, reason);
        duties.forEach(each -> events.publishEvent(new DutyEnded(directive, each.kind(), each.period())));
        return duties;
    }

    private List<MissingDuty> count(Owed owed, String counter) {
        rows.forgetAll();
        String counted =
                "update chidao.duty d set %1$s = %1$s + 1 where ".formatted(counter) + owed.condition() + NOT_IN;
        return jdbc.sql("with counted as (" + counted + " returning d.*) " + MissingDuty.from("counted", "true"))
                .params(owed.values())
                .query(MissingDuty::read)
                .list();
    }

    private List<MissingDuty> end(Owed owed, String only, DutyState state, String reason) {
        rows.forgetAll();
        String ended = "update chidao.duty d set state = :state, ended_at = :at where " + owed.condition()
                + " and d.ended_at is null" + only;
        List<MissingDuty> duties = jdbc.sql(
                        "with ended as (" + ended + " returning d.*) " + MissingDuty.from("ended", "true"))
                .params(owed.values())
                .param("state", state.name())
                .param("at", DutyRows.timestamp(clock.instant()))
                .query(MissingDuty::read)
                .list();
        if (!duties.isEmpty()) {
            attachments.abandon(duties.stream().map(MissingDuty::id).toList());
        }
        callOff(duties, reason);
        return duties;
    }

    private void callOff(List<MissingDuty> duties, String reason) {
        List<String> instances = duties.stream()
                .map(MissingDuty::processInstance)
                .filter(Objects::nonNull)
                .toList();
        if (!instances.isEmpty()) {
            events.publishEvent(new DutiesCalledOff(instances, reason));
        }
    }

    private List<DutyCard> open(DutyRound round, Collection<AgencyId> only) {
        List<DutiesOpened.Opened> opened = round.open(jdbc, clock, carriers, cards, only);
        if (!opened.isEmpty()) {
            events.publishEvent(new DutiesOpened(round.kind(), opened));
        }
        return opened.stream().map(DutiesOpened.Opened::card).toList();
    }

    /** A day on which evidence is due, and for which assignments. */
    public record EvidenceDue(LocalDate on, List<String> assignments) {}

    /** One round of evidence for an assignment. */
    public record EvidenceRound(String assignment, String title) {}
}

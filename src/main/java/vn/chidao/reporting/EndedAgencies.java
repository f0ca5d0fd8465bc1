package vn.chidao.reporting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.chidao.directive.DirectiveId;
import vn.chidao.directive.DirectiveRecord;
import vn.chidao.directive.ImplementingAgencies;
import vn.chidao.directive.RecordEntry;
import vn.chidao.directive.RecordKind;
import vn.chidao.duty.DutyKind;
import vn.chidao.duty.DutyRounds;
import vn.chidao.duty.MissingDuty;
import vn.chidao.organisation.AgencyId;
import vn.chidao.organisation.Successions;

/**
 * Calls off what is owed by agencies that ended and left nobody in their place: else it would be owed for ever and the
 * directive never settle. Looks when a period opens, which is when a directive follows the register, and when one ends.
 */
@Component
class EndedAgencies {

    private static final String REASON = "Cơ quan đã kết thúc hoạt động, không có cơ quan kế thừa.";

    private final ImplementingAgencies implementing;
    private final Successions successions;
    private final DutyRounds rounds;
    private final DirectiveRecord record;
    private final Clock clock;

    EndedAgencies(
            ImplementingAgencies implementing,
            Successions successions,
            DutyRounds rounds,
            DirectiveRecord record,
            Clock clock) {
        this.implementing = implementing;
        this.successions = successions;
        this.rounds = rounds;
        this.record = record;
        this.clock = clock;
    }

    @EventListener
    void on(PeriodOpened opened) {
        callOff(opened.directive());
    }

    @EventListener
    void on(PeriodEnded ended) {
        callOff(ended.directive());
    }

    private void callOff(DirectiveId directive) {
        List<AgencyId> left = withoutSuccessor(directive);
        if (!left.isEmpty()) {
            record.appendAll(rounds.callOff(directive, left, REASON).stream()
                    .map(EndedAgencies::entry)
                    .toList());
        }
    }

    private List<AgencyId> withoutSuccessor(DirectiveId directive) {
        LocalDate today = LocalDate.now(clock);
        List<AgencyId> absent = implementing.absent(directive, today);
        Map<AgencyId, AgencyId> standing = successions.successorsOf(absent, today);
        return absent.stream().filter(agency -> !standing.containsKey(agency)).toList();
    }

    private static RecordEntry entry(MissingDuty duty) {
        RecordEntry entry = RecordEntry.of(duty.directive(), RecordKind.DUTY_CALLED_OFF)
                .agency(duty.agency())
                .dueOn(duty.dueOn())
                .note(REASON);
        return duty.kind() == DutyKind.REPORT ? entry.period(duty.title()) : entry.task(duty.title());
    }
}

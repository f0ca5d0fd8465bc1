package vn.chidao.directive;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.chidao.organisation.AgencyId;
import vn.chidao.organisation.Successions;

/** From a directive's words to the agencies that have duties under it: once when it is issued, again when the register changes. */
@Component
public class Issue {

    private final Addressees addressees;
    private final Successions successions;
    private final ImplementingAgencies implementing;
    private final DirectiveRecord record;
    private final ApplicationEventPublisher events;

    Issue(
            Addressees addressees,
            Successions successions,
            ImplementingAgencies implementing,
            DirectiveRecord record,
            ApplicationEventPublisher events) {
        this.addressees = addressees;
        this.successions = successions;
        this.implementing = implementing;
        this.record = record;
        this.events = events;
    }

    /**
     * Who took on duties, ordered by code, and what led to no agency, in words.
     */
    public record Outcome(List<AgencyId> agencies, List<String> unresolved) {

        String inWords() {
            String given = "Giao cho %d cơ quan".formatted(agencies.size());
            return unresolved.isEmpty()
                    ? given
                    : given + "; chưa xác định được cơ quan trong sổ đăng ký: " + String.join("; ", unresolved);
        }
    }

    Outcome begin(Directive directive, LocalDate on) {
        Addressees.Resolved resolved = addressees.resolve(Addressees.acting(directive.document()), on);
        Outcome outcome = new Outcome(List.copyOf(resolved.agencies()), resolved.unresolved());
        implementing.begin(directive.id(), outcome.agencies(), on);
        record.append(
                RecordEntry.of(directive.id(), RecordKind.DIRECTIVE_ISSUED).note(outcome.inWords()));
        events.publishEvent(new DirectiveIssued(directive.id(), on));
        return outcome;
    }

    List<AgencyId> renew(Directive directive, LocalDate on) {
        if (directive.status() != DirectiveStatus.ISSUED) {
            throw new WrongState(directive.document(), directive.status(), "cập nhật cơ quan thực hiện");
        }
        Set<AgencyId> before = new HashSet<>(implementing.on(directive.id(), on));
        Set<AgencyId> ended = new HashSet<>(implementing.absent(directive.id(), on));
        ended.retainAll(before);
        Set<AgencyId> added = new TreeSet<>(successions.successorsOf(ended, on).values());
        added.addAll(
                addressees.resolve(Addressees.acting(directive.document()), on).agencies());
        added.removeAll(before);
        implementing.end(directive.id(), ended, on.minusDays(1));
        implementing.begin(directive.id(), added, on);
        return List.copyOf(added);
    }
}

package vn.chidao.duty;

import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.chidao.directive.AgencyShare;
import vn.chidao.directive.AgencyShares;
import vn.chidao.directive.Assignment;
import vn.chidao.directive.Target;

/** What a duty is about: what binds its agency today or, for one that has ended, what bound it on its last day. */
@Component
class Scopes {

    private final AgencyShares shares;
    private final DutyCards cards;
    private final Clock clock;

    Scopes(AgencyShares shares, DutyCards cards, Clock clock) {
        this.shares = shares;
        this.cards = cards;
        this.clock = clock;
    }

    Scope of(Duty duty) {
        AgencyShare share = share(duty);
        return new Scope(
                share.assignments().stream().map(Assignment::no).collect(Collectors.toSet()),
                share.targets().stream()
                        .collect(Collectors.toMap(Target::no, target -> target.measure() == Target.Measure.PERCENT)));
    }

    AgencyShare share(Duty duty) {
        return shares.of(duty.directive(), duty.agency(), lastDay(cards.get(duty.id())));
    }

    private LocalDate lastDay(DutyCard card) {
        LocalDate today = LocalDate.now(clock);
        LocalDate until = card.agencyUntil();
        return until != null && until.isBefore(today) ? until : today;
    }
}

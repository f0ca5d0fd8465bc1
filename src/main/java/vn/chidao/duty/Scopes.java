package vn.chidao.duty;

import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.chidao.directive.AgencyShare;
import vn.chidao.directive.AgencyShares;
import vn.chidao.directive.Assignment;
import vn.chidao.directive.Target;

/** What a report must speak of: the assignments and targets that bind its agency today. */
@Component
class Scopes {

    private final AgencyShares shares;
    private final Clock clock;

    Scopes(AgencyShares shares, Clock clock) {
        this.shares = shares;
        this.clock = clock;
    }

    Scope of(Duty duty) {
        AgencyShare share = shares.of(duty.directive(), duty.agency(), LocalDate.now(clock));
        return new Scope(
                share.assignments().stream().map(Assignment::no).collect(Collectors.toSet()),
                share.targets().stream()
                        .collect(Collectors.toMap(Target::no, target -> target.measure() == Target.Measure.PERCENT)));
    }
}

package vn.chidao.workflow;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.chidao.organisation.AgencyId;
import vn.chidao.organisation.OfficialGroup;
import vn.chidao.organisation.Successions;

/** Which group of officials a task goes to today: that of the agency, or of whoever succeeded it. */
@Component
class Charge {

    private final Successions successions;
    private final Clock clock;

    Charge(Successions successions, Clock clock) {
        this.successions = successions;
        this.clock = clock;
    }

    /** The agency's group; an agency that ended without a successor keeps its own, so that the task is not lost. */
    String group(OfficialGroup kind, AgencyId agency) {
        return kind.of(successions.successorOf(agency, LocalDate.now(clock)).orElse(agency));
    }
}

package vn.chidao.simulation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import vn.chidao.directive.DirectiveDocument;

/** Lets directives live on virtual time for tests of other rooms; whoever does so gives the clock back. */
public final class Life {

    private Life() {}

    /** Everything that happens up to the morning of that day (exclusive), with made-up officials. */
    public static void of(
            Simulation simulation,
            List<DirectiveDocument> directives,
            LocalDate from,
            LocalDate until,
            Behaviour behaviour) {
        simulation.run(new Simulation.Scenario(directives, at(from), at(until), behaviour, 1), day -> {});
    }

    private static Instant at(LocalDate day) {
        return day.atStartOfDay(ZoneId.of("Asia/Ho_Chi_Minh")).toInstant();
    }
}

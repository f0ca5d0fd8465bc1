package vn.chidao.simulation;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.chidao.directive.DirectiveDocument;
import vn.chidao.directive.DirectiveId;
import vn.chidao.organisation.OrganisationRegister;

/** Simulates directives over a span of days, for people who want to see how they would go, and writes their timeline. */
@Component
public class Simulator {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private final OrganisationRegister register;
    private final Simulation simulation;
    private final Timeline timeline;
    private final TimelineFiles files;
    private final VirtualTime time;

    Simulator(
            OrganisationRegister register,
            Simulation simulation,
            Timeline timeline,
            TimelineFiles files,
            VirtualTime time) {
        this.register = register;
        this.simulation = simulation;
        this.timeline = timeline;
        this.files = files;
        this.time = time;
    }

    /** What to simulate. {@code until} is inclusive. */
    public record Order(
            List<DirectiveDocument> directives,
            List<Path> organisations,
            LocalDate from,
            LocalDate until,
            Behaviour behaviour,
            long seed) {}

    /** How often each kind of event occurred, in the order of the kinds' names. */
    public record Summary(Map<String, Long> events) {}

    /**
     * Runs the order in an empty database and writes the files into the folder.
     *
     * @param progress is told each day that has been reached
     */
    public Summary run(Order order, Path folder, Consumer<LocalDate> progress) {
        List<TimelineEvent> events = simulate(order, progress);
        files.write(events, ids(order), folder);
        return new Summary(events.stream()
                .collect(Collectors.groupingBy(TimelineEvent::kind, TreeMap::new, Collectors.counting())));
    }

    /** The timeline alone, as the lines of {@code timeline.json}. */
    String timelineJson(Order order) {
        return files.asJson(simulate(order, day -> {}));
    }

    private List<TimelineEvent> simulate(Order order, Consumer<LocalDate> progress) {
        if (!order.organisations().isEmpty()) {
            register.load(order.organisations());
        }
        try {
            List<TaskNote> notes = simulation.run(
                    new Simulation.Scenario(
                            order.directives(),
                            startOf(order.from()),
                            startOf(order.until().plusDays(1)).minusMillis(1),
                            order.behaviour(),
                            order.seed()),
                    progress);
            return timeline.of(ids(order), notes);
        } finally {
            time.reset();
        }
    }

    private static List<DirectiveId> ids(Order order) {
        return order.directives().stream()
                .map(DirectiveDocument::id)
                .sorted(Comparator.naturalOrder())
                .toList();
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(VIETNAM).toInstant();
    }
}

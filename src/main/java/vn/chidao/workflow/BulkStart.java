package vn.chidao.workflow;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.chidao.directive.DirectiveId;
import vn.chidao.duty.DutiesOpened.Opened;
import vn.chidao.duty.DutyCard;
import vn.chidao.workflow.EngineStart.Model;

/**
 * Starts an instance for each of many duties. Where they differ in their agencies only, the engine starts two of them, and the
 * rows of all others are written after these, see {@link Pattern}; where that is not possible the engine starts each.
 */
@Component
class BulkStart {

    /** For fewer it is not worth while to read what the engine has written. */
    static final int FEWEST = 8;

    private final EngineStart engine;
    private final PatternRows rows;
    private final Stamp stamp;
    private final Clock clock;
    private final ObjectProvider<WatchesTasks> watching;

    BulkStart(EngineStart engine, PatternRows rows, Stamp stamp, Clock clock, ObjectProvider<WatchesTasks> watching) {
        this.engine = engine;
        this.rows = rows;
        this.stamp = stamp;
        this.clock = clock;
        this.watching = watching;
    }

    /**
     * Answers by the duty's number the instance of each duty that is not carried by the one its row names.
     *
     * @param opened of one directive; whoever listens hears of their tasks in this order
     */
    Map<Long, String> start(Model model, List<Opened> opened) {
        if (isWatched(opened.get(0).card().directive())) {
            return each(model, opened);
        }
        Map<Long, String> instances = new HashMap<>();
        opened.stream()
                .collect(Collectors.groupingBy(each -> Alike.of(each.card()), LinkedHashMap::new, Collectors.toList()))
                .values()
                .forEach(alike -> instances.putAll(startAlike(model, alike)));
        return instances;
    }

    private boolean isWatched(DirectiveId directive) {
        return watching.stream().anyMatch(each -> each.watches(directive));
    }

    private Map<Long, String> startAlike(Model model, List<Opened> alike) {
        return Optional.of(alike)
                .filter(some -> some.size() >= FEWEST)
                .flatMap(some -> Alike.twoApart(cards(some)))
                .map(two -> startAfter(two, model, alike))
                .orElseGet(() -> each(model, alike));
    }

    private Map<Long, String> startAfter(List<DutyCard> two, Model model, List<Opened> alike) {
        PatternRows.Written before = rows.written();
        LocalDateTime from = LocalDateTime.now(clock).truncatedTo(ChronoUnit.MILLIS);
        Map<DutyCard, String> started = engine.eachWritten(model, two);
        Comparison.Span span = new Comparison.Span(from, LocalDateTime.now(clock));
        Optional<Pattern> pattern = rows.of(started, before).flatMap(both -> Comparison.of(both, span));
        List<Opened> others =
                alike.stream().filter(each -> !started.containsKey(each.card())).toList();
        pattern.ifPresent(found -> stamp.print(found, others));
        Map<Long, String> instances = byNumber(started);
        if (pattern.isEmpty()) {
            instances.putAll(each(model, others));
        }
        return instances;
    }

    private Map<Long, String> each(Model model, List<Opened> opened) {
        return byNumber(engine.each(model, cards(opened)));
    }

    private static List<DutyCard> cards(List<Opened> opened) {
        return opened.stream().map(Opened::card).toList();
    }

    private static Map<Long, String> byNumber(Map<DutyCard, String> instances) {
        Map<Long, String> byNumber = new HashMap<>();
        instances.forEach((card, instance) -> byNumber.put(card.id(), instance));
        return byNumber;
    }
}

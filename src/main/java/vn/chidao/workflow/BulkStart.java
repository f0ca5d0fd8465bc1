package vn.chidao.workflow;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.context.ProcessEngineContext;
import org.camunda.bpm.engine.impl.cfg.IdGenerator;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.chidao.directive.DirectiveId;
import vn.chidao.duty.DutyCard;
import vn.chidao.organisation.AgencyId;
import vn.chidao.workflow.Vocabulary.Variable;

/**
 * Starts an instance for each of many duties. Where they differ in their agencies only, the engine starts two of them, and the
 * rows of all others are written after these, see {@link Pattern}; where that is not possible the engine starts each.
 */
@Component
class BulkStart {

    /** For fewer it is not worth while to read what the engine has written. */
    static final int FEWEST = 8;

    private final RuntimeService runtime;
    private final ProcessEngineConfigurationImpl engine;
    private final PatternRows rows;
    private final Stamp stamp;
    private final Clock clock;
    private final ObjectProvider<WatchesTasks> watching;

    BulkStart(
            RuntimeService runtime,
            ProcessEngine engine,
            PatternRows rows,
            Stamp stamp,
            Clock clock,
            ObjectProvider<WatchesTasks> watching) {
        this.runtime = runtime;
        this.engine = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        this.rows = rows;
        this.stamp = stamp;
        this.clock = clock;
        this.watching = watching;
    }

    /**
     * Answers the instance of each duty, by the duty's number.
     *
     * @param cards of one directive; whoever listens hears of their tasks in this order
     */
    Map<Long, String> start(String definition, String startEvent, List<DutyCard> cards) {
        Start start = new Start(definition, startEvent);
        if (cards.size() < FEWEST || isWatched(cards.get(0).directive())) {
            return byNumber(oneByOne(start, cards));
        }
        Map<DutyCard, String> instances = new LinkedHashMap<>();
        cards.stream()
                .collect(Collectors.groupingBy(Alike::of, LinkedHashMap::new, Collectors.toList()))
                .values()
                .forEach(alike -> instances.putAll(start(start, alike)));
        return byNumber(instances);
    }

    private boolean isWatched(DirectiveId directive) {
        return watching.stream().anyMatch(each -> each.watches(directive));
    }

    private Map<DutyCard, String> start(Start start, List<DutyCard> cards) {
        DutyCard first = cards.get(0);
        Optional<DutyCard> second = cards.stream()
                .filter(each -> !each.agencyInCharge().equals(first.agencyInCharge())
                        && !each.agencyName().equals(first.agencyName()))
                .findFirst();
        return cards.size() < FEWEST || second.isEmpty()
                ? oneByOne(start, cards)
                : afterTwo(start, List.of(first, second.get()), cards);
    }

    private Map<DutyCard, String> afterTwo(Start start, List<DutyCard> two, List<DutyCard> cards) {
        PatternRows.Written before = rows.written();
        LocalDateTime from = LocalDateTime.now(clock).truncatedTo(ChronoUnit.MILLIS);
        Map<DutyCard, String> instances = inContextOfTheirOwn(start, two);
        Pattern.Span span = new Pattern.Span(from, LocalDateTime.now(clock));
        List<Pattern.Started> started = rows.of(instances, before);
        List<DutyCard> others =
                cards.stream().filter(each -> !instances.containsKey(each)).toList();
        instances.putAll(
                (started.isEmpty() ? Optional.<Pattern>empty() : Pattern.of(started.get(0), started.get(1), span))
                        .map(pattern -> print(pattern, others))
                        .orElseGet(() -> oneByOne(start, others)));
        return instances;
    }

    /** So that their rows are in the database, in this transaction, when this returns. */
    private Map<DutyCard, String> inContextOfTheirOwn(Start start, List<DutyCard> cards) {
        ProcessEngineContext.requiresNew();
        try {
            return engine.getCommandExecutorTxRequired().execute(context -> oneByOne(start, cards));
        } finally {
            ProcessEngineContext.clear();
        }
    }

    private Map<DutyCard, String> print(Pattern pattern, List<DutyCard> cards) {
        IdGenerator generator = engine.getIdGenerator();
        List<List<String>> ids = cards.stream()
                .map(card -> IntStream.range(0, pattern.ids())
                        .mapToObj(i -> generator.getNextId())
                        .toList())
                .toList();
        stamp.print(pattern, cards, ids);
        Map<DutyCard, String> instances = new LinkedHashMap<>();
        for (int i = 0; i < cards.size(); i++) {
            instances.put(cards.get(i), ids.get(i).get(0));
        }
        return instances;
    }

    private Map<DutyCard, String> oneByOne(Start start, Collection<DutyCard> cards) {
        Map<DutyCard, String> instances = new LinkedHashMap<>();
        cards.forEach(card -> instances.put(card, start.one(runtime, card)));
        return instances;
    }

    private static Map<Long, String> byNumber(Map<DutyCard, String> instances) {
        Map<Long, String> byNumber = new LinkedHashMap<>();
        instances.forEach((card, instance) -> byNumber.put(card.id(), instance));
        return byNumber;
    }

    private record Start(String definition, String event) {

        String one(RuntimeService runtime, DutyCard card) {
            return runtime.createProcessInstanceById(definition)
                    .businessKey(card.directive().value())
                    .setVariable(Variable.DUTY_ID, card.id())
                    .startBeforeActivity(event)
                    .execute()
                    .getId();
        }
    }

    /** What a model can ask about a duty, but for whose it is: only where this is the same do two tell about a third. */
    private record Alike(
            DirectiveId directive,
            String symbol,
            AgencyId advisoryInCharge,
            String title,
            LocalDate dueOn,
            boolean leaderSignsOff) {

        static Alike of(DutyCard card) {
            return new Alike(
                    card.directive(),
                    card.symbol(),
                    card.advisoryInCharge(),
                    card.title(),
                    card.dueOn(),
                    card.leaderSignsOff());
        }
    }
}

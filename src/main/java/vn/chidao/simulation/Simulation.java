package vn.chidao.simulation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.Consumer;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;
import vn.chidao.calendar.WorkingHours;
import vn.chidao.directive.CurrentOfficial;
import vn.chidao.directive.DirectiveDocument;
import vn.chidao.directive.DirectiveRecord;
import vn.chidao.directive.Directives;
import vn.chidao.duty.Outcome;
import vn.chidao.organisation.OfficialGroup;
import vn.chidao.workflow.Decisions;
import vn.chidao.workflow.SimulatedOfficials;

/**
 * Lets directives live: registers each on its day, answers every task by the behaviour rules and lets the clock run from one
 * event to the next. What is open at the end stays open.
 */
@Component
public class Simulation {

    private final VirtualTime time;
    private final SimulatedOffice office;
    private final Diary diary;
    private final Answers answers;
    private final Directives directives;
    private final DirectiveRecord record;
    private final Decisions decisions;
    private final TaskService tasks;
    private final CurrentOfficial official;
    private final WorkingHours hours;
    private final Clock clock;

    Simulation(
            VirtualTime time,
            SimulatedOffice office,
            Diary diary,
            Answers answers,
            Directives directives,
            DirectiveRecord record,
            Decisions decisions,
            TaskService tasks,
            CurrentOfficial official,
            WorkingHours hours,
            Clock clock) {
        this.time = time;
        this.office = office;
        this.diary = diary;
        this.answers = answers;
        this.directives = directives;
        this.record = record;
        this.decisions = decisions;
        this.tasks = tasks;
        this.official = official;
        this.hours = hours;
        this.clock = clock;
    }

    /** What is to be simulated: directives, from when until when, how people behave, and the seed of all chance. */
    public record Scenario(
            List<DirectiveDocument> directives, Instant from, Instant until, Behaviour behaviour, long seed) {}

    /**
     * Runs the scenario in the calling thread and leaves the clock at its end.
     *
     * @param progress is told the day that has been reached, each time it changes
     * @return the tasks that appeared and were completed, in order
     */
    List<TaskNote> run(Scenario scenario, Consumer<LocalDate> progress) {
        office.open(scenario.directives().stream().map(DirectiveDocument::id).toList());
        try {
            new Run(scenario, progress).toEnd();
            return office.notes();
        } finally {
            office.close();
        }
    }

    private record Event(Instant at, long no, Runnable what) {}

    private final class Run {

        private final Scenario scenario;
        private final Consumer<LocalDate> progress;
        private final Chance chance;
        private final PriorityQueue<Event> agenda =
                new PriorityQueue<>(Comparator.comparing(Event::at).thenComparing(Event::no));
        private long planned;

        Run(Scenario scenario, Consumer<LocalDate> progress) {
            this.scenario = scenario;
            this.progress = progress;
            this.chance = new Chance(scenario.seed());
        }

        void toEnd() {
            Instant begin = takenUpFrom();
            time.setTo(begin);
            scenario.directives().stream()
                    .filter(document -> directives.find(document.id()).isEmpty())
                    .forEach(document -> plan(startOf(document), () -> register(document)));
            scenario.behaviour().decisions().stream()
                    .filter(each -> !hours.beginOf(each.on()).isBefore(begin))
                    .forEach(each -> plan(hours.beginOf(each.on()), () -> decide(each)));
            office.findOpenTasks();
            pickUp();
            LocalDate reached = null;
            while (step()) {
                if (!LocalDate.now(clock).equals(reached)) {
                    reached = LocalDate.now(clock);
                    progress.accept(reached);
                }
            }
            time.setTo(scenario.until());
        }

        /** A simulation that was interrupted goes on where the record ends, with the tasks that were open then. */
        private Instant takenUpFrom() {
            return scenario.directives().stream()
                    .map(DirectiveDocument::id)
                    .flatMap(id -> record.of(id).stream())
                    .map(DirectiveRecord.Recorded::at)
                    .max(Comparator.naturalOrder())
                    .filter(last -> last.isAfter(scenario.from()))
                    .orElse(scenario.from());
        }

        /** Lets one thing happen, what comes first: a job of the engine or an answer. Jobs go before answers of the moment. */
        private boolean step() {
            Event next = agenda.peek();
            Instant until = next == null || next.at().isAfter(scenario.until()) ? scenario.until() : next.at();
            if (!time.runNextBefore(until)) {
                if (next == null || next.at().isAfter(scenario.until())) {
                    return false;
                }
                time.setTo(agenda.poll().at());
                next.what().run();
            }
            pickUp();
            return true;
        }

        private void pickUp() {
            for (TaskNote task : office.newTasks()) {
                Diary.Plan plan = diary.planFor(task, scenario.behaviour(), chance);
                if (plan.at() != null) {
                    plan(plan.at(), () -> answer(task, plan.outcome()));
                }
            }
        }

        private void plan(Instant at, Runnable what) {
            agenda.add(new Event(at, planned++, what));
        }

        /** A task may have ended with its period or directive before its official came to it. */
        private void answer(TaskNote note, Outcome outcome) {
            if (!office.isOpen(note)) {
                return;
            }
            Runnable complete =
                    () -> tasks.complete(note.taskId(), Forms.transientValues(answers.to(note, outcome, chance)));
            if (note.reviews()) {
                SimulatedOfficials.actAsReviewer(note.group(), complete);
            } else {
                SimulatedOfficials.act(note.group(), complete);
            }
        }

        private void register(DirectiveDocument document) {
            String clerk = OfficialGroup.CLERK.of(document.issuingBody());
            SimulatedOfficials.act(
                    clerk, () -> directives.register(document, official.actor().userId(), true));
        }

        private void decide(Behaviour.DatedDecision each) {
            String body =
                    OfficialGroup.STAFF.of(directives.card(each.directive()).issuingBody());
            SimulatedOfficials.act(body, () -> decisions.end(each.directive(), each.decision(), each.reason()));
        }

        private Instant startOf(DirectiveDocument document) {
            LocalDate day = document.issuedOn() != null ? document.issuedOn() : document.startsOn();
            Instant begin = day == null ? scenario.from() : hours.beginOf(day);
            return begin.isBefore(scenario.from()) ? scenario.from() : begin;
        }
    }
}

package vn.chidao.simulation;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.chidao.directive.DirectiveId;
import vn.chidao.workflow.WatchesTasks;

/**
 * The in-tray of all simulated officials: while a simulation runs it notes each task of its directives as it appears and as it
 * is completed. At any other time, and of other directives, it notes nothing.
 */
@Component
class SimulatedOffice implements WatchesTasks {

    private final TaskService tasks;
    private final RuntimeService runtime;
    private final Clock clock;
    private List<TaskNote> notes;
    private Set<String> deleted;
    private Set<String> directives;
    private int taken;

    SimulatedOffice(TaskService tasks, RuntimeService runtime, Clock clock) {
        this.tasks = tasks;
        this.runtime = runtime;
        this.clock = clock;
    }

    void open(Collection<DirectiveId> simulated) {
        directives = simulated.stream().map(DirectiveId::value).collect(Collectors.toSet());
        notes = new ArrayList<>();
        deleted = new HashSet<>();
        taken = 0;
    }

    void close() {
        notes = null;
    }

    /** Notes what was open before, as if it had appeared just now. */
    void findOpenTasks() {
        tasks.createTaskQuery()
                .processInstanceBusinessKeyIn(directives.toArray(String[]::new))
                .list()
                .forEach(task -> notes.add(TaskNote.of(task, tasks, runtime)));
    }

    /** The tasks that have appeared since this was asked last. */
    List<TaskNote> newTasks() {
        List<TaskNote> fresh = notes.subList(taken, notes.size()).stream()
                .filter(note -> !note.completed())
                .toList();
        taken = notes.size();
        return fresh;
    }

    /** Whether the task still waits for an answer; it may have ended with its period or directive. */
    boolean isOpen(TaskNote note) {
        return !deleted.contains(note.taskId());
    }

    /** Everything noted, in order. */
    List<TaskNote> notes() {
        return List.copyOf(notes);
    }

    @EventListener
    void on(DelegateTask task) {
        if (notes != null) {
            switch (task.getEventName()) {
                case TaskListener.EVENTNAME_DELETE -> deleted.add(task.getId());
                case TaskListener.EVENTNAME_CREATE -> note(task, false);
                case TaskListener.EVENTNAME_COMPLETE -> note(task, true);
                default -> {}
            }
        }
    }

    private void note(DelegateTask task, boolean completed) {
        if (directives.contains(task.getExecution().getProcessBusinessKey())) {
            notes.add(TaskNote.of(task, completed, now()));
        }
    }

    @Override
    public boolean watches(DirectiveId directive) {
        return notes != null && directives.contains(directive.value());
    }

    private Instant now() {
        return clock.instant();
    }
}

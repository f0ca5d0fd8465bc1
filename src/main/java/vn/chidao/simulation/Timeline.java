package vn.chidao.simulation;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.springframework.stereotype.Component;
import vn.chidao.directive.DirectiveId;
import vn.chidao.directive.DirectiveRecord;
import vn.chidao.directive.RecordEntry;
import vn.chidao.duty.Duties;
import vn.chidao.duty.DutyCard;
import vn.chidao.duty.DutyKind;
import vn.chidao.reporting.ReportingPeriods;

/** Puts what the record and the task lists say about directives into one order. */
@Component
class Timeline {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private final DirectiveRecord record;
    private final HistoryService history;
    private final Duties duties;
    private final ReportingPeriods periods;

    Timeline(DirectiveRecord record, HistoryService history, Duties duties, ReportingPeriods periods) {
        this.record = record;
        this.history = history;
        this.duties = duties;
        this.periods = periods;
    }

    /** All events in order of time, at one moment directive by directive, first what was recorded, then the tasks. */
    List<TimelineEvent> of(List<DirectiveId> directives, List<TaskNote> notes) {
        List<TimelineEvent> events = new ArrayList<>();
        for (DirectiveId directive : directives) {
            record.of(directive).forEach(each -> events.add(recorded(each)));
        }
        Map<String, HistoricTaskInstance> tasks = directives.stream()
                .flatMap(directive -> tasksOf(directive).stream())
                .collect(Collectors.toMap(HistoricTaskInstance::getId, Function.identity()));
        notes.forEach(note -> events.add(task(note, tasks.get(note.taskId()))));
        events.sort(Comparator.comparing(TimelineEvent::at).thenComparing(TimelineEvent::directive));
        return events;
    }

    private List<HistoricTaskInstance> tasksOf(DirectiveId directive) {
        return history.createHistoricTaskInstanceQuery()
                .processInstanceBusinessKey(directive.value())
                .list();
    }

    private static TimelineEvent recorded(DirectiveRecord.Recorded recorded) {
        RecordEntry entry = recorded.entry();
        return new TimelineEvent(
                recorded.at().atZone(VIETNAM).toOffsetDateTime(),
                entry.kind().id(),
                entry.directive().value(),
                entry.period(),
                entry.agency() == null ? null : entry.agency().code(),
                entry.task(),
                entry.dueOn(),
                entry.outcome());
    }

    private TimelineEvent task(TaskNote note, HistoricTaskInstance task) {
        DutyCard card = note.duty() == null ? null : duties.card(note.duty());
        return new TimelineEvent(
                note.at().atZone(VIETNAM).toOffsetDateTime(),
                note.completed() ? "task-completed" : "task-created",
                note.directive().value(),
                periodOf(note, card),
                card == null ? null : card.agency().code(),
                task == null ? note.key() : task.getName(),
                task == null || task.getDueDate() == null
                        ? null
                        : Instant.ofEpochMilli(task.getDueDate().getTime())
                                .atZone(VIETNAM)
                                .toLocalDate(),
                null);
    }

    private String periodOf(TaskNote note, DutyCard card) {
        if (note.period() != null) {
            return periods.get(note.period()).label();
        }
        return card != null && card.kind() == DutyKind.REPORT ? card.title() : null;
    }
}

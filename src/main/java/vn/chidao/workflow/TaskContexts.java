package vn.chidao.workflow;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chidao.directive.DirectiveHead;
import vn.chidao.directive.DirectiveSheet;
import vn.chidao.directive.DirectiveSheets;
import vn.chidao.duty.DutyDossier;
import vn.chidao.duty.DutyDossiers;
import vn.chidao.importer.intake.DocumentIntake;
import vn.chidao.organisation.AgencyId;
import vn.chidao.reporting.PeriodSheet;
import vn.chidao.reporting.PeriodSheets;

/** Gathers from the rooms what the form of a task needs to know. */
@Component
class TaskContexts {

    private final TasksAtHand tasks;
    private final DirectiveSheets directives;
    private final DutyDossiers dossiers;
    private final PeriodSheets periods;
    private final FormChoices choices;
    private final DocumentIntake intake;
    private final FileReaders readers;
    private final Clock clock;

    TaskContexts(
            TasksAtHand tasks,
            DirectiveSheets directives,
            DutyDossiers dossiers,
            PeriodSheets periods,
            FormChoices choices,
            DocumentIntake intake,
            FileReaders readers,
            Clock clock) {
        this.tasks = tasks;
        this.directives = directives;
        this.dossiers = dossiers;
        this.periods = periods;
        this.choices = choices;
        this.intake = intake;
        this.readers = readers;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public TaskContext of(String taskId) {
        TaskContext context = of(tasks.get(taskId));
        return intake.fileOf(context.directive().id()).map(context::from).orElse(context);
    }

    private TaskContext of(TaskAtHand at) {
        if (at.duty() != null) {
            return ofDuty(at);
        }
        return at.period() != null ? ofPeriod(at) : ofDirective(at);
    }

    private TaskContext ofDuty(TaskAtHand at) {
        DutyDossier dossier = readers.owes(at.duty()) ? dossiers.within(at.duty()) : dossiers.of(at.duty());
        return TaskContext.of(head(at.task()), today(), directives.head(dossier.directive()), dossier);
    }

    /** A conclusion may give new assignments, so there is a choice of who is to carry them out. */
    private TaskContext ofPeriod(TaskAtHand at) {
        PeriodSheet sheet = periods.of(at.period());
        DirectiveHead directive = directives.head(sheet.directive());
        boolean isConcluded = sheet.period().consolidation() != null;
        return TaskContext.of(
                head(at.task()), today(), directive, sheet, isConcluded ? people(directive, Set.of()) : null);
    }

    private TaskContext ofDirective(TaskAtHand at) {
        DirectiveSheet sheet = directives.of(at.directive());
        boolean isBrokenDown = sheet.document() != null;
        return TaskContext.of(
                head(at.task()), today(), sheet, isBrokenDown ? people(sheet.head(), sheet.named()) : null);
    }

    private People people(DirectiveHead directive, Set<AgencyId> named) {
        return choices.people(Set.of(new AgencyId(directive.issuingBody().id())), named);
    }

    private TaskContext.Head head(Task task) {
        LocalDate dueOn = task.getDueDate() == null
                ? null
                : task.getDueDate().toInstant().atZone(clock.getZone()).toLocalDate();
        return new TaskContext.Head(task.getId(), task.getName(), dueOn, task.getTaskDefinitionKey());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}

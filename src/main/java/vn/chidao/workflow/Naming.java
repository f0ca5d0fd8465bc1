package vn.chidao.workflow;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import vn.chidao.directive.DirectiveId;
import vn.chidao.workflow.Vocabulary.Variable;

/** Lets what is open under a directive carry its number once that is known: the tasks' names and what Cockpit shows. */
@Component
class Naming {

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final SignedInOfficial official;

    Naming(RuntimeService runtime, TaskService tasks, SignedInOfficial official) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.official = official;
    }

    /** Puts {@code now} wherever {@code before} stood; both are symbols as people are shown them. */
    void replace(DirectiveId directive, String before, String now) {
        if (!now.equals(before)) {
            official.steppingAside(() -> {
                renameInstances(directive, before, now);
                renameTasks(directive, before, now);
            });
        }
    }

    private void renameInstances(DirectiveId directive, String before, String now) {
        runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(directive.value())
                .variableValueEquals(Variable.SYMBOL, before)
                .list()
                .forEach(instance -> runtime.setVariable(instance.getId(), Variable.SYMBOL, now));
    }

    private void renameTasks(DirectiveId directive, String before, String now) {
        for (Task task : tasks.createTaskQuery()
                .processInstanceBusinessKey(directive.value())
                .list()) {
            task.setName(task.getName().replace(before, now));
            tasks.saveTask(task);
        }
    }
}

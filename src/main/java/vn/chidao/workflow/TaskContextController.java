package vn.chidao.workflow;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Gives a form what it shows and starts from, to whoever may see its task. */
@RestController
class TaskContextController {

    private final TaskContexts contexts;

    TaskContextController(TaskContexts contexts) {
        this.contexts = contexts;
    }

    @GetMapping("/api/tasks/{taskId}/context")
    TaskContext context(@PathVariable String taskId) {
        return contexts.of(taskId);
    }
}

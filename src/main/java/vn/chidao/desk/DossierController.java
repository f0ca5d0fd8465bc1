package vn.chidao.desk;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import vn.chidao.workflow.TaskAtHand;
import vn.chidao.workflow.TasksAtHand;

/** Gives what lies beside a task's form to whoever may see the task, and takes comments from those it is given to. */
@RestController
@RequestMapping("/api/tasks/{taskId}")
class DossierController {

    private final TasksAtHand tasks;
    private final WorkRights rights;
    private final TaskHistory history;
    private final Comments comments;

    DossierController(TasksAtHand tasks, WorkRights rights, TaskHistory history, Comments comments) {
        this.tasks = tasks;
        this.rights = rights;
        this.history = history;
        this.comments = comments;
    }

    @GetMapping("/dossier")
    Dossier dossier(@PathVariable String taskId) {
        TaskAtHand at = tasks.get(taskId);
        return new Dossier(history.of(at), comments.of(at), rights.mayWorkOn(at), rights.hasTaken(at));
    }

    /** Answers all comments, with those that others have written in the meantime. */
    @PostMapping("/comments")
    @ResponseStatus(HttpStatus.CREATED)
    List<Dossier.Remark> add(@PathVariable String taskId, @RequestBody Said said) {
        TaskAtHand at = tasks.get(taskId);
        if (!rights.mayWorkOn(at)) {
            throw new ResponseStatusException(
                    HttpStatus.FORBIDDEN, "Chỉ những người được giao công việc này mới ghi được ý kiến.");
        }
        comments.add(at, said.message());
        return comments.of(at);
    }

    record Said(String message) {}
}

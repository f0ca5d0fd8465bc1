package vn.chidao.workflow;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Says which tasks somebody could take over from who is away, and hands one of them over. */
@RestController
class TakeOverController {

    private final TakeOver takeOver;
    private final TasksAtHand tasks;

    TakeOverController(TakeOver takeOver, TasksAtHand tasks) {
        this.takeOver = takeOver;
        this.tasks = tasks;
    }

    @GetMapping("/api/takeovers")
    List<Held> possible() {
        return takeOver.possible();
    }

    @PostMapping("/api/tasks/{taskId}/takeover")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void take(@PathVariable String taskId) {
        takeOver.take(tasks.get(taskId).task());
    }
}

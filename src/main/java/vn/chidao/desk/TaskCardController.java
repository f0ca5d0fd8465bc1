package vn.chidao.desk;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.chidao.workflow.FormRefused;

/** Gives the cards of all tasks that a list shows at once; those that the person may not read are left out. */
@RestController
class TaskCardController {

    /** More than any list shows on one page. */
    private static final int MOST = 200;

    private final TaskCards cards;

    TaskCardController(TaskCards cards) {
        this.cards = cards;
    }

    @GetMapping("/api/task-cards")
    List<TaskCard> cards(@RequestParam List<String> ids) {
        if (ids.size() > MOST) {
            throw new FormRefused("Chỉ xem được %d công việc một lúc; đã hỏi %d.".formatted(MOST, ids.size()));
        }
        return cards.of(ids);
    }
}

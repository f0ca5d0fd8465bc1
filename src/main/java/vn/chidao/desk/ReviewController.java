package vn.chidao.desk;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Lets an advisory body look at the reports of a period side by side, and accept them one by one or many after another. */
@RestController
@RequestMapping("/api/reviews")
class ReviewController {

    private final ReviewDesk desk;
    private final Acceptance acceptance;

    ReviewController(ReviewDesk desk, Acceptance acceptance) {
        this.desk = desk;
        this.acceptance = acceptance;
    }

    @GetMapping
    List<WaitingPeriod> periods() {
        return desk.periods();
    }

    @GetMapping("/{period}")
    WaitingReports reports(@PathVariable long period) {
        return desk.of(period)
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.NOT_FOUND, "Không còn báo cáo nào của kỳ này chờ cơ quan bạn thẩm định."));
    }

    @PostMapping("/{taskId}/accept")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void accept(@PathVariable String taskId) {
        acceptance.accept(taskId);
    }
}

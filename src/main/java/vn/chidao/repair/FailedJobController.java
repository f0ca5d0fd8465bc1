package vn.chidao.repair;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import vn.chidao.chronicle.Pages;

/** Failed jobs over the whole installation or of one instance, and what administrators have repaired. */
@RestController
@RequestMapping("/api/repair")
class FailedJobController {

    private final FailedJobs failed;
    private final Retries retries;
    private final Repairs repairs;

    FailedJobController(FailedJobs failed, Retries retries, Repairs repairs) {
        this.failed = failed;
        this.retries = retries;
        this.repairs = repairs;
    }

    @GetMapping("/jobs")
    FailedJobs.Found jobs(
            @RequestParam(required = false) String instance,
            @RequestParam(defaultValue = "0") int page,
            Authentication user) {
        Repairers.require(user);
        return failed.find(instance, Pages.checked(page));
    }

    @GetMapping("/jobs/{id}/trace")
    Trace trace(@PathVariable String id, Authentication user) {
        Repairers.require(user);
        return failed.trace(id)
                .map(Trace::new)
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.NOT_FOUND, "Tác vụ này không còn hoặc không lưu chi tiết kỹ thuật."));
    }

    @PostMapping("/jobs/retry")
    Retried retry(@RequestBody Retry wanted, Authentication user) {
        Repairers.require(user);
        return new Retried(
                retries.retry(wanted.jobs() == null ? List.of() : wanted.jobs(), new Reason(wanted.reason())));
    }

    @GetMapping("/repairs")
    List<Repairs.Line> repairs(
            @RequestParam(required = false) String instance,
            @RequestParam(defaultValue = "0") int page,
            Authentication user) {
        Repairers.require(user);
        return repairs.of(instance, Pages.checked(page));
    }

    @ExceptionHandler
    ProblemDetail refused(Unrepairable refusal) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.UNPROCESSABLE_ENTITY, refusal.getMessage());
    }

    /** {@code jobs}: ids; absent or empty means all that have stopped. */
    record Retry(List<String> jobs, String reason) {}

    record Retried(int jobs) {}

    record Trace(String trace) {}
}

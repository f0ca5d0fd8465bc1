package vn.chidao.repair;

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
import vn.chidao.chronicle.SeenDirectives;
import vn.chidao.chronicle.Watching;
import vn.chidao.organisation.Sight;

/** One instance: its history for those who watch over its directive, moving its tokens for administrators. */
@RestController
@RequestMapping("/api/repair/instances/{id}")
class InstanceController {

    private final InstanceHistory history;
    private final Moves moves;
    private final SeenDirectives seen;

    InstanceController(InstanceHistory history, Moves moves, SeenDirectives seen) {
        this.history = history;
        this.moves = moves;
        this.seen = seen;
    }

    @GetMapping("/history")
    InstanceHistory.Found history(
            @PathVariable String id, @RequestParam(defaultValue = "0") int page, Authentication reader) {
        Sight sight = Watching.of(reader);
        InstanceHistory.Instance instance = instance(id);
        if (instance.directive() != null) {
            seen.require(instance.directive(), sight);
        } else if (!sight.everything()) {
            throw notFound();
        }
        return history.steps(instance, Pages.checked(page));
    }

    @GetMapping("/moves")
    Moves.Possible possible(@PathVariable String id, Authentication user) {
        Repairers.require(user);
        return moves.possible(instance(id));
    }

    @GetMapping("/moves/preview")
    Moves.Preview preview(
            @PathVariable String id, @RequestParam String token, @RequestParam String step, Authentication user) {
        Repairers.require(user);
        return moves.preview(instance(id), token, step);
    }

    @PostMapping("/moves")
    Moves.Possible move(@PathVariable String id, @RequestBody Wanted wanted, Authentication user) {
        Repairers.require(user);
        return moves.move(instance(id), wanted.token(), wanted.step(), new Reason(wanted.reason()));
    }

    @ExceptionHandler
    ProblemDetail refused(Unrepairable refusal) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.UNPROCESSABLE_ENTITY, refusal.getMessage());
    }

    private InstanceHistory.Instance instance(String id) {
        return history.find(id).orElseThrow(InstanceController::notFound);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(
                HttpStatus.NOT_FOUND, "Không có hồ sơ nào mang số này, hoặc lịch sử của hồ sơ đã hết thời hạn lưu.");
    }

    /** @param token id of the activity instance that is left */
    record Wanted(String token, String step, String reason) {}
}

package vn.chidao.diagram;

import java.util.List;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import vn.chidao.chronicle.SeenDirectives;
import vn.chidao.chronicle.Watching;
import vn.chidao.organisation.Sight;
import vn.chidao.workflow.Vocabulary.Process;

/** What stands at the steps of a drawing, for those who watch over the work. */
@RestController
@RequestMapping("/api/diagram")
class DiagramController {

    private static final Set<String> DRAWN_WITH_PATH = Set.of(Process.DIRECTIVE, Process.MONITORING);

    private final OpenTasks tasks;
    private final Paths paths;
    private final SeenDirectives seen;

    DiagramController(OpenTasks tasks, Paths paths, SeenDirectives seen) {
        this.tasks = tasks;
        this.paths = paths;
        this.seen = seen;
    }

    /** Everything in sight at the steps of a process, whichever version it runs on. */
    @GetMapping("/processes/{process}/counts")
    List<StepCount> ofProcess(@PathVariable String process, Authentication reader) {
        return counts(Scope.all(process), Watching.of(reader));
    }

    /** What concerns the directive of a running instance, or its period where the instance belongs to one. */
    @GetMapping("/instances/{instance}/counts")
    List<StepCount> ofInstance(@PathVariable String instance, Authentication reader) {
        Sight sight = Watching.of(reader);
        Scope scope = tasks.scopeOf(instance)
                .filter(found -> found.directive() != null)
                .orElseThrow(() -> notFound("Không có hồ sơ nào đang chạy mang số này."));
        seen.require(scope.directive(), sight);
        return counts(scope, sight);
    }

    @GetMapping("/directives/{id}/path")
    Path path(
            @PathVariable String id,
            @RequestParam(defaultValue = Process.DIRECTIVE) String process,
            Authentication reader) {
        var directive = seen.require(id, Watching.of(reader));
        if (!DRAWN_WITH_PATH.contains(process)) {
            throw notFound("Không lưu đường đi của quy trình “%s”.".formatted(process));
        }
        return paths.of(directive, process)
                .orElseThrow(() -> notFound("Không còn lịch sử quy trình của văn bản %s.".formatted(id)));
    }

    private List<StepCount> counts(Scope scope, Sight sight) {
        return StepCount.of(scope.process(), tasks.count(scope, sight));
    }

    private static ResponseStatusException notFound(String sentence) {
        return new ResponseStatusException(HttpStatus.NOT_FOUND, sentence);
    }
}

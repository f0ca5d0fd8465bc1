package vn.chidao.desk;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import vn.chidao.directive.DirectiveId;
import vn.chidao.duty.DutyRefused;
import vn.chidao.organisation.AgencyId;
import vn.chidao.organisation.OfficialGroup;
import vn.chidao.reporting.PeriodRefused;
import vn.chidao.workflow.SignedInOfficial;

/** Lists what the person and the person's agency have done, and opens it as it was. */
@RestController
@RequestMapping("/api/finished-work")
class FinishedWorkController {

    private final FinishedWork work;
    private final FinishedSheets sheets;
    private final SignedInOfficial official;

    FinishedWorkController(FinishedWork work, FinishedSheets sheets, SignedInOfficial official) {
        this.work = work;
        this.sheets = sheets;
        this.official = official;
    }

    @GetMapping("/mine")
    FinishedPage mine(@RequestParam(required = false) String text, @RequestParam(required = false) String after) {
        return work.of(official.userId().orElseThrow(), FinishedSearch.of(text, after));
    }

    @GetMapping("/agency")
    FinishedPage agency(@RequestParam(required = false) String text, @RequestParam(required = false) String after) {
        Set<AgencyId> agencies = Arrays.stream(OfficialGroup.values())
                .flatMap(kind -> official.agenciesAs(kind).stream())
                .collect(Collectors.toSet());
        return work.of(agencies, FinishedSearch.of(text, after));
    }

    @GetMapping("/duties/{id}")
    FinishedSheets.OfDuty duty(@PathVariable long id) {
        return found(() -> sheets.ofDuty(id));
    }

    @GetMapping("/periods/{id}")
    FinishedSheets.OfPeriod period(@PathVariable long id) {
        return found(() -> sheets.ofPeriod(id));
    }

    @GetMapping("/directives/{id}")
    FinishedSheets.OfDirective directive(@PathVariable DirectiveId id) {
        return found(() -> sheets.ofDirective(id));
    }

    /** What is not there and what does not concern the person cannot be told apart. */
    private static <T> T found(Supplier<Optional<T>> sheet) {
        try {
            return sheet.get().orElseThrow(FinishedWorkController::notFound);
        } catch (DutyRefused | PeriodRefused unknown) {
            throw notFound();
        }
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(
                HttpStatus.NOT_FOUND, "Không tìm thấy việc này, hoặc việc không thuộc cơ quan của bạn.");
    }
}

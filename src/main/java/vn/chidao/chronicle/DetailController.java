package vn.chidao.chronicle;

import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.chidao.duty.DutyDossier;
import vn.chidao.duty.DutyDossiers;
import vn.chidao.reporting.PeriodSheet;
import vn.chidao.reporting.PeriodSheets;

/** What stands behind a figure: one period over all its agencies, and one agency's plan, report or evidence as it was sent. */
@RestController
@RequestMapping("/api/chronicle")
class DetailController {

    private final SeenDirectives seen;
    private final PeriodSheets periods;
    private final DutyDossiers duties;

    DetailController(SeenDirectives seen, PeriodSheets periods, DutyDossiers duties) {
        this.seen = seen;
        this.periods = periods;
        this.duties = duties;
    }

    @GetMapping("/periods/{id}")
    PeriodSheet period(@PathVariable long id, Authentication reader) {
        seen.requirePeriod(id, Watching.of(reader));
        return periods.of(id);
    }

    @GetMapping("/duties/{id}")
    DutyDossier duty(@PathVariable long id, Authentication reader) {
        seen.requireDuty(id, Watching.of(reader));
        return duties.of(id);
    }
}

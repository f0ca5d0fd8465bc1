package vn.chidao.progress;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The figures of progress for managers; each answer is one table or picture of the page. */
@RestController
@RequestMapping("/api/progress")
class ProgressController {

    /** As many lines as the first look has room for. */
    private static final int FIRST_LOOK = 12;

    private final Door door;
    private final Choices choices;
    private final Summaries summaries;
    private final OwedRounds rounds;
    private final DirectiveMatrix directives;
    private final Trend trend;
    private final AgencyMatrix agencies;
    private final OverdueList overdue;
    private final ReportList reports;
    private final ReportSheets sheets;
    private final TargetFigures targets;

    ProgressController(
            Door door,
            Choices choices,
            Summaries summaries,
            OwedRounds rounds,
            DirectiveMatrix directives,
            Trend trend,
            AgencyMatrix agencies,
            OverdueList overdue,
            ReportList reports,
            ReportSheets sheets,
            TargetFigures targets) {
        this.door = door;
        this.choices = choices;
        this.summaries = summaries;
        this.rounds = rounds;
        this.directives = directives;
        this.trend = trend;
        this.agencies = agencies;
        this.overdue = overdue;
        this.reports = reports;
        this.sheets = sheets;
        this.targets = targets;
    }

    @GetMapping("/choices")
    Choices.Offer choices(Authentication reader, ProgressFilter filter) {
        return choices.of(door.open(reader, ProgressFilter.EVERYTHING));
    }

    @GetMapping("/summary")
    Summary summary(Authentication reader, ProgressFilter filter) {
        return summaries.of(door.open(reader, filter));
    }

    @GetMapping("/late")
    Late late(Authentication reader, ProgressFilter filter) {
        Watched watched = door.open(reader, filter);
        return new Late(rounds.late(watched, FIRST_LOOK), rounds.lateAgencies(watched, FIRST_LOOK));
    }

    @GetMapping("/directives")
    ProgressMatrix directives(Authentication reader, ProgressFilter filter) {
        return directives.of(door.open(reader, filter), ProgressMatrix.SHOWN);
    }

    @GetMapping("/agencies")
    ProgressMatrix agencies(Authentication reader, ProgressFilter filter) {
        return agencies.of(door.open(reader, filter), ProgressMatrix.SHOWN);
    }

    @GetMapping("/trend")
    List<Trend.InPeriod> trend(Authentication reader, ProgressFilter filter) {
        return trend.of(door.open(reader, filter));
    }

    @GetMapping("/overdue")
    OverdueList.Overdue overdue(
            Authentication reader,
            ProgressFilter filter,
            @RequestParam(required = false) NextActor next,
            @RequestParam(required = false) Integer page) {
        return overdue.of(door.open(reader, filter), next, Page.of(page));
    }

    @GetMapping("/upcoming")
    List<OwedRounds.Round> upcoming(
            Authentication reader, ProgressFilter filter, @RequestParam(defaultValue = "30") int days) {
        return rounds.upcoming(door.open(reader, filter), days, Page.SIZE * 5);
    }

    @GetMapping("/reports")
    Reports reports(
            Authentication reader,
            ProgressFilter filter,
            @RequestParam(required = false) Standing standing,
            @RequestParam(required = false) Integer page) {
        Watched watched = door.open(reader, filter);
        return new Reports(reports.count(watched, standing), reports.of(watched, standing, Page.of(page)));
    }

    @GetMapping("/targets")
    List<TargetFigures.TargetSum> targets(Authentication reader, ProgressFilter filter) {
        return targets.sums(door.open(reader, filter), Page.SIZE * 2);
    }

    @GetMapping("/targets/{target}/agencies")
    List<TargetFigures.AgencyFigure> targetByAgency(
            Authentication reader, ProgressFilter filter, @PathVariable String target) {
        return targets.byAgency(door.open(reader, filter.ofOneDirective()), target);
    }

    @GetMapping("/duties/{id}")
    ReportSheet duty(Authentication reader, @PathVariable long id) {
        return sheets.of(door.open(reader, ProgressFilter.EVERYTHING), id)
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.NOT_FOUND, "Không tìm thấy nội dung này trong phạm vi bạn theo dõi."));
    }

    /** What is late, and where: the oldest rounds, and the agencies that owe most. */
    record Late(List<OwedRounds.Round> rounds, List<OwedRounds.LateAgency> agencies) {}

    /** @param total of all pages */
    record Reports(int total, List<ReportList.ReportLine> rows) {}
}

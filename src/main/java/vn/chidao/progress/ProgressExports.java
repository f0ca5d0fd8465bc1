package vn.chidao.progress;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Hands each table of the page out as a spreadsheet, whole: what the page shows a part of has all its rows here. */
@RestController
@RequestMapping("/api/progress")
class ProgressExports {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Door door;
    private final DirectiveMatrix directives;
    private final Trend trend;
    private final AgencyMatrix agencies;
    private final OverdueList overdue;
    private final OwedRounds rounds;
    private final ReportList reports;
    private final TargetFigures targets;
    private final FilterWords words;
    private final Clock clock;

    ProgressExports(
            Door door,
            DirectiveMatrix directives,
            Trend trend,
            AgencyMatrix agencies,
            OverdueList overdue,
            OwedRounds rounds,
            ReportList reports,
            TargetFigures targets,
            FilterWords words,
            Clock clock) {
        this.door = door;
        this.directives = directives;
        this.trend = trend;
        this.agencies = agencies;
        this.overdue = overdue;
        this.rounds = rounds;
        this.reports = reports;
        this.targets = targets;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping("/directives.xlsx")
    void directives(Authentication reader, ProgressFilter filter, HttpServletResponse answer) throws IOException {
        send(Tables.directives(directives.of(door.open(reader, filter), Integer.MAX_VALUE)), filter, null, answer);
    }

    @GetMapping("/agencies.xlsx")
    void agencies(Authentication reader, ProgressFilter filter, HttpServletResponse answer) throws IOException {
        send(Tables.agencies(agencies.of(door.open(reader, filter), Integer.MAX_VALUE)), filter, null, answer);
    }

    @GetMapping("/trend.xlsx")
    void trend(Authentication reader, ProgressFilter filter, HttpServletResponse answer) throws IOException {
        send(Tables.trend(trend.of(door.open(reader, filter))), filter, null, answer);
    }

    @GetMapping("/overdue.xlsx")
    void overdue(
            Authentication reader,
            ProgressFilter filter,
            @RequestParam(required = false) NextActor next,
            HttpServletResponse answer)
            throws IOException {
        Watched watched = door.open(reader, filter);
        String only = next == null ? null : "việc đang chờ " + next.label();
        send(Tables.overdue(overdue.of(watched, next, Page.WHOLE).rows()), filter, only, answer);
    }

    @GetMapping("/upcoming.xlsx")
    void upcoming(
            Authentication reader,
            ProgressFilter filter,
            @RequestParam(defaultValue = "30") int days,
            HttpServletResponse answer)
            throws IOException {
        Watched watched = door.open(reader, filter);
        send(
                Tables.upcoming(rounds.upcoming(watched, days, Page.WHOLE.size())),
                filter,
                "việc đến hạn trong %d ngày tới".formatted(days),
                answer);
    }

    @GetMapping("/reports.xlsx")
    void reports(
            Authentication reader,
            ProgressFilter filter,
            @RequestParam(required = false) Standing standing,
            HttpServletResponse answer)
            throws IOException {
        Watched watched = door.open(reader, filter);
        String only = standing == null ? null : "báo cáo " + standing.label();
        send(Tables.reports(reports.of(watched, standing, Page.WHOLE)), filter, only, answer);
    }

    @GetMapping("/targets.xlsx")
    void targets(Authentication reader, ProgressFilter filter, HttpServletResponse answer) throws IOException {
        send(Tables.targets(targets.sums(door.open(reader, filter), Page.WHOLE.size())), filter, null, answer);
    }

    @GetMapping("/targets/{target}/agencies.xlsx")
    void targetByAgency(
            Authentication reader, ProgressFilter filter, @PathVariable String target, HttpServletResponse answer)
            throws IOException {
        Watched watched = door.open(reader, filter.ofOneDirective());
        send(Tables.targetByAgency(target, targets.byAgency(watched, target)), filter, null, answer);
    }

    private void send(Sheet<?> sheet, ProgressFilter filter, String more, HttpServletResponse answer)
            throws IOException {
        String file = "%s-%s.xlsx".formatted(sheet.name(), LocalDate.now(clock));
        String cut = sheet.rows().size() == Page.WHOLE.size() ? " Chỉ %,d dòng đầu.".formatted(Page.WHOLE.size()) : "";
        String sentence = words.of(filter, more) + cut;
        answer.setContentType(XLSX);
        answer.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(file, StandardCharsets.UTF_8)
                        .build()
                        .toString());
        Workbook.write(sheet, sentence, clock.getZone(), answer.getOutputStream());
    }
}

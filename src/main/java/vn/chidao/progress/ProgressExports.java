package vn.chidao.progress;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.Authentication;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
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

    private static final int AT_A_TIME = 1_000;

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
    private final TransactionTemplate transaction;
    private final JdbcClient fewAtATime;

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
            Clock clock,
            PlatformTransactionManager transactions,
            DataSource database) {
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
        transaction = new TransactionTemplate(transactions);
        transaction.setReadOnly(true);
        JdbcTemplate reading = new JdbcTemplate(database);
        reading.setFetchSize(AT_A_TIME);
        fewAtATime = JdbcClient.create(reading);
    }

    @GetMapping("/directives.xlsx")
    void directives(Authentication reader, ProgressFilter filter, HttpServletResponse answer) throws IOException {
        send(
                () -> Tables.directives(directives.of(door.open(reader, filter), Integer.MAX_VALUE)),
                filter,
                null,
                answer);
    }

    @GetMapping("/agencies.xlsx")
    void agencies(Authentication reader, ProgressFilter filter, HttpServletResponse answer) throws IOException {
        send(() -> Tables.agencies(agencies.of(door.open(reader, filter), Integer.MAX_VALUE)), filter, null, answer);
    }

    @GetMapping("/trend.xlsx")
    void trend(Authentication reader, ProgressFilter filter, HttpServletResponse answer) throws IOException {
        send(() -> Tables.trend(trend.of(door.open(reader, filter))), filter, null, answer);
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
        send(() -> overdue(watched, next), filter, only, answer);
    }

    private Sheet<OverdueDuty> overdue(Watched watched, NextActor next) {
        int total = overdue.waiting(watched).stream()
                .filter(each -> next == null || each.next() == next)
                .mapToInt(OverdueList.Waiting::duties)
                .sum();
        return Tables.overdue(total, overdue.first(Sheet.LONGEST, fewAtATime, watched, next));
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
                () -> Tables.upcoming(rounds.upcoming(watched, days, Sheet.LONGEST)),
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
        send(
                () -> Tables.reports(
                        reports.count(watched, standing), reports.first(Sheet.LONGEST, fewAtATime, watched, standing)),
                filter,
                only,
                answer);
    }

    @GetMapping("/targets.xlsx")
    void targets(Authentication reader, ProgressFilter filter, HttpServletResponse answer) throws IOException {
        send(() -> Tables.targets(targets.sums(door.open(reader, filter), Sheet.LONGEST)), filter, null, answer);
    }

    @GetMapping("/targets/{target}/agencies.xlsx")
    void targetByAgency(
            Authentication reader, ProgressFilter filter, @PathVariable String target, HttpServletResponse answer)
            throws IOException {
        Watched watched = door.open(reader, filter.ofOneDirective());
        send(() -> Tables.targetByAgency(target, targets.byAgency(watched, target)), filter, null, answer);
    }

    /**
     * Reads the table in one transaction, in which it can be read a few rows at a time, and sends it after that: who takes
     * long to fetch a file holds no connection meanwhile.
     */
    private void send(Supplier<Sheet<?>> asked, ProgressFilter filter, String more, HttpServletResponse answer)
            throws IOException {
        String[] name = new String[1];
        try (Workbook book = transaction.execute(reading -> {
            Sheet<?> table = asked.get();
            name[0] = table.name();
            return Workbook.of(table, words.of(filter, more) + table.cut(), clock.getZone());
        })) {
            String file = "%s-%s.xlsx".formatted(name[0], LocalDate.now(clock));
            answer.setContentType(XLSX);
            answer.setHeader(
                    HttpHeaders.CONTENT_DISPOSITION,
                    ContentDisposition.attachment()
                            .filename(file, StandardCharsets.UTF_8)
                            .build()
                            .toString());
            book.write(answer.getOutputStream());
        }
    }
}

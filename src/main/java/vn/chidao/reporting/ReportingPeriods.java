package vn.chidao.reporting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chidao.calendar.WorkingCalendar;
import vn.chidao.directive.CurrentOfficial;
import vn.chidao.directive.Directive;
import vn.chidao.directive.DirectiveId;
import vn.chidao.directive.DirectiveTransitions;
import vn.chidao.directive.Directives;
import vn.chidao.duty.DutyCard;
import vn.chidao.duty.DutyRounds;

/** The reporting periods of directives: which comes next, opening it, and what is made of its reports. */
@Service
@Transactional
public class ReportingPeriods {

    private final PeriodRows rows;
    private final PeriodFigureQueries figures;
    private final PeriodEntries entries;
    private final Directives directives;
    private final DirectiveTransitions transitions;
    private final DutyRounds rounds;
    private final ReportingRegimes regimes;
    private final WorkingCalendar calendar;
    private final CurrentOfficial official;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReportingPeriods(
            PeriodRows rows,
            PeriodFigureQueries figures,
            PeriodEntries entries,
            Directives directives,
            DirectiveTransitions transitions,
            DutyRounds rounds,
            ReportingRegimes regimes,
            WorkingCalendar calendar,
            CurrentOfficial official,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.figures = figures;
        this.entries = entries;
        this.directives = directives;
        this.transitions = transitions;
        this.rounds = rounds;
        this.regimes = regimes;
        this.calendar = calendar;
        this.official = official;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public ReportingPeriod get(long id) {
        return rows.get(id);
    }

    @Transactional(readOnly = true)
    public List<ReportingPeriod> of(DirectiveId directive) {
        return rows.of(directive);
    }

    /**
     * The next period that is to be opened; empty when the directive wants no reports or the last year is over. A directive
     * that was entered late begins with the first period that was not due by then: nobody is late for what they were not asked.
     */
    @Transactional(readOnly = true)
    public Optional<PlannedPeriod> next(DirectiveId id) {
        Directive directive = directives.get(id);
        PeriodSchedule schedule = schedule(directive);
        if (schedule == null) {
            return Optional.empty();
        }
        Optional<ReportingPeriod> latest = rows.latest(id);
        if (latest.isPresent()) {
            return schedule.nextAfter(latest.get().kind(), latest.get().plan().year());
        }
        Optional<PlannedPeriod> next = schedule.first();
        while (next.isPresent() && next.get().dueOn().isBefore(directive.life().dutiesSince())) {
            next = schedule.nextAfter(next.get());
        }
        return next;
    }

    /** Opens the next period. Its reports are handed out by {@link #openReports}. */
    public ReportingPeriod open(DirectiveId directive) {
        PlannedPeriod plan = next(directive)
                .orElseThrow(
                        () -> new PeriodRefused("Văn bản %s không còn kỳ báo cáo nào để mở.".formatted(directive)));
        rounds.openPlans(directive, transitions.renewImplementingAgencies(directive, LocalDate.now(clock)));
        ReportingPeriod period = rows.insert(directive, plan, clock.instant());
        entries.opened(period);
        events.publishEvent(new PeriodOpened(directive, period.id()));
        return period;
    }

    /** Remembers which process instance carries the period. */
    public void carriedBy(long id, String processInstance) {
        rows.carriedBy(id, processInstance);
    }

    /** Whether that process instance carries the period. */
    @Transactional(readOnly = true)
    public boolean isCarriedBy(long id, String processInstance) {
        return rows.isCarriedBy(id, processInstance);
    }

    /** Gives every implementing agency its report to file. */
    public List<DutyCard> openReports(long id) {
        ReportingPeriod period = rows.get(id);
        List<DutyCard> opened = rounds.openReports(period.directive(), id, period.label(), period.dueOn());
        rows.setOutstanding(id, opened.size());
        return opened;
    }

    /** What the reports say together at this moment. */
    @Transactional(readOnly = true)
    public PeriodFigures figures(long id) {
        return figures.of(id);
    }

    /** Begins the consolidation: all reports are in, or its day has come. */
    public void beginConsolidation(long id) {
        ReportingPeriod period = rows.get(id);
        rows.move(period, PeriodState.CONSOLIDATING);
        entries.consolidationOpened(period, figures.of(id));
    }

    /** The consolidated report as it follows from the reports, for the advisory body to complete. */
    @Transactional(readOnly = true)
    public Consolidation draft(long id) {
        return ConsolidationDraft.of(rows.get(id), figures.of(id), LocalDate.now(clock));
    }

    /** Keeps the advisory body's consolidated report and hands it to the issuing body. */
    public void consolidate(long id, Consolidation consolidation) {
        ReportingPeriod period = rows.get(id);
        period.expect("gửi báo cáo tổng hợp", PeriodState.CONSOLIDATING);
        consolidation.check();
        rows.move(period, PeriodState.CONSOLIDATED);
        rows.storeConsolidation(
                id, consolidation, clock.instant(), official.actor().signature());
        entries.consolidated(period);
    }

    /** Keeps the issuing body's conclusion on the consolidated report; may give new assignments. */
    public void conclude(long id, Conclusion conclusion) {
        ReportingPeriod period = rows.get(id);
        period.expect("kết luận", PeriodState.CONSOLIDATED);
        conclusion.check(LocalDate.now(clock));
        rows.move(period, PeriodState.CONCLUDED);
        rows.storeConclusion(
                id, conclusion.conclusion(), clock.instant(), official.actor().signature());
        entries.concluded(period, conclusion);
        events.publishEvent(new PeriodEnded(period.directive()));
        if (!conclusion.newAssignments().isEmpty()) {
            transitions.addAssignments(
                    period.directive(), conclusion.newAssignments(), List.of(), LocalDate.now(clock));
            events.publishEvent(new AssignmentsAdded(period.directive()));
        }
    }

    /** Whether any period of the directive still takes reports or waits for its conclusion. */
    @Transactional(readOnly = true)
    public boolean anyRunning(DirectiveId directive) {
        return rows.anyRunning(directive);
    }

    private PeriodSchedule schedule(Directive directive) {
        var wanted = directive.document().reporting();
        return wanted == null || wanted.periods().isEmpty()
                ? null
                : new PeriodSchedule(wanted, regimes.byId(wanted.regime()), directive.countsFrom(), calendar);
    }
}

package vn.chidao.reporting;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chidao.directive.OfficialNames;
import vn.chidao.directive.Signature;
import vn.chidao.organisation.Named;

/** Lays out one period for those who work on it; the number of statements does not depend on how many agencies report. */
@Component
public class PeriodSheets {

    private final PeriodRows rows;
    private final PeriodFigureQueries figures;
    private final OfficialNames names;
    private final Clock clock;

    PeriodSheets(PeriodRows rows, PeriodFigureQueries figures, OfficialNames names, Clock clock) {
        this.rows = rows;
        this.figures = figures;
        this.names = names;
        this.clock = clock;
    }

    /** @throws PeriodRefused when there is none of that id */
    @Transactional(readOnly = true)
    public PeriodSheet of(long id) {
        ReportingPeriod period = rows.get(id);
        PeriodFigures found = figures.of(id);
        PlannedPeriod plan = period.plan();
        PeriodFigures.Counts counts = found.counts();
        boolean isWritten = period.state() == PeriodState.CONSOLIDATING;
        return new PeriodSheet(
                period.directive(),
                new PeriodSheet.Standing(
                        id,
                        period.label(),
                        plan.from(),
                        plan.until(),
                        plan.dueOn(),
                        plan.consolidatesOn(),
                        plan.closesOn(),
                        counts.expected(),
                        counts.accepted(),
                        counts.inReview(),
                        counts.late(),
                        counts.missing(),
                        lines(found.agencies(), plan.dueOn()),
                        found.targets(),
                        found.assignments(),
                        isWritten ? ConsolidationDraft.of(period, found, today()) : null,
                        consolidation(period)));
    }

    private List<PeriodSheet.Line> lines(List<PeriodFigures.AgencyReport> agencies, LocalDate dueOn) {
        int overdue = (int) Math.max(0, ChronoUnit.DAYS.between(dueOn, today()));
        return agencies.stream()
                .map(each -> new PeriodSheet.Line(
                        new Named(each.agency().code(), each.name()),
                        each.state().label(),
                        each.late(),
                        each.submittedOn(),
                        each.submittedOn() == null ? overdue : each.daysLate(),
                        each.reminders(),
                        each.urgings()))
                .toList();
    }

    private PeriodSheet.Consolidated consolidation(ReportingPeriod period) {
        if (period.consolidation() == null) {
            return null;
        }
        Signature by = period.consolidatedBy();
        Set<String> people = by.people().collect(Collectors.toSet());
        return new PeriodSheet.Consolidated(
                period.consolidation(), by.called(names.of(people)), period.consolidatedAt());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}

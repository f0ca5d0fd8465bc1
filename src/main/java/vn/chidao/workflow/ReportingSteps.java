package vn.chidao.workflow;

import java.util.Date;
import vn.chidao.calendar.WorkingHours;
import vn.chidao.directive.Directives;
import vn.chidao.reporting.Chasing;
import vn.chidao.reporting.Conclusion;
import vn.chidao.reporting.Consolidation;
import vn.chidao.reporting.LadderStep;
import vn.chidao.reporting.ReportingPeriod;
import vn.chidao.reporting.ReportingPeriods;

/** What {@code ReportingPeriodProcess} asks and tells the domain about one period. */
public class ReportingSteps {

    private final ReportingPeriods periods;
    private final Chasing chasing;
    private final Directives directives;
    private final FormContent content;
    private final WorkingHours hours;

    ReportingSteps(
            ReportingPeriods periods, Chasing chasing, Directives directives, FormContent content, WorkingHours hours) {
        this.periods = periods;
        this.chasing = chasing;
        this.directives = directives;
        this.content = content;
        this.hours = hours;
    }

    /** "Kết luận" → "Kết luận 6 tháng đầu năm 2021 · 246-CV/TU". */
    public String taskName(String what, long periodId) {
        ReportingPeriod period = periods.get(periodId);
        return what + " " + period.label() + " · "
                + directives.card(period.directive()).symbol();
    }

    public void openReports(long periodId) {
        periods.openReports(periodId);
    }

    public Date consolidatesAt(long periodId) {
        return Date.from(hours.beginOf(periods.get(periodId).plan().consolidatesOn()));
    }

    public void draftConsolidation(long periodId) {
        periods.beginConsolidation(periodId);
    }

    public void consolidate(long periodId, String json) {
        periods.consolidate(periodId, content.read(json, Consolidation.class));
    }

    public void conclude(long periodId, String json) {
        periods.conclude(periodId, content.read(json, Conclusion.class));
    }

    public Date nextStepAt(long periodId) {
        return Date.from(hours.beginOf(chasing.nextStep(periodId).on()));
    }

    public boolean isNextStep(long periodId, String kind) {
        return chasing.nextStep(periodId).kind() == LadderStep.Kind.valueOf(kind);
    }

    public void remind(long periodId) {
        chasing.remind(periodId);
    }

    public void urge(long periodId) {
        chasing.urge(periodId);
    }

    /** Answers how many agencies are missing; with none there is nothing to escalate. */
    public int escalate(long periodId) {
        return chasing.escalate(periodId);
    }

    public void answerEscalation(long periodId, String json) {
        chasing.answerEscalation(periodId, content.read(json, Instruction.class).instruction());
    }

    public void close(long periodId) {
        chasing.close(periodId);
    }

    private record Instruction(String instruction) {}
}

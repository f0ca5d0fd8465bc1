package vn.chidao.workflow;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import vn.chidao.calendar.WorkingHours;
import vn.chidao.directive.DirectiveId;
import vn.chidao.reporting.AssignmentFollowUp;
import vn.chidao.reporting.DirectiveCourse;
import vn.chidao.reporting.PlannedPeriod;
import vn.chidao.reporting.ReportingPeriods;

/** What {@code MonitoringProcess} asks and tells the domain while a directive is being carried out. */
public class MonitoringSteps {

    private final ReportingPeriods periods;
    private final AssignmentFollowUp followUp;
    private final DirectiveCourse course;
    private final WorkingHours hours;
    private final Clock clock;

    MonitoringSteps(
            ReportingPeriods periods,
            AssignmentFollowUp followUp,
            DirectiveCourse course,
            WorkingHours hours,
            Clock clock) {
        this.periods = periods;
        this.followUp = followUp;
        this.course = course;
        this.hours = hours;
        this.clock = clock;
    }

    /** When the next period opens; {@code null} when none remains. */
    public Date nextOpening(String directive) {
        return periods.next(new DirectiveId(directive))
                .map(PlannedPeriod::opensOn)
                .map(this::beginOf)
                .orElse(null);
    }

    public void openPeriod(String directive) {
        periods.open(new DirectiveId(directive));
    }

    /** When dated and yearly assignments need attention next; {@code null} when nothing can follow. */
    public Date nextFollowUp(String directive) {
        return followUp.next(new DirectiveId(directive)).map(this::beginOf).orElse(null);
    }

    public void followUp(String directive) {
        followUp.followUp(new DirectiveId(directive));
    }

    public boolean isSettled(String directive) {
        return course.isSettled(new DirectiveId(directive));
    }

    /** Tomorrow morning: the wait for the last duty looks again by itself, should its message ever be lost. */
    public Date nextCheck() {
        return beginOf(LocalDate.now(clock).plusDays(1));
    }

    private Date beginOf(LocalDate day) {
        return Date.from(hours.beginOf(day));
    }
}

package vn.chidao.reporting;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.chidao.directive.DirectiveId;
import vn.chidao.organisation.Named;

/** A period over all its agencies, for those who consolidate or conclude it or deal with who is late. */
public record PeriodSheet(DirectiveId directive, Standing period) {

    /**
     * Its days, its figures and where each agency stands.
     *
     * @param draft what the consolidated report could say; only while it is being written
     * @param consolidation absent before it was written
     */
    public record Standing(
            long id,
            String label,
            LocalDate from,
            LocalDate until,
            LocalDate dueOn,
            LocalDate consolidatesOn,
            LocalDate closesOn,
            int expected,
            int accepted,
            int inReview,
            int late,
            int missing,
            List<Line> agencies,
            List<PeriodFigures.TargetSum> targets,
            List<PeriodFigures.AssignmentTally> assignments,
            Consolidation draft,
            Consolidated consolidation) {}

    /** One agency's report. {@code daysLate} counts on while nothing was sent. */
    public record Line(
            Named agency,
            String stateLabel,
            boolean late,
            LocalDate submittedOn,
            int daysLate,
            int reminders,
            int urgings) {}

    /** The consolidated report with who made it and when. */
    public record Consolidated(@JsonUnwrapped Consolidation text, String by, Instant at) {}
}

package vn.chidao.reporting;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import vn.chidao.duty.DutyState;
import vn.chidao.organisation.AgencyId;

/** What the reports of one period say together: how many came, from whom not, and the sums of all targets. */
public record PeriodFigures(
        Counts counts, List<AgencyReport> agencies, List<TargetSum> targets, List<AssignmentTally> assignments) {

    /** How many reports there are in which state; {@code late} counts those first sent after the due date. */
    public record Counts(int expected, int accepted, int inReview, int late, int missing) {}

    /** One agency's report as a line of a table. {@code daysLate} is 0 for one in time. */
    public record AgencyReport(
            AgencyId agency,
            String name,
            DutyState state,
            int submissions,
            boolean late,
            LocalDate submittedOn,
            int daysLate,
            int reminders,
            int urgings,
            String limits,
            String proposals) {

        /** Whether it counts as missing: never sent, or returned and not sent again. */
        boolean isMissing() {
            return state == DutyState.OPEN || state == DutyState.RETURNED || state == DutyState.MISSING;
        }

        /** Whether it is missing though something was sent once. */
        boolean isReturned() {
            return isMissing() && submissions > 0;
        }
    }

    /**
     * A target summed over the agencies that gave figures: by numerator and denominator for a percentage, over all agencies
     * for a count. {@code reachedBy} counts the agencies that reach a minimum count themselves.
     */
    public record TargetSum(
            String no,
            String text,
            String measure,
            BigDecimal required,
            String counted,
            BigDecimal numerator,
            BigDecimal denominator,
            BigDecimal percent,
            int agencies,
            int reachedBy) {

        /** Whether the sum meets the target: the percentage over all, or every agency its minimum count. */
        @JsonProperty
        public boolean reached() {
            return percent != null ? percent.compareTo(required) >= 0 : agencies > 0 && reachedBy == agencies;
        }
    }

    /** How many agencies are how far with an assignment. */
    public record AssignmentTally(String no, String text, int notStarted, int inProgress, int done, int blocked) {}
}

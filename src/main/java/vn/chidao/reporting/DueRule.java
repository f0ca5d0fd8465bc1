package vn.chidao.reporting;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.LocalDate;
import java.time.MonthDay;
import vn.chidao.calendar.DayOffRule;
import vn.chidao.calendar.WorkingCalendar;
import vn.chidao.calendar.WorkingDate;

/**
 * How a due date is set, exactly one of the two: some working days after the cut-off, 1 or more, or before a day of the
 * same year ("trước ngày X": the last good day is X − 1).
 */
public record DueRule(Integer workingDaysAfterCutOff, @JsonFormat(pattern = "MM-dd") MonthDay before) {

    public DueRule {
        if ((workingDaysAfterCutOff == null) == (before == null)) {
            throw new IllegalArgumentException("hãy ghi đúng một trong hai mục “workingDaysAfterCutOff” và “before”");
        }
        if (workingDaysAfterCutOff != null) {
            RegimeRules.checkCount("workingDaysAfterCutOff", workingDaysAfterCutOff);
        }
    }

    WorkingDate dueOn(LocalDate cutOff, DayOffRule dayOff, WorkingCalendar calendar) {
        return before == null
                ? calendar.plusWorkingDays(cutOff, workingDaysAfterCutOff)
                : calendar.dueOn(WorkingCalendar.lastDayBefore(before.atYear(cutOff.getYear())), dayOff);
    }
}

package vn.chidao.reporting;

import java.util.List;
import java.util.Map;
import vn.chidao.calendar.DayOffRule;
import vn.chidao.directive.PeriodKind;

/**
 * The dates an office has set for periodic reports: data, because the decree binds state bodies only and a Party committee
 * sets its own. Counts are in the unit their name says; all that counts from the due date is in working days.
 *
 * @param windows one for each kind of period
 * @param opensCalendarDaysBeforeCutOff when agencies may begin to report
 * @param consolidatesWorkingDaysAfterDue when the consolidation opens at the latest, 1 or more
 * @param remindsWorkingDaysBeforeDue each 1 or more, none twice; may be empty
 * @param urgesWorkingDaysAfterDue each 1 or more, none twice; may be empty
 * @param closesWorkingDaysAfterDue after all the others; a report missing then is recorded as missing
 * @param dayOff what becomes of a due date named by its day when that is a day off
 */
public record ReportingRegime(
        String id,
        String name,
        String source,
        Map<PeriodKind, ReportingWindow> windows,
        Integer opensCalendarDaysBeforeCutOff,
        Integer consolidatesWorkingDaysAfterDue,
        List<Integer> remindsWorkingDaysBeforeDue,
        List<Integer> urgesWorkingDaysAfterDue,
        Integer escalatesWorkingDaysAfterDue,
        Integer closesWorkingDaysAfterDue,
        DayOffRule dayOff) {

    public ReportingRegime {
        windows = windows == null ? Map.of() : Map.copyOf(windows);
        remindsWorkingDaysBeforeDue = orEmpty(remindsWorkingDaysBeforeDue);
        urgesWorkingDaysAfterDue = orEmpty(urgesWorkingDaysAfterDue);
        RegimeRules.checkName(id, name);
        RegimeRules.checkWindows(windows);
        RegimeRules.checkCount("opensCalendarDaysBeforeCutOff", opensCalendarDaysBeforeCutOff);
        RegimeRules.checkCount("consolidatesWorkingDaysAfterDue", consolidatesWorkingDaysAfterDue);
        RegimeRules.checkCount("escalatesWorkingDaysAfterDue", escalatesWorkingDaysAfterDue);
        RegimeRules.checkSteps("remindsWorkingDaysBeforeDue", remindsWorkingDaysBeforeDue);
        RegimeRules.checkSteps("urgesWorkingDaysAfterDue", urgesWorkingDaysAfterDue);
        RegimeRules.checkCount("closesWorkingDaysAfterDue", closesWorkingDaysAfterDue);
        RegimeRules.checkClosesLast(
                closesWorkingDaysAfterDue,
                consolidatesWorkingDaysAfterDue,
                escalatesWorkingDaysAfterDue,
                urgesWorkingDaysAfterDue);
        RegimeRules.checkDayOff(dayOff);
    }

    private static List<Integer> orEmpty(List<Integer> steps) {
        return steps == null ? List.of() : List.copyOf(steps);
    }
}

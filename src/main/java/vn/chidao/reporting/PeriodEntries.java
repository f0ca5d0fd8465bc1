package vn.chidao.reporting;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.chidao.directive.Assignment;
import vn.chidao.directive.DirectiveRecord;
import vn.chidao.directive.RecordEntry;
import vn.chidao.directive.RecordKind;
import vn.chidao.duty.MissingDuty;

/** Writes what happens in a period into the directive's record; what concerns many agencies in one statement. */
@Component
class PeriodEntries {

    private final DirectiveRecord record;

    PeriodEntries(DirectiveRecord record) {
        this.record = record;
    }

    void opened(ReportingPeriod period) {
        String provisional = period.plan().provisional() ? "Hạn tạm tính: lịch nghỉ của năm chưa được công bố" : null;
        record.append(entry(period, RecordKind.PERIOD_OPENED).note(provisional));
    }

    void reminded(ReportingPeriod period, List<MissingDuty> missing) {
        each(period, RecordKind.REMINDER, missing, "Nhắc lần ");
    }

    void urged(ReportingPeriod period, List<MissingDuty> missing) {
        each(period, RecordKind.URGING, missing, "Đôn đốc lần ");
    }

    void escalated(ReportingPeriod period, List<MissingDuty> missing) {
        record.append(entry(period, RecordKind.ESCALATION).note(missing.size() + " cơ quan chưa báo cáo"));
    }

    void escalationAnswered(ReportingPeriod period, String instruction) {
        record.append(entry(period, RecordKind.ESCALATION_ANSWERED).note(instruction));
    }

    void consolidationOpened(ReportingPeriod period, PeriodFigures figures) {
        PeriodFigures.Counts counts = figures.counts();
        record.append(entry(period, RecordKind.CONSOLIDATION_OPENED)
                .note("%d/%d cơ quan đã gửi báo cáo, %d chưa gửi"
                        .formatted(counts.accepted() + counts.inReview(), counts.expected(), counts.missing())));
    }

    void consolidated(ReportingPeriod period) {
        record.append(entry(period, RecordKind.CONSOLIDATION_DONE));
    }

    void concluded(ReportingPeriod period, Conclusion conclusion) {
        List<String> added =
                conclusion.newAssignments().stream().map(Assignment::no).toList();
        record.append(entry(period, RecordKind.CONCLUSION)
                .outcome(added.isEmpty() ? null : "Giao thêm nhiệm vụ " + String.join(", ", added))
                .note(conclusion.conclusion()));
    }

    void closed(ReportingPeriod period, List<MissingDuty> missing) {
        record.appendAll(missing.stream()
                .map(each -> entry(period, RecordKind.REPORT_MISSING).agency(each.agency()))
                .toList());
        record.append(entry(period, RecordKind.PERIOD_CLOSED));
    }

    private void each(ReportingPeriod period, RecordKind kind, List<MissingDuty> missing, String counted) {
        record.appendAll(missing.stream()
                .map(each -> entry(period, kind)
                        .agency(each.agency())
                        .note(counted + (kind == RecordKind.URGING ? each.urgings() : each.reminders())))
                .toList());
    }

    private static RecordEntry entry(ReportingPeriod period, RecordKind kind) {
        return RecordEntry.of(period.directive(), kind).period(period.label()).dueOn(period.dueOn());
    }
}

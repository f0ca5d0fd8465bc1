package vn.chidao.duty;

import java.time.format.DateTimeFormatter;
import org.springframework.stereotype.Component;
import vn.chidao.directive.DirectiveRecord;
import vn.chidao.directive.RecordEntry;
import vn.chidao.directive.RecordKind;

/** Writes what happens to a duty into the directive's record. */
@Component
class DutyEntries {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final DirectiveRecord record;

    DutyEntries(DirectiveRecord record) {
        this.record = record;
    }

    void submitted(Duty duty) {
        RecordKind kind =
                switch (duty.kind()) {
                    case PLAN -> RecordKind.PLAN_SUBMITTED;
                    case REPORT -> RecordKind.REPORT_SUBMITTED;
                    case EVIDENCE -> RecordKind.EVIDENCE_SUBMITTED;
                };
        record.append(entry(duty, kind).note(duty.submissions() == 1 ? null : "Lần gửi thứ " + duty.submissions()));
        if (duty.kind() == DutyKind.REPORT && duty.late() && duty.submissions() == 1) {
            record.append(entry(duty, RecordKind.REPORT_LATE));
        }
    }

    void signed(Duty duty, Outcome outcome, String reason) {
        RecordKind kind = outcome == Outcome.ACCEPTED ? RecordKind.REPORT_SIGNED : RecordKind.REPORT_RETURNED;
        record.append(entry(duty, kind)
                .outcome(outcome.name())
                .note(outcome == Outcome.ACCEPTED ? reason : Released.BY_LEADER + ": " + reason));
    }

    void reviewed(Duty duty, Outcome outcome, String reason) {
        boolean accepted = outcome == Outcome.ACCEPTED;
        RecordKind kind =
                switch (duty.kind()) {
                    case PLAN -> accepted ? RecordKind.PLAN_ACCEPTED : RecordKind.PLAN_RETURNED;
                    case REPORT -> accepted ? RecordKind.REPORT_ACCEPTED : RecordKind.REPORT_RETURNED;
                    case EVIDENCE -> accepted ? RecordKind.EVIDENCE_ACCEPTED : RecordKind.EVIDENCE_RETURNED;
                };
        record.append(entry(duty, kind).outcome(outcome.name()).note(reason));
    }

    void extensionAsked(Duty duty) {
        record.append(entry(duty, RecordKind.EXTENSION_ASKED)
                .note(new ExtensionRequest(duty.extensionAskedUntil(), duty.extensionReason()).inWords()));
    }

    void extensionDecided(Duty asked, Duty decided, Outcome outcome, String reason) {
        String said = reason == null ? "" : ": " + reason;
        String note = outcome == Outcome.ACCEPTED
                ? "Gia hạn từ %s đến %s%s".formatted(DAY.format(asked.dueOn()), DAY.format(decided.dueOn()), said)
                : "Giữ hạn %s%s".formatted(DAY.format(asked.dueOn()), said);
        RecordKind kind = outcome == Outcome.ACCEPTED ? RecordKind.DEADLINE_EXTENDED : RecordKind.EXTENSION_REFUSED;
        record.append(entry(decided, kind).outcome(outcome.name()).note(note));
    }

    private static RecordEntry entry(Duty duty, RecordKind kind) {
        RecordEntry entry =
                RecordEntry.of(duty.directive(), kind).agency(duty.agency()).dueOn(duty.dueOn());
        return duty.kind() == DutyKind.REPORT ? entry.period(duty.title()) : entry.task(duty.title());
    }
}

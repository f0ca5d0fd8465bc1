package vn.chidao.directive;

import java.time.LocalDate;
import vn.chidao.organisation.AgencyId;

/**
 * One thing that happened under a directive, to be written to its record: what, and where they apply the agency, the
 * reporting period, the task or assignment, the due day, the outcome and a note in people's words. When and by whom is added
 * by the record.
 */
public record RecordEntry(
        DirectiveId directive,
        RecordKind kind,
        AgencyId agency,
        String period,
        String task,
        LocalDate dueOn,
        String outcome,
        String note) {

    public static RecordEntry of(DirectiveId directive, RecordKind kind) {
        return new RecordEntry(directive, kind, null, null, null, null, null, null);
    }

    public RecordEntry agency(AgencyId who) {
        return new RecordEntry(directive, kind, who, period, task, dueOn, outcome, note);
    }

    public RecordEntry period(String which) {
        return new RecordEntry(directive, kind, agency, which, task, dueOn, outcome, note);
    }

    public RecordEntry task(String which) {
        return new RecordEntry(directive, kind, agency, period, which, dueOn, outcome, note);
    }

    public RecordEntry dueOn(LocalDate day) {
        return new RecordEntry(directive, kind, agency, period, task, day, outcome, note);
    }

    public RecordEntry outcome(String what) {
        return new RecordEntry(directive, kind, agency, period, task, dueOn, what, note);
    }

    public RecordEntry note(String words) {
        return new RecordEntry(directive, kind, agency, period, task, dueOn, outcome, words);
    }
}

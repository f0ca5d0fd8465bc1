package vn.chidao.duty;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import vn.chidao.directive.DirectiveId;
import vn.chidao.directive.Signature;
import vn.chidao.organisation.AgencyId;

/**
 * One thing that one agency owes. Its transitions answer the duty as it is afterwards, or refuse with a sentence that names
 * the state; they store nothing.
 *
 * @param title what it is about, for people: "6 tháng đầu năm 2021", "Nhiệm vụ 7 năm 2022"
 * @param dueOn the last good day, inclusive; {@code null} where the directive gives none
 * @param late whether the first submission came after {@code dueOn}; stays true whatever follows
 */
public record Duty(
        long id,
        DutyKind kind,
        DirectiveId directive,
        AgencyId agency,
        Long period,
        String assignment,
        String title,
        LocalDate dueOn,
        DutyState state,
        Instant submittedAt,
        Signature submittedBy,
        boolean late,
        int submissions,
        boolean leaderSignsOff,
        LocalDate extensionAskedUntil,
        String extensionReason,
        Signature extensionAskedBy) {

    /** Whether what was sent is still within the agency. */
    boolean awaitsLeader() {
        return state == DutyState.SUBMITTED && isSignedOff();
    }

    private boolean isSignedOff() {
        return leaderSignsOff && kind == DutyKind.REPORT;
    }

    Duty submit(Instant at, LocalDate today, Signature by) {
        expect("gửi", DutyState.OPEN, DutyState.RETURNED);
        boolean isLate = submissions == 0 ? dueOn != null && today.isAfter(dueOn) : late;
        return with(DutyState.SUBMITTED, dueOn, at, by, isLate, submissions + 1);
    }

    /** A leader may sign off what they have sent themselves, but nobody signs their own report in the leader's place. */
    Duty signOff(Outcome outcome, Signature by) {
        expect("ký duyệt", DutyState.SUBMITTED);
        if (by.onBehalfOf() != null && submittedBy.by().equals(by.by())) {
            throw new DutyRefused("Người ký duyệt thay phải khác người đã gửi (" + by.by() + ").");
        }
        return in(outcome == Outcome.ACCEPTED ? DutyState.SIGNED : DutyState.RETURNED);
    }

    Duty review(Outcome outcome, Signature by) {
        expect("thẩm định", isSignedOff() ? DutyState.SIGNED : DutyState.SUBMITTED);
        if (by.sharesAPersonWith(submittedBy)) {
            throw new DutyRefused("Người thẩm định phải khác người đã gửi (" + submittedBy + ").");
        }
        return in(outcome == Outcome.ACCEPTED ? DutyState.ACCEPTED : DutyState.RETURNED);
    }

    Duty askExtension(LocalDate until, String reason, Signature by, LocalDate today) {
        expect("xin gia hạn", DutyState.OPEN, DutyState.RETURNED);
        if (dueOn == null) {
            throw new DutyRefused("Nhiệm vụ này không có hạn hoàn thành nên không cần gia hạn.");
        }
        if (until == null || !until.isAfter(dueOn) || !until.isAfter(today)) {
            throw new DutyRefused("Hạn mới phải sau hạn hiện tại và sau hôm nay.");
        }
        return new Duty(
                id,
                kind,
                directive,
                agency,
                period,
                assignment,
                title,
                dueOn,
                DutyState.EXTENSION_ASKED,
                submittedAt,
                submittedBy,
                late,
                submissions,
                leaderSignsOff,
                until,
                reason,
                by);
    }

    Duty decideExtension(Outcome outcome, Signature by) {
        expect("quyết định gia hạn", DutyState.EXTENSION_ASKED);
        if (by.sharesAPersonWith(extensionAskedBy)) {
            throw new DutyRefused("Người quyết định gia hạn phải khác người đã xin (" + extensionAskedBy + ").");
        }
        LocalDate until = outcome == Outcome.ACCEPTED ? extensionAskedUntil : dueOn;
        DutyState back = submissions == 0 ? DutyState.OPEN : DutyState.RETURNED;
        return with(back, until, submittedAt, submittedBy, late, submissions);
    }

    private void expect(String verb, DutyState... allowed) {
        if (!Set.of(allowed).contains(state)) {
            throw new DutyRefused("Không thể %s: %s %s.".formatted(verb, called(), state.label()));
        }
    }

    /** A plan's title is its kind's label, which is not said twice. */
    private String called() {
        String what = kind.label().toLowerCase();
        return kind == DutyKind.PLAN ? what : "%s “%s”".formatted(what, title);
    }

    private Duty in(DutyState next) {
        return with(next, dueOn, submittedAt, submittedBy, late, submissions);
    }

    private Duty with(DutyState next, LocalDate due, Instant at, Signature by, boolean isLate, int count) {
        return new Duty(
                id,
                kind,
                directive,
                agency,
                period,
                assignment,
                title,
                due,
                next,
                at,
                by,
                isLate,
                count,
                leaderSignsOff,
                null,
                null,
                null);
    }
}

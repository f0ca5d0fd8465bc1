package vn.chidao.repair;

import vn.chidao.directive.DirectiveStatus;
import vn.chidao.duty.Duty;
import vn.chidao.duty.DutyState;
import vn.chidao.reporting.PeriodState;

/**
 * Where our record says that the thing stands which an instance carries.
 *
 * @param approved whether its break-down was approved
 * @param settled whether nothing is owed under the directive any more and no period will come
 * @param duty what one agency owes, where the instance is about that
 * @param acknowledged whether that agency has taken up the directive
 * @param period how far the period has come, where the instance is about one
 * @param periodClosed whether it takes no reports any more
 */
record Standing(
        DirectiveStatus directive,
        boolean approved,
        boolean settled,
        Duty duty,
        boolean acknowledged,
        PeriodState period,
        boolean periodClosed) {

    boolean is(DirectiveStatus status) {
        return directive == status;
    }

    boolean is(PeriodState state) {
        return period == state;
    }

    boolean is(DutyState... states) {
        for (DutyState state : states) {
            if (duty != null && duty.state() == state) {
                return true;
            }
        }
        return false;
    }

    boolean awaitsLeader() {
        return duty != null && duty.leaderSignsOff() && is(DutyState.SUBMITTED);
    }

    boolean awaitsReview() {
        return duty != null && is(duty.leaderSignsOff() ? DutyState.SIGNED : DutyState.SUBMITTED);
    }

    /** Where it stands, as the end of a sentence. */
    String words() {
        if (duty != null) {
            return "%s của cơ quan đang ở tình trạng “%s”"
                    .formatted(duty.kind().label().toLowerCase(), duty.state().label());
        }
        return period != null
                ? "kỳ báo cáo %s%s".formatted(period.label(), periodClosed ? ", đã khép" : "")
                : "văn bản: “%s”".formatted(directive.label());
    }
}

package vn.chidao.workflow;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import vn.chidao.calendar.WorkingHours;
import vn.chidao.directive.ImplementingAgencies;
import vn.chidao.duty.Duties;
import vn.chidao.duty.DutyCard;
import vn.chidao.duty.DutyKind;
import vn.chidao.duty.DutyState;
import vn.chidao.duty.EvidenceSubmission;
import vn.chidao.duty.ExtensionRequest;
import vn.chidao.duty.Outcome;
import vn.chidao.duty.PlanSubmission;
import vn.chidao.duty.ReportSubmission;
import vn.chidao.organisation.OfficialGroup;

/** What {@code PlanProcess}, {@code ReportProcess} and {@code EvidenceProcess} ask and tell the domain about one duty. */
public class DutySteps {

    /** What the form of evidence says when it asks for more time instead. */
    static final String EXTEND = "EXTEND";

    private final Duties duties;
    private final ImplementingAgencies agencies;
    private final FormContent content;
    private final WorkingHours hours;
    private final Clock clock;

    DutySteps(Duties duties, ImplementingAgencies agencies, FormContent content, WorkingHours hours, Clock clock) {
        this.duties = duties;
        this.agencies = agencies;
        this.content = content;
        this.hours = hours;
        this.clock = clock;
    }

    /** "Báo cáo" → "Báo cáo 6 tháng đầu năm 2021 · 246-CV/TU". */
    public String taskName(String what, long dutyId) {
        DutyCard card = duties.card(dutyId);
        return card.kind() == DutyKind.PLAN ? what + " · " + card.symbol() : what + " " + card.subject();
    }

    /** "Thẩm định báo cáo" → "Thẩm định báo cáo 6 tháng đầu năm 2021 · Huyện ủy Bình Sơn · 246-CV/TU". */
    public String reviewName(String what, long dutyId) {
        DutyCard card = duties.card(dutyId);
        String about = card.kind() == DutyKind.PLAN ? "" : " " + card.title();
        return what + about + " · " + card.agencyName() + " · " + card.symbol();
    }

    public String agencyStaff(long dutyId) {
        return OfficialGroup.STAFF.of(duties.card(dutyId).agencyInCharge());
    }

    public String agencyLeader(long dutyId) {
        return OfficialGroup.LEADER.of(duties.card(dutyId).agencyInCharge());
    }

    public String advisoryBody(long dutyId) {
        return OfficialGroup.STAFF.of(duties.card(dutyId).advisoryInCharge());
    }

    /** The end of the working day on which the duty is due; none where the directive gives none. */
    public Date dueAt(long dutyId) {
        LocalDate dueOn = duties.card(dutyId).dueOn();
        return dueOn == null ? null : Date.from(hours.endOf(dueOn));
    }

    public boolean leaderSignsOff(long dutyId) {
        return duties.card(dutyId).leaderSignsOff();
    }

    public boolean isSigned(long dutyId) {
        return duties.get(dutyId).state() == DutyState.SIGNED;
    }

    public boolean isAccepted(long dutyId) {
        return duties.get(dutyId).state() == DutyState.ACCEPTED;
    }

    public boolean isExtensionAsked(long dutyId) {
        return duties.get(dutyId).state() == DutyState.EXTENSION_ASKED;
    }

    public void acknowledge(long dutyId, String responsibleLeader, String responsiblePosition) {
        DutyCard card = duties.card(dutyId);
        agencies.acknowledge(
                card.directive(), card.agency(), responsibleLeader, responsiblePosition, LocalDate.now(clock));
    }

    public void submitPlan(long dutyId, String json) {
        duties.submit(dutyId, content.read(json, PlanSubmission.class));
    }

    public void submitReport(long dutyId, String json) {
        duties.submit(dutyId, content.read(json, ReportSubmission.class));
    }

    /** Takes the evidence, or a request for more time when the form says {@code EXTEND}. */
    public void submitEvidence(long dutyId, String outcome, String json) {
        if (EXTEND.equals(outcome)) {
            ExtensionRequest asked = content.read(json, ExtensionRequest.class);
            duties.askExtension(dutyId, asked.until(), asked.reason());
        } else {
            duties.submit(dutyId, content.read(json, EvidenceSubmission.class));
        }
    }

    public void signOff(long dutyId, String outcome, String reason) {
        duties.signOff(dutyId, Outcome.of(outcome), reason);
    }

    public void review(long dutyId, String outcome, String reason) {
        duties.review(dutyId, Outcome.of(outcome), reason);
    }

    public void decideExtension(long dutyId, String outcome, String reason) {
        duties.decideExtension(dutyId, Outcome.of(outcome), reason);
    }
}

package vn.chidao.duty;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chidao.directive.CurrentOfficial;

/**
 * All duties: what an agency sends for one, what is answered to it, and what follows. Each call is one transaction; a
 * {@link DutyRefused} says why nothing was done.
 */
@Service
@Transactional
public class Duties {

    private final DutyRows rows;
    private final DutyCards cards;
    private final Attachments attachments;
    private final Scopes scopes;
    private final ReturnRule returns;
    private final DutyEntries entries;
    private final ReportedTargets targets;
    private final CurrentOfficial official;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Duties(
            DutyRows rows,
            DutyCards cards,
            Attachments attachments,
            Scopes scopes,
            ReturnRule returns,
            DutyEntries entries,
            ReportedTargets targets,
            CurrentOfficial official,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.cards = cards;
        this.attachments = attachments;
        this.scopes = scopes;
        this.returns = returns;
        this.entries = entries;
        this.targets = targets;
        this.official = official;
        this.events = events;
        this.clock = clock;
    }

    /** How a duty is routed and called; within a transaction it is read once. */
    @Transactional(readOnly = true)
    public DutyCard card(long id) {
        return cards.get(id);
    }

    /** The duty as it stands. */
    @Transactional(readOnly = true)
    public Duty get(long id) {
        return rows.get(id);
    }

    /** Whether that process instance carries the duty; nobody else can change the duty until the transaction ends. */
    public boolean lockCarriedBy(long id, String processInstance) {
        return rows.lockCarriedBy(id, processInstance);
    }

    /** Takes what the agency sends, as often as it is returned; late is what comes first after the due date. */
    public void submit(long id, Submission submission) {
        Duty duty = rows.lock(id);
        check(duty, submission);
        Duty sent = duty.submit(clock.instant(), today(), official.actor().signature());
        rows.store(sent, submission);
        entries.submitted(sent);
    }

    /** The agency's leader signs the report off, or gives it back to the staff with a reason. */
    public void signOff(long id, Outcome outcome, String reason) {
        Duty duty = rows.lock(id);
        String checked = checkedReason(duty, outcome, reason);
        Duty signed = duty.signOff(outcome, official.actor().signature());
        rows.store(signed, answer(Review.Step.SIGN_OFF, outcome, checked, signed, signed), null);
        entries.signed(signed, outcome, checked);
    }

    /** The advisory body accepts what was sent, which ends the duty, or returns it with a reason. */
    public void review(long id, Outcome outcome, String reason) {
        Duty duty = rows.lock(id);
        String checked = checkedReason(duty, outcome, reason);
        Duty reviewed = duty.review(outcome, official.actor().signature());
        boolean ended = reviewed.state().isEnded();
        rows.store(
                reviewed,
                answer(Review.Step.REVIEW, outcome, checked, reviewed, reviewed),
                ended ? clock.instant() : null);
        entries.reviewed(reviewed, outcome, checked);
        if (ended && duty.kind() == DutyKind.REPORT) {
            targets.keep(reviewed);
        }
        if (ended) {
            events.publishEvent(new DutyEnded(reviewed.directive(), reviewed.kind(), reviewed.period()));
        }
    }

    /** The agency asks for a later due date; until it is decided nothing is expected of it. */
    public void askExtension(long id, LocalDate until, String reason) {
        Duty duty = rows.lock(id);
        String checked = Outcome.RETURNED.checkedReason(reason, "Hãy ghi lý do xin gia hạn.");
        Duty asked = duty.askExtension(until, checked, official.actor().signature(), today());
        rows.store(asked);
        entries.extensionAsked(asked);
    }

    /** The advisory body grants the extension asked for, or keeps the due date and says why. */
    public void decideExtension(long id, Outcome outcome, String reason) {
        Duty asked = rows.lock(id);
        String checked = outcome.checkedReason(reason, "Hãy ghi lý do không đồng ý.");
        Duty decided = asked.decideExtension(outcome, official.actor().signature());
        rows.store(decided, answer(Review.Step.EXTENSION, outcome, checked, asked, decided), null);
        cards.forget(id);
        entries.extensionDecided(asked, decided, outcome, checked);
        if (outcome == Outcome.ACCEPTED) {
            events.publishEvent(new DeadlineExtended(decided.directive()));
        }
    }

    private void check(Duty duty, Submission submission) {
        if (submission.kind() != duty.kind()) {
            throw new DutyRefused("Nội dung gửi không đúng loại: cần %s."
                    .formatted(duty.kind().label().toLowerCase()));
        }
        List<String> problems =
                switch (duty.kind()) {
                    case PLAN -> ((PlanSubmission) submission).problems(today(), attachments.count(duty.id()));
                    case REPORT -> ((ReportSubmission) submission).problems(scopes.of(duty));
                    case EVIDENCE -> ((EvidenceSubmission) submission).problems(today());
                };
        if (!problems.isEmpty()) {
            throw new DutyRefused(problems);
        }
    }

    /** What is returned must still be wanted: the reason is checked only after that. */
    private String checkedReason(Duty duty, Outcome outcome, String reason) {
        if (outcome == Outcome.RETURNED && duty.kind() == DutyKind.REPORT && !returns.isPossible(duty.period())) {
            throw new DutyRefused("Kỳ báo cáo đã khép: chỉ có thể chấp nhận, ghi rõ ý kiến.");
        }
        return outcome.checkedReason(reason);
    }

    private Review answer(Review.Step step, Outcome outcome, String reason, Duty before, Duty after) {
        boolean moved = step == Review.Step.EXTENSION;
        return new Review(
                step,
                outcome,
                reason,
                moved ? before.dueOn() : null,
                moved ? after.dueOn() : null,
                now(),
                official.actor().signature());
    }

    private Instant now() {
        return clock.instant();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}

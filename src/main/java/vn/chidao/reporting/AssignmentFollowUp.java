package vn.chidao.reporting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chidao.directive.AgencyShare;
import vn.chidao.directive.AgencyShares;
import vn.chidao.directive.Assignment;
import vn.chidao.directive.Directive;
import vn.chidao.directive.DirectiveId;
import vn.chidao.directive.DirectiveRecord;
import vn.chidao.directive.Directives;
import vn.chidao.directive.RecordEntry;
import vn.chidao.directive.RecordKind;
import vn.chidao.directive.Timeframe;
import vn.chidao.duty.DutyCard;
import vn.chidao.duty.DutyRounds;
import vn.chidao.duty.DutyRounds.EvidenceRound;
import vn.chidao.duty.MissingDuty;
import vn.chidao.duty.Owed;
import vn.chidao.organisation.AgencyId;

/**
 * Follows dated and yearly assignments up: opens their evidence, reminds before and urges after the due day on the ladder of
 * the directive's regime. What was due within a year and never came is recorded as missing, and so is what came back after that and was
 * not sent again by the next look, at most 30 days later; a dated one stays owed.
 */
@Service
@Transactional
public class AssignmentFollowUp {

    private final FollowUpDays days;
    private final Directives directives;
    private final AgencyShares shares;
    private final DutyRounds rounds;
    private final FollowUpLadder ladder;
    private final ReportingPeriods periods;
    private final DirectiveRecord record;
    private final Clock clock;

    AssignmentFollowUp(
            FollowUpDays days,
            Directives directives,
            AgencyShares shares,
            DutyRounds rounds,
            FollowUpLadder ladder,
            ReportingPeriods periods,
            DirectiveRecord record,
            Clock clock) {
        this.days = days;
        this.directives = directives;
        this.shares = shares;
        this.rounds = rounds;
        this.ladder = ladder;
        this.periods = periods;
        this.record = record;
        this.clock = clock;
    }

    /**
     * The next day on which something is to be done; at the latest in 30 days while reporting goes on or evidence is owed,
     * because a conclusion may add assignments and a due date may move. Empty when nothing can follow.
     */
    @Transactional(readOnly = true)
    public Optional<LocalDate> next(DirectiveId id) {
        LocalDate done = days.doneUntil(id);
        Directive directive = directives.get(id);
        Stream<LocalDate> openings = roundsOf(directive).map(AssignmentRound::opensOn);
        List<DutyRounds.EvidenceDue> owed = rounds.evidenceDue(id);
        Stream<LocalDate> steps = owed.stream()
                .flatMap(due -> ladder.steps(directive, due.on()).stream())
                .map(LadderStep::on);
        Stream<LocalDate> check =
                !owed.isEmpty() || periods.anyRunning(id) || periods.next(id).isPresent()
                        ? Stream.of(today().plusDays(30))
                        : Stream.empty();
        return Stream.of(
                        openings.filter(day -> day.isAfter(done)),
                        steps.filter(day -> day.isAfter(stepsTakenUntil(directive, done))),
                        check)
                .flatMap(each -> each)
                .min(LocalDate::compareTo);
    }

    /** Does all that has fallen due since the last time, up to today. */
    public void followUp(DirectiveId id) {
        Directive directive = directives.get(id);
        LocalDate since = directive.life().dutiesSince();
        LocalDate done = stepsTakenUntil(directive, days.doneUntil(id));
        open(directive);
        for (DutyRounds.EvidenceDue due : rounds.evidenceDue(id)) {
            ladder.steps(directive, due.on()).stream()
                    .filter(step -> !step.on().isAfter(today()) && step.on().isAfter(again(step) ? since : done))
                    .forEach(step -> take(directive, due, step));
        }
        days.done(id, today());
    }

    @EventListener
    void on(AssignmentsAdded added) {
        open(directives.get(added.directive()));
    }

    /** Opens the evidence of every round whose day has come and that was not opened yet. */
    private void open(Directive directive) {
        Set<EvidenceRound> opened = rounds.evidenceRounds(directive.id());
        List<AssignmentRound> due = roundsOf(directive)
                .filter(round -> !round.opensOn().isAfter(today()))
                .filter(round -> !opened.contains(new EvidenceRound(round.assignment(), round.title())))
                .toList();
        if (!due.isEmpty()) {
            Map<AgencyId, AgencyShare> bound = shares.of(directive.id(), today());
            due.forEach(round -> open(directive.id(), round, bound));
        }
    }

    private void open(DirectiveId id, AssignmentRound round, Map<AgencyId, AgencyShare> bound) {
        List<AgencyId> implementing = bound.entrySet().stream()
                .filter(each -> each.getValue().assignments().stream()
                        .anyMatch(assignment -> assignment.no().equals(round.assignment())))
                .map(Map.Entry::getKey)
                .toList();
        List<DutyCard> cards = rounds.openEvidence(id, round.assignment(), round.title(), round.dueOn(), implementing);
        record.appendAll(cards.stream()
                .map(card -> RecordEntry.of(id, RecordKind.EVIDENCE_OPENED)
                        .agency(card.agency())
                        .task(round.title())
                        .dueOn(round.dueOn()))
                .toList());
    }

    private void take(Directive directive, DutyRounds.EvidenceDue due, LadderStep step) {
        Owed owed = Owed.evidence(directive.id(), due.on(), due.assignments());
        switch (step.kind()) {
            case REMIND -> note(RecordKind.REMINDER, rounds.remind(owed));
            case URGE -> note(RecordKind.URGING, rounds.urge(owed));
            case ESCALATE -> note(RecordKind.ESCALATION, rounds.missing(owed));
            case CLOSE -> note(RecordKind.EVIDENCE_MISSING, endYearly(directive, due));
        }
    }

    /** What came back after its close, or whose request for more time was refused after it, ends with the next look. */
    private static boolean again(LadderStep step) {
        return step.kind() == LadderStep.Kind.CLOSE;
    }

    /** What fell before the duties began is never made up for: nobody could have answered. */
    private static LocalDate stepsTakenUntil(Directive directive, LocalDate done) {
        LocalDate since = directive.life().dutiesSince();
        return since.isAfter(done) ? since : done;
    }

    private List<MissingDuty> endYearly(Directive directive, DutyRounds.EvidenceDue due) {
        Set<String> yearly = directive.document().assignments().stream()
                .filter(assignment -> assignment.timeframe().kind() == Timeframe.Kind.YEARLY)
                .map(Assignment::no)
                .collect(Collectors.toSet());
        List<String> ending =
                due.assignments().stream().filter(yearly::contains).toList();
        return ending.isEmpty()
                ? List.of()
                : rounds.endMissing(
                        Owed.evidence(directive.id(), due.on(), ending), "Đã hết thời gian của nhiệm vụ hằng năm.");
    }

    private void note(RecordKind kind, List<MissingDuty> missing) {
        record.appendAll(missing.stream()
                .map(each -> RecordEntry.of(each.directive(), kind)
                        .agency(each.agency())
                        .task(each.title())
                        .dueOn(each.dueOn())
                        .note(kind == RecordKind.URGING ? "Đôn đốc lần " + each.urgings() : null))
                .toList());
    }

    private Stream<AssignmentRound> roundsOf(Directive directive) {
        var reporting = directive.document().reporting();
        int lastYear = reporting == null || reporting.lastYear() == null ? today().getYear() + 1 : reporting.lastYear();
        return directive.document().assignments().stream()
                .flatMap(assignment -> AssignmentRound.of(assignment, directive.bindsFrom(assignment), lastYear));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}

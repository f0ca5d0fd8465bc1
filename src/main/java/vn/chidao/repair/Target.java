package vn.chidao.repair;

import static vn.chidao.directive.DirectiveStatus.BROKEN_DOWN;
import static vn.chidao.directive.DirectiveStatus.IN_FINAL_REVIEW;
import static vn.chidao.directive.DirectiveStatus.ISSUED;
import static vn.chidao.directive.DirectiveStatus.REGISTERED;
import static vn.chidao.duty.DutyState.EXTENSION_ASKED;
import static vn.chidao.duty.DutyState.OPEN;
import static vn.chidao.duty.DutyState.RETURNED;
import static vn.chidao.duty.DutyState.SUBMITTED;
import static vn.chidao.reporting.PeriodState.CONSOLIDATED;
import static vn.chidao.reporting.PeriodState.CONSOLIDATING;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import vn.chidao.reporting.PeriodState;
import vn.chidao.workflow.Vocabulary.Process;

/**
 * A step to which a token may be moved by hand. There are few: those at which somebody works or something is waited for, and
 * only while our record stands just there. Steps that hand work out, issue or close are none of them, because doing them
 * twice cannot be undone; nor are ends, because what is owed would stay owed with nobody to send it.
 *
 * @param from the steps from which it is reached without leaving the branch of the drawing
 * @param fits whether the record stands at this step
 */
record Target(String process, String step, Set<String> from, Predicate<Standing> fits) {

    private static final Set<String> WHOLE = Set.of();

    private static final List<Target> ALL = List.of(
            anywhere(Process.DIRECTIVE, "Task_BreakDownDirective", it -> it.is(REGISTERED)),
            anywhere(Process.DIRECTIVE, "Task_ApproveBreakdown", it -> it.is(BROKEN_DOWN) && !it.approved()),
            anywhere(Process.DIRECTIVE, "CallActivity_Monitor", it -> it.is(ISSUED)),
            anywhere(
                    Process.DIRECTIVE,
                    "Task_FinalReview",
                    it -> it.is(IN_FINAL_REVIEW) || it.is(ISSUED) && it.settled()),
            anywhere(Process.DIRECTIVE, "Task_CloseDirective", it -> it.is(IN_FINAL_REVIEW)),
            anywhere(Process.PLAN, "Task_AcknowledgeDirective", it -> it.is(OPEN) && !it.acknowledged()),
            anywhere(Process.PLAN, "Task_SubmitPlan", it -> it.is(OPEN, RETURNED) && it.acknowledged()),
            anywhere(Process.PLAN, "Task_ReviewPlan", it -> it.is(SUBMITTED)),
            anywhere(Process.REPORT, "Task_SubmitReport", it -> it.is(OPEN, RETURNED)),
            anywhere(Process.REPORT, "Task_SignOffReport", Standing::awaitsLeader),
            anywhere(Process.REPORT, "Task_ReviewReport", Standing::awaitsReview),
            anywhere(Process.EVIDENCE, "Task_SubmitEvidence", it -> it.is(OPEN, RETURNED)),
            anywhere(Process.EVIDENCE, "Task_DecideExtension", it -> it.is(EXTENSION_ASKED)),
            anywhere(Process.EVIDENCE, "Task_VerifyEvidence", it -> it.is(SUBMITTED)),
            new Target(
                    Process.MONITORING,
                    "ServiceTask_PlanNextPeriod",
                    Set.of("CatchEvent_OpeningDay"),
                    it -> it.is(ISSUED)),
            new Target(
                    Process.MONITORING,
                    "ServiceTask_PlanNextFollowUp",
                    Set.of("CatchEvent_FollowUpDay"),
                    it -> it.is(ISSUED)),
            new Target(
                    Process.MONITORING, "Gateway_AllSettled", Set.of("Gateway_AwaitSettlement"), it -> it.is(ISSUED)),
            new Target(
                    Process.REPORTING_PERIOD,
                    "Gateway_AwaitReports",
                    Set.of("Gateway_AwaitReports", "Task_ConsolidateReports", "Task_ConcludePeriod"),
                    it -> it.is(PeriodState.OPEN)),
            new Target(
                    Process.REPORTING_PERIOD,
                    "Task_ConsolidateReports",
                    Set.of("Gateway_AwaitReports", "Task_ConsolidateReports", "Task_ConcludePeriod"),
                    it -> it.is(CONSOLIDATING)),
            new Target(
                    Process.REPORTING_PERIOD,
                    "Task_ConcludePeriod",
                    Set.of("Gateway_AwaitReports", "Task_ConsolidateReports", "Task_ConcludePeriod"),
                    it -> it.is(CONSOLIDATED)),
            new Target(
                    Process.REPORTING_PERIOD,
                    "ServiceTask_PlanNextStep",
                    Set.of("Gateway_AwaitStep"),
                    it -> !it.periodClosed()));

    private static Target anywhere(String process, String step, Predicate<Standing> fits) {
        return new Target(process, step, WHOLE, fits);
    }

    static List<Target> of(String process) {
        return ALL.stream().filter(each -> each.process().equals(process)).toList();
    }

    static List<Target> all() {
        return ALL;
    }

    /** Whether a token at that step stays in its branch of the drawing when it comes here. */
    boolean isReachedFrom(String other) {
        return from == WHOLE || from.contains(other);
    }
}

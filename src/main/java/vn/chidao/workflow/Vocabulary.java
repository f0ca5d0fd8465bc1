package vn.chidao.workflow;

import java.util.Set;

/** Every name of the models that code needs; a test holds each against the models. */
public final class Vocabulary {

    private Vocabulary() {}

    /** Keys of the processes that code starts or asks for. */
    public static final class Process {
        public static final String DIRECTIVE = "DirectiveProcess";
        public static final String MONITORING = "MonitoringProcess";
        public static final String REPORTING_PERIOD = "ReportingPeriodProcess";
        public static final String PLAN = "PlanProcess";
        public static final String REPORT = "ReportProcess";
        public static final String EVIDENCE = "EvidenceProcess";
        public static final String REGISTRATION = "RegistrationProcess";
        public static final String DECISION = "DirectiveDecisionProcess";

        /** What one agency owes, of which there are thousands. */
        public static final Set<String> OF_ONE_AGENCY = Set.of(PLAN, REPORT, EVIDENCE);

        private Process() {}
    }

    /** Names of the messages that processes wait for. */
    static final class Message {
        static final String DIRECTIVE_REGISTERED = "DirectiveRegistered";
        static final String CLOSING_DECIDED = "ClosingDecided";
        static final String DIRECTIVE_WITHDRAWN = "DirectiveWithdrawn";
        static final String DIRECTIVE_SETTLED = "DirectiveSettled";
        static final String PERIOD_OPENED = "PeriodOpened";
        static final String ALL_REPORTS_ACCEPTED = "AllReportsAccepted";

        private Message() {}
    }

    /** Where the agencies' processes begin; they are started in bulk, not one message each. */
    static final class Start {
        static final String PLAN = "StartEvent_DirectiveReceived";
        static final String REPORT = "StartEvent_ReportDue";
        static final String EVIDENCE = "StartEvent_AssignmentDue";

        private Start() {}
    }

    /** Where a process waits for a day that may have to be moved. */
    static final class Wait {
        static final String FOLLOW_UP_DAY = "CatchEvent_FollowUpDay";

        private Wait() {}
    }

    /** Process variables. All are primitives. */
    public static final class Variable {
        static final String SYMBOL = "symbol";
        public static final String PERIOD_ID = "periodId";
        public static final String DUTY_ID = "dutyId";
        public static final String RETURNED = "returned";

        private Variable() {}
    }

    /** Tasks that are more than names: those at which something is sent or comes back, and the review of a report. */
    public static final class Task {
        public static final String ACKNOWLEDGE = "Task_AcknowledgeDirective";
        public static final String SUBMIT_PLAN = "Task_SubmitPlan";
        public static final String SUBMIT_REPORT = "Task_SubmitReport";
        public static final String SUBMIT_EVIDENCE = "Task_SubmitEvidence";
        public static final String BREAK_DOWN = "Task_BreakDownDirective";
        public static final String FINAL_REVIEW = "Task_FinalReview";
        public static final String REVIEW_REPORT = "Task_ReviewReport";

        private Task() {}
    }
}

package vn.chidao.workflow;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.chidao.directive.DirectiveId;
import vn.chidao.directive.DirectiveRegistered;
import vn.chidao.directive.Directives;
import vn.chidao.duty.DutiesCalledOff;
import vn.chidao.duty.DutiesOpened;
import vn.chidao.duty.DutyKind;
import vn.chidao.duty.DutyRounds;
import vn.chidao.reporting.AllReportsAccepted;
import vn.chidao.reporting.DirectiveSettled;
import vn.chidao.reporting.OpenWorkEnded;
import vn.chidao.reporting.PeriodOpened;
import vn.chidao.reporting.ReportingPeriods;
import vn.chidao.workflow.EngineStart.Model;
import vn.chidao.workflow.Vocabulary.Message;
import vn.chidao.workflow.Vocabulary.Process;
import vn.chidao.workflow.Vocabulary.Start;
import vn.chidao.workflow.Vocabulary.Variable;

/**
 * Carries what happened in the domain into the engine, in the same transaction: either both know it or neither. All process
 * instances of a directive carry its id as business key.
 */
@Component
class EngineBridge {

    private final RuntimeService runtime;
    private final RepositoryService repository;
    private final Directives directives;
    private final BulkStart starts;
    private final DutyRounds rounds;
    private final ReportingPeriods periods;
    private final SignedInOfficial official;

    EngineBridge(
            RuntimeService runtime,
            RepositoryService repository,
            Directives directives,
            BulkStart starts,
            DutyRounds rounds,
            ReportingPeriods periods,
            SignedInOfficial official) {
        this.runtime = runtime;
        this.repository = repository;
        this.directives = directives;
        this.starts = starts;
        this.rounds = rounds;
        this.periods = periods;
        this.official = official;
    }

    @EventListener
    void on(DirectiveRegistered event) {
        official.steppingAside(() -> runtime.createMessageCorrelation(Message.DIRECTIVE_REGISTERED)
                .processInstanceBusinessKey(event.directive().value())
                .setVariable(Variable.SYMBOL, symbol(event.directive()))
                .correlateStartMessage());
    }

    @EventListener
    void on(PeriodOpened event) {
        official.steppingAside(() -> periods.carriedBy(
                event.period(),
                runtime.createMessageCorrelation(Message.PERIOD_OPENED)
                        .processInstanceBusinessKey(event.directive().value())
                        .setVariable(Variable.SYMBOL, symbol(event.directive()))
                        .setVariable(Variable.PERIOD_ID, event.period())
                        .correlateStartMessage()
                        .getId()));
    }

    /** Starts one small instance for each duty: asked once which model is the latest, not once for each. */
    @EventListener
    void on(DutiesOpened event) {
        official.steppingAside(() -> rounds.carriedBy(starts.start(model(event.kind()), event.opened())));
    }

    @EventListener
    void on(AllReportsAccepted event) {
        official.steppingAside(() -> runtime.createMessageCorrelation(Message.ALL_REPORTS_ACCEPTED)
                .processInstanceBusinessKey(event.directive().value())
                .processInstanceVariableEquals(Variable.PERIOD_ID, event.period())
                .correlateAll());
    }

    @EventListener
    void on(DirectiveSettled event) {
        tell(Message.DIRECTIVE_SETTLED, event.directive());
    }

    @EventListener
    void on(DutiesCalledOff event) {
        official.steppingAside(() -> delete(event.processInstances(), event.reason()));
    }

    /** What agencies owe has been called off by then; what remains are the periods, which would wait for nothing. */
    @EventListener
    void on(OpenWorkEnded event) {
        official.steppingAside(() -> delete(periodsOf(event.directive()), event.reason()));
    }

    /** Tells every instance of the directive that waits for the message, and answers how many there were. */
    int tell(String message, DirectiveId directive) {
        AtomicInteger told = new AtomicInteger();
        official.steppingAside(() -> told.set(runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(directive.value())
                .correlateAllWithResult()
                .size()));
        return told.get();
    }

    private List<String> periodsOf(DirectiveId directive) {
        return runtime
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(directive.value(), Process.REPORTING_PERIOD)
                .list()
                .stream()
                .map(ProcessInstance::getId)
                .toList();
    }

    /** An instance that an administrator has deleted in Cockpit is no reason to refuse anybody anything. */
    private void delete(List<String> instances, String reason) {
        if (!instances.isEmpty()) {
            runtime.deleteProcessInstancesIfExists(instances, reason, false, true, true);
        }
    }

    private Model model(DutyKind kind) {
        String latest = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(process(kind))
                .latestVersion()
                .singleResult()
                .getId();
        return new Model(latest, start(kind));
    }

    private String symbol(DirectiveId directive) {
        return directives.card(directive).symbol();
    }

    private static String process(DutyKind kind) {
        return switch (kind) {
            case PLAN -> Process.PLAN;
            case REPORT -> Process.REPORT;
            case EVIDENCE -> Process.EVIDENCE;
        };
    }

    private static String start(DutyKind kind) {
        return switch (kind) {
            case PLAN -> Start.PLAN;
            case REPORT -> Start.REPORT;
            case EVIDENCE -> Start.EVIDENCE;
        };
    }
}

package vn.chidao.workflow;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.context.ProcessEngineContext;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;
import vn.chidao.duty.DutyCard;
import vn.chidao.workflow.Vocabulary.Variable;

/** Has the engine start an instance for a duty, at the start event that is meant for it. */
@Component
class EngineStart {

    private final RuntimeService runtime;
    private final ProcessEngineConfigurationImpl engine;

    EngineStart(RuntimeService runtime, ProcessEngine engine) {
        this.runtime = runtime;
        this.engine = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
    }

    /** The version of a model that instances are started of, and where they begin. */
    record Model(String definition, String startEvent) {}

    /** Answers the instance of each duty, in the order of the cards. */
    Map<DutyCard, String> each(Model model, List<DutyCard> cards) {
        Map<DutyCard, String> instances = new LinkedHashMap<>();
        cards.forEach(card -> instances.put(card, one(model, card)));
        return instances;
    }

    /** As {@link #each}, and their rows are in the database, in this transaction, when this returns. */
    Map<DutyCard, String> eachWritten(Model model, List<DutyCard> cards) {
        ProcessEngineContext.requiresNew();
        try {
            return engine.getCommandExecutorTxRequired().execute(context -> each(model, cards));
        } finally {
            ProcessEngineContext.clear();
        }
    }

    private String one(Model model, DutyCard card) {
        return runtime.createProcessInstanceById(model.definition())
                .businessKey(card.directive().value())
                .setVariable(Variable.DUTY_ID, card.id())
                .startBeforeActivity(model.startEvent())
                .execute()
                .getId();
    }
}

package vn.chidao.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Tells {@link ProvincialSight} of each instance that begins and is seen in a province, whoever began it: a person, a timer,
 * or another instance that calls it. The models need not say so.
 */
@Component
class InstancesBegin extends AbstractProcessEnginePlugin {

    private final ObjectProvider<ProvincialSight> sight;

    InstancesBegin(ObjectProvider<ProvincialSight> sight) {
        this.sight = sight;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        List<BpmnParseListener> others = configuration.getCustomPostBPMNParseListeners();
        configuration.setCustomPostBPMNParseListeners(
                Stream.concat(Stream.ofNullable(others).flatMap(List::stream), Stream.of(new Listening()))
                        .collect(Collectors.toCollection(ArrayList::new)));
    }

    private final class Listening extends AbstractBpmnParseListener {

        @Override
        public void parseProcess(Element element, ProcessDefinitionEntity process) {
            if (ProvincialSight.SEEN.contains(process.getKey())) {
                ExecutionListener tell = execution ->
                        sight.getObject().begins(execution.getProcessBusinessKey(), execution.getProcessInstanceId());
                process.addListener(ExecutionListener.EVENTNAME_START, tell);
            }
        }
    }
}

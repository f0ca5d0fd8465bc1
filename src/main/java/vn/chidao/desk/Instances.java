package vn.chidao.desk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.springframework.stereotype.Component;
import vn.chidao.workflow.SignedInOfficial;
import vn.chidao.workflow.Vocabulary.Variable;

/** What running process instances are about, asked for many at once. Whether somebody may know it, the caller decides. */
@Component
class Instances {

    private final RuntimeService runtime;
    private final SignedInOfficial official;

    Instances(RuntimeService runtime, SignedInOfficial official) {
        this.runtime = runtime;
        this.official = official;
    }

    /** Two questions to the engine, however many instances there are. */
    List<About> about(Set<String> instances) {
        return official.answeredAside(() -> {
            Map<String, Map<String, Object>> variables = variables(instances);
            return runtime.createProcessInstanceQuery().processInstanceIds(instances).list().stream()
                    .map(each -> about(each, variables.getOrDefault(each.getId(), Map.of())))
                    .toList();
        });
    }

    private Map<String, Map<String, Object>> variables(Set<String> instances) {
        return runtime
                .createVariableInstanceQuery()
                .processInstanceIdIn(instances.toArray(String[]::new))
                .variableNameIn(Variable.DUTY_ID, Variable.PERIOD_ID, Variable.RETURNED)
                .list()
                .stream()
                .filter(each -> each.getValue() != null)
                .collect(Collectors.groupingBy(
                        VariableInstance::getProcessInstanceId,
                        Collectors.toMap(
                                VariableInstance::getName,
                                VariableInstance::getValue,
                                (first, second) -> first,
                                HashMap::new)));
    }

    private static About about(ProcessInstance instance, Map<String, Object> variables) {
        Object duty = variables.get(Variable.DUTY_ID);
        Object period = variables.get(Variable.PERIOD_ID);
        boolean isOfDirective = duty == null && period == null;
        return new About(
                instance.getId(),
                duty instanceof Long id ? id : null,
                period instanceof Long id ? id : null,
                isOfDirective ? instance.getBusinessKey() : null,
                Boolean.TRUE.equals(variables.get(Variable.RETURNED)));
    }

    /** A process instance with the duty, else the period, else the directive it is about; the other two are {@code null}. */
    record About(String instance, Long duty, Long period, String directive, boolean returned) {}
}

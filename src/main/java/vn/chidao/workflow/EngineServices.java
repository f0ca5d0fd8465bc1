package vn.chidao.workflow;

import java.util.Map;
import org.camunda.bpm.engine.impl.FormServiceImpl;
import org.camunda.bpm.engine.impl.TaskServiceImpl;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Gives whoever completes a task a second time with the same the first answer again, see {@link Repetition}. */
@Component
class EngineServices extends AbstractProcessEnginePlugin {

    private final ObjectProvider<Repetition> repetition;

    EngineServices(ObjectProvider<Repetition> repetition) {
        this.repetition = repetition;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration.setTaskService(new Tasks());
        configuration.setFormService(new Forms());
    }

    private void unlessRepeated(String task, Map<String, Object> form, Runnable completion) {
        try {
            completion.run();
        } catch (RuntimeException e) {
            if (!repetition.getObject().isOf(task, form)) {
                throw e;
            }
        }
    }

    private VariableMap answered(Map<String, Object> form, VariableMap[] answer) {
        return answer[0] == null ? Variables.fromMap(form) : answer[0];
    }

    private final class Tasks extends TaskServiceImpl {

        @Override
        public void complete(String task, Map<String, Object> form) {
            unlessRepeated(task, form, () -> super.complete(task, form));
        }

        @Override
        public VariableMap completeWithVariablesInReturn(String task, Map<String, Object> form, boolean readsValues) {
            VariableMap[] answer = new VariableMap[1];
            unlessRepeated(task, form, () -> answer[0] = super.completeWithVariablesInReturn(task, form, readsValues));
            return answered(form, answer);
        }
    }

    private final class Forms extends FormServiceImpl {

        @Override
        public void submitTaskForm(String task, Map<String, Object> form) {
            unlessRepeated(task, form, () -> super.submitTaskForm(task, form));
        }

        @Override
        public VariableMap submitTaskFormWithVariablesInReturn(
                String task, Map<String, Object> form, boolean readsValues) {
            VariableMap[] answer = new VariableMap[1];
            unlessRepeated(
                    task, form, () -> answer[0] = super.submitTaskFormWithVariablesInReturn(task, form, readsValues));
            return answered(form, answer);
        }
    }
}

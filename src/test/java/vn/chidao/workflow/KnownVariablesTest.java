package vn.chidao.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import vn.chidao.ChidaoTest;

/** A task knows its variables from the moment it is made. */
@ChidaoTest
@Transactional
class KnownVariablesTest {

    @Autowired
    RepositoryService repository;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TaskService tasks;

    @Test
    void whatATaskIsGivenWhileItIsMadeIsItsOwnThenAndLater() {
        repository
                .createDeployment()
                .addModelInstance(
                        "OwnVariables.bpmn",
                        Bpmn.createExecutableProcess("OwnVariables")
                                .camundaHistoryTimeToLive(1)
                                .startEvent()
                                .userTask("Task_Own")
                                .name("${where}")
                                .camundaTaskListenerExpression("create", "${task.setVariableLocal('where', 'task')}")
                                .camundaTaskListenerExpression("create", "${task.setDescription(where)}")
                                .camundaTaskListenerExpression("create", "${task.setOwner(task.getVariable('who'))}")
                                .endEvent()
                                .done())
                .deploy();
        String instance = runtime.startProcessInstanceByKey(
                        "OwnVariables", Variables.putValue("where", "process").putValue("who", "process"))
                .getId();
        Task task = tasks.createTaskQuery().processInstanceId(instance).singleResult();
        assertThat(task.getName()).isEqualTo("process");
        assertThat(task.getDescription()).isEqualTo("task");
        assertThat(task.getOwner()).isEqualTo("process");
        assertThat(tasks.getVariablesLocal(task.getId())).containsOnly(Map.entry("where", "task"));
        tasks.setVariableLocal(task.getId(), "where", "changed");
        assertThat(tasks.getVariable(task.getId(), "where")).isEqualTo("changed");
        assertThat(runtime.getVariable(instance, "where")).isEqualTo("process");
    }
}

package vn.chidao.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.chidao.ChidaoTest;

@ChidaoTest
class ModelsTest {

    @Autowired
    Models models;

    @Autowired
    RepositoryService repository;

    @Test
    void aStartWithNothingChangedDeploysNothing() {
        long deployments = repository.createDeploymentQuery().count();
        List<String> definitions = definitions();
        models.start();
        assertThat(repository.createDeploymentQuery().count()).isEqualTo(deployments);
        assertThat(definitions()).isEqualTo(definitions);
    }

    @Test
    void whatIsDeployedBearsTheNamesOfTheFilesAModellerSees() {
        String deployment = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(Vocabulary.Process.REPORT)
                .latestVersion()
                .singleResult()
                .getDeploymentId();
        assertThat(repository.getDeploymentResourceNames(deployment))
                .containsAll(names("bpmn"))
                .containsAll(names("forms"));
    }

    private static List<String> names(String folder) {
        return Arrays.asList(new java.io.File(folder).list());
    }

    private List<String> definitions() {
        return repository.createProcessDefinitionQuery().orderByProcessDefinitionId().asc().list().stream()
                .map(ProcessDefinition::getId)
                .toList();
    }
}

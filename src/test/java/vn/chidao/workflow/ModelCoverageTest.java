package vn.chidao.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chidao.ChidaoTest;

/**
 * At least nine tenths of all flow nodes of all models have run, as the engine's history tells after all tests on the stage.
 * It comes last ({@link ClassOrderer} in {@code junit-platform.properties}); where only some of the tests were asked for, it
 * has nothing to say.
 */
@ChidaoTest
@Order(Integer.MAX_VALUE)
class ModelCoverageTest {

    private static final double WANTED = 0.90;

    @Autowired
    ProcessEngine engine;

    @Autowired
    JdbcClient jdbc;

    @Test
    void nineTenthsOfAllFlowNodesHaveRun() {
        assumeThat(Curtain.seen()).containsAll(testsOnStage());
        Set<String> entered = entered();
        List<Coverage> models = models().map(model -> coverage(model, entered)).toList();
        models.forEach(System.out::println);
        int all = models.stream().mapToInt(each -> each.nodes().size()).sum();
        int missed = models.stream().mapToInt(each -> each.missed().size()).sum();
        double share = 1 - (double) missed / all;
        System.out.printf("All models: %d of %d flow nodes, %.1f %%%n", all - missed, all, 100 * share);
        assertThat(share).as("share of flow nodes that have run").isGreaterThanOrEqualTo(WANTED);
    }

    private record Coverage(String process, Set<String> nodes, Set<String> missed) {

        @Override
        public String toString() {
            return "%-26s %3d of %3d flow nodes %s"
                    .formatted(
                            process,
                            nodes.size() - missed.size(),
                            nodes.size(),
                            missed.isEmpty() ? "" : "without " + missed);
        }
    }

    private Stream<ProcessDefinition> models() {
        return engine.getRepositoryService().createProcessDefinitionQuery().latestVersion().list().stream()
                .filter(each -> each.getResourceName().endsWith(".bpmn"))
                .sorted(Comparator.comparing(ProcessDefinition::getKey));
    }

    private Coverage coverage(ProcessDefinition model, Set<String> entered) {
        Set<String> nodes = engine
                .getRepositoryService()
                .getBpmnModelInstance(model.getId())
                .getModelElementsByType(FlowNode.class)
                .stream()
                .map(FlowNode::getId)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> missed = new TreeSet<>(nodes);
        missed.removeIf(node -> entered.contains(model.getKey() + " " + node));
        return new Coverage(model.getKey(), nodes, missed);
    }

    /** Every flow node that any instance has entered, with its model. */
    private Set<String> entered() {
        return jdbc.sql("select distinct proc_def_key_ || ' ' || act_id_ from act_hi_actinst")
                .query(String.class)
                .set();
    }

    private static Set<String> testsOnStage() {
        ClassPathScanningCandidateComponentProvider scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(OnStage.class));
        return scanner.findCandidateComponents("vn.chidao").stream()
                .map(BeanDefinition::getBeanClassName)
                .collect(Collectors.toSet());
    }
}

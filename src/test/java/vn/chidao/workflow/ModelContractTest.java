package vn.chidao.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ModelContractTest {

    private static final Path FORMS = Path.of("forms");

    @ParameterizedTest
    @MethodSource("models")
    void everyModelKeepsTheContract(ModelFile model) {
        assertThat(ModelContract.brokenIn(model)).isEmpty();
    }

    @Test
    void everyFormThatAModelNamesIsThereAndEveryFormIsNamed() throws IOException {
        try (Stream<Path> files = Files.list(FORMS)) {
            Set<String> there = files.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
            assertThat(models().flatMap(model -> model.forms().stream())
                            .distinct()
                            .sorted())
                    .containsExactlyInAnyOrderElementsOf(there);
        }
    }

    @Test
    void everyNameThatCodeKnowsOccursInAModelOrAForm() throws IOException {
        String all = models().map(ModelFile::xml).collect(Collectors.joining("\n")) + forms();
        assertThat(vocabulary()).isNotEmpty().allSatisfy(name -> assertThat(all)
                .containsPattern("\\b" + Pattern.quote(name) + "\\b"));
    }

    @Test
    void aModelThatBreaksEveryRuleIsToldSo() {
        assertThat(ModelContract.brokenIn(ModelFile.of("BrokenProcess", BROKEN)))
                .containsExactlyInAnyOrder(
                        "BrokenProcess: its process is called OtherProcess",
                        "BrokenProcess: keeps its history for 10 instead of P…D",
                        "BrokenProcess: Activity_1 is no Kind_VerbObject",
                        "BrokenProcess: ${dutySteps.taskName(task.name)} speaks of dutySteps.taskName, which does not exist so",
                        "BrokenProcess: ${ghostSteps.haunt()} speaks of ghostSteps.haunt, which does not exist so",
                        "BrokenProcess: ${task.delete()} speaks of task.delete, which does not exist so",
                        "BrokenProcess: ${unknown == 'x'} speaks of unknown, which does not exist so",
                        "BrokenProcess: Activity_1 is not documented in Vietnamese",
                        "BrokenProcess: Activity_1 has no candidate groups",
                        "BrokenProcess: Activity_1 has no complete listener",
                        "BrokenProcess: Gateway_Choose asks no question",
                        "BrokenProcess: Gateway_Choose has no default flow",
                        "BrokenProcess: Gateway_Choose has a flow without an answer",
                        "BrokenProcess: the timer of CatchEvent_Wait has no date that a step has set",
                        "BrokenProcess: CallActivity_Other is not bound to its deployment",
                        "BrokenProcess: CallActivity_Other does not pass the business key",
                        "BrokenProcess: Activity_1 is not drawn",
                        "BrokenProcess: Gateway_Choose is not drawn",
                        "BrokenProcess: CatchEvent_Wait is not drawn",
                        "BrokenProcess: CallActivity_Other is not drawn",
                        "BrokenProcess: Lane_1 has no name");
    }

    @Test
    void aModelThatGrewTooLargeIsToldSo() {
        String many = Stream.iterate(1, i -> i + 1)
                .limit(31)
                .map(i -> "<bpmn:endEvent id=\"EndEvent_E" + i + "\" />")
                .collect(Collectors.joining());
        String xml = HEAD + "<bpmn:process id=\"A\" isExecutable=\"true\" camunda:historyTimeToLive=\"P1D\">" + many
                + "</bpmn:process></bpmn:definitions>";
        assertThat(ModelContract.brokenIn(ModelFile.of("A", xml))).contains("A: has 31 flow nodes, at most 30");
    }

    @Test
    void twoProcessesDoNotShareAFile() {
        String xml = HEAD
                + "<bpmn:process id=\"A\" isExecutable=\"true\" /><bpmn:process id=\"B\" isExecutable=\"true\" /></bpmn:definitions>";
        assertThat(ModelContract.brokenIn(ModelFile.of("A", xml)))
                .containsExactly("A: has 2 executable processes instead of one");
    }

    static Stream<ModelFile> models() {
        return ModelFile.in(Path.of("bpmn")).stream();
    }

    private static String forms() throws IOException {
        try (Stream<Path> files = Files.list(FORMS)) {
            StringBuilder all = new StringBuilder();
            for (Path file : files.toList()) {
                all.append(Files.readString(file)).append('\n');
            }
            return all.toString();
        }
    }

    private static List<String> vocabulary() {
        return Arrays.stream(Vocabulary.class.getDeclaredClasses())
                .flatMap(group -> Arrays.stream(group.getDeclaredFields()))
                .filter(field -> field.getType() == String.class)
                .map(ModelContractTest::value)
                .toList();
    }

    private static String value(Field field) {
        try {
            return (String) field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final String HEAD =
            """
            <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
                xmlns:camunda="http://camunda.org/schema/1.0/bpmn" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                targetNamespace="test">
            """;

    private static final String BROKEN = HEAD
            + """
              <bpmn:process id="OtherProcess" isExecutable="true" camunda:historyTimeToLive="10">
                <bpmn:laneSet id="LaneSet_1"><bpmn:lane id="Lane_1" /></bpmn:laneSet>
                <bpmn:userTask id="Activity_1">
                  <bpmn:documentation>Send it</bpmn:documentation>
                  <bpmn:extensionElements>
                    <camunda:taskListener event="create" expression="${dutySteps.taskName(task.name)}" />
                    <camunda:taskListener event="delete" expression="${task.delete()}" />
                  </bpmn:extensionElements>
                </bpmn:userTask>
                <bpmn:exclusiveGateway id="Gateway_Choose" name="Choose" />
                <bpmn:sequenceFlow id="Flow_1" sourceRef="Gateway_Choose" targetRef="Activity_1">
                  <bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">${unknown == 'x'}</bpmn:conditionExpression>
                </bpmn:sequenceFlow>
                <bpmn:sequenceFlow id="Flow_2" name="No" sourceRef="Gateway_Choose" targetRef="CatchEvent_Wait">
                  <bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">${ghostSteps.haunt()}</bpmn:conditionExpression>
                </bpmn:sequenceFlow>
                <bpmn:intermediateCatchEvent id="CatchEvent_Wait">
                  <bpmn:timerEventDefinition id="Timer_1">
                    <bpmn:timeDuration xsi:type="bpmn:tFormalExpression">P6M</bpmn:timeDuration>
                  </bpmn:timerEventDefinition>
                </bpmn:intermediateCatchEvent>
                <bpmn:callActivity id="CallActivity_Other" calledElement="Other" />
              </bpmn:process>
            </bpmn:definitions>
            """;
}

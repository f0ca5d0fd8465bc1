package vn.chidao.workflow;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.IntermediateThrowEvent;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.Participant;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaTaskListener;

/** What models and code promise each other; each rule answers with a sentence for everything that breaks it. */
final class ModelContract {

    /** What fits on one screen. */
    private static final int MOST_NODES = 30;

    private static final Pattern DAYS = Pattern.compile("P[1-9]\\d*D");
    private static final Pattern VIETNAMESE =
            Pattern.compile("[ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]");
    private static final Pattern EXPRESSION = Pattern.compile("\\s*\\$\\{.*}\\s*");

    private static final Map<Class<? extends FlowNode>, String> KINDS = Map.of(
            UserTask.class, "Task",
            ServiceTask.class, "ServiceTask",
            Gateway.class, "Gateway",
            StartEvent.class, "StartEvent",
            EndEvent.class, "EndEvent",
            IntermediateCatchEvent.class, "CatchEvent",
            IntermediateThrowEvent.class, "ThrowEvent",
            BoundaryEvent.class, "BoundaryEvent",
            CallActivity.class, "CallActivity",
            SubProcess.class, "(Event)?SubProcess");

    private final ModelFile file;

    private ModelContract(ModelFile file) {
        this.file = file;
    }

    /** Everything in the model that breaks a rule, in English sentences. */
    static List<String> brokenIn(ModelFile file) {
        ModelContract contract = new ModelContract(file);
        return Stream.of(
                        contract.process(),
                        contract.ids(),
                        contract.expressions(),
                        contract.userTasks(),
                        contract.gateways(),
                        contract.timers(),
                        contract.callActivities(),
                        contract.drawing())
                .flatMap(rule -> rule)
                .map(sentence -> file.name() + ": " + sentence)
                .toList();
    }

    private Stream<String> process() {
        List<Process> executable =
                file.all(Process.class).stream().filter(Process::isExecutable).toList();
        if (executable.size() != 1) {
            return Stream.of("has %d executable processes instead of one".formatted(executable.size()));
        }
        Process process = executable.get(0);
        String days = String.valueOf(process.getCamundaHistoryTimeToLiveString());
        return Stream.of(
                        unless(process.getId().equals(file.name()), "its process is called " + process.getId()),
                        unless(DAYS.matcher(days).matches(), "keeps its history for " + days + " instead of P…D"))
                .flatMap(broken -> broken);
    }

    private Stream<String> ids() {
        return file.nodes().stream()
                .flatMap(node -> unless(isWellNamed(node), node.getId() + " is no Kind_VerbObject"));
    }

    private static boolean isWellNamed(FlowNode node) {
        return KINDS.entrySet().stream()
                .filter(kind -> kind.getKey().isInstance(node))
                .anyMatch(kind -> node.getId().matches(kind.getValue() + "_[A-Z][A-Za-z0-9]*"));
    }

    private Stream<String> expressions() {
        Set<String> variables = new HashSet<>(file.results());
        variables.addAll(Set.of(Vocabulary.Variable.DUTY_ID, Vocabulary.Variable.PERIOD_ID));
        return file.texts().stream()
                .flatMap(text -> ModelExpression.in(text).stream())
                .flatMap(expression -> expression.problems(variables).stream());
    }

    private Stream<String> userTasks() {
        return file.all(UserTask.class).stream().flatMap(task -> Stream.of(
                        unless(isDocumented(task), "is not documented in Vietnamese"),
                        unless(task.getCamundaCandidateGroups() != null, "has no candidate groups"),
                        unless(listens(task, "create"), "has no create listener"),
                        unless(listens(task, "complete"), "has no complete listener"))
                .flatMap(broken -> broken)
                .map(broken -> task.getId() + " " + broken));
    }

    private static boolean isDocumented(UserTask task) {
        return task.getDocumentations().stream()
                .anyMatch(each ->
                        VIETNAMESE.matcher(each.getTextContent().toLowerCase()).find());
    }

    private static boolean listens(UserTask task, String event) {
        return task.getExtensionElements() != null
                && task
                        .getExtensionElements()
                        .getElementsQuery()
                        .filterByType(CamundaTaskListener.class)
                        .list()
                        .stream()
                        .anyMatch(listener -> event.equals(listener.getCamundaEvent()));
    }

    private Stream<String> gateways() {
        return file.all(ExclusiveGateway.class).stream()
                .filter(gateway -> file.flowsFrom(gateway).size() > 1)
                .flatMap(gateway -> Stream.of(
                                unless(String.valueOf(gateway.getName()).endsWith("?"), "asks no question"),
                                unless(gateway.getDefault() != null, "has no default flow"),
                                unless(
                                        file.flowsFrom(gateway).stream().allMatch(flow -> flow.getName() != null),
                                        "has a flow without an answer"))
                        .flatMap(broken -> broken)
                        .map(broken -> gateway.getId() + " " + broken));
    }

    private Stream<String> timers() {
        return file.all(TimerEventDefinition.class).stream()
                .filter(timer -> timer.getTimeDate() == null
                        || !EXPRESSION
                                .matcher(timer.getTimeDate().getTextContent())
                                .matches())
                .map(timer -> "the timer of " + timer.getParentElement().getAttributeValue("id")
                        + " has no date that a step has set");
    }

    private Stream<String> callActivities() {
        return file.all(CallActivity.class).stream().flatMap(call -> Stream.of(
                        unless(
                                "deployment".equals(call.getCamundaCalledElementBinding()),
                                "is not bound to its deployment"),
                        unless(passesBusinessKey(call), "does not pass the business key"))
                .flatMap(broken -> broken)
                .map(broken -> call.getId() + " " + broken));
    }

    private static boolean passesBusinessKey(CallActivity call) {
        return call.getExtensionElements() != null
                && call.getExtensionElements().getElementsQuery().filterByType(CamundaIn.class).list().stream()
                        .anyMatch(in -> "#{execution.processBusinessKey}".equals(in.getCamundaBusinessKey()));
    }

    private Stream<String> drawing() {
        Set<String> drawn = file.all(BpmnShape.class).stream()
                .map(shape -> shape.getBpmnElement() == null
                        ? ""
                        : shape.getBpmnElement().getId())
                .collect(Collectors.toSet());
        int nodes = file.nodes().size();
        return Stream.of(
                        unless(nodes <= MOST_NODES, "has %d flow nodes, at most %d".formatted(nodes, MOST_NODES)),
                        file.nodes().stream()
                                .flatMap(node -> unless(drawn.contains(node.getId()), node.getId() + " is not drawn")),
                        file.all(Lane.class).stream()
                                .flatMap(lane -> unless(lane.getName() != null, lane.getId() + " has no name")),
                        file.all(Participant.class).stream()
                                .flatMap(pool -> unless(pool.getName() != null, pool.getId() + " has no name")))
                .flatMap(broken -> broken);
    }

    private static Stream<String> unless(boolean holds, String sentence) {
        return holds ? Stream.empty() : Stream.of(sentence);
    }
}

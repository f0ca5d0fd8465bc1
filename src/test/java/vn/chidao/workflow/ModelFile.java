package vn.chidao.workflow;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.w3c.dom.Node;

/** A model as its file says it. */
record ModelFile(String name, String xml, BpmnModelInstance model) {

    private static final String EMBEDDED = "embedded:deployment:";

    static List<ModelFile> in(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".bpmn"))
                    .sorted()
                    .map(ModelFile::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ModelFile of(String name, String xml) {
        var content = new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8));
        return new ModelFile(name, xml, Bpmn.readModelFromStream(content));
    }

    private static ModelFile read(Path file) {
        try {
            return of(file.getFileName().toString().replace(".bpmn", ""), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    <T extends ModelElementInstance> Collection<T> all(Class<T> type) {
        return model.getModelElementsByType(type);
    }

    Collection<FlowNode> nodes() {
        return all(FlowNode.class);
    }

    /** Also those that a node does not list itself: the engine takes a flow by its source. */
    List<SequenceFlow> flowsFrom(FlowNode node) {
        return all(SequenceFlow.class).stream()
                .filter(flow -> node.equals(flow.getSource()))
                .toList();
    }

    /** Every value and text of the file in which an expression can stand. */
    List<String> texts() {
        try {
            var content = new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8));
            List<String> texts = new ArrayList<>();
            collect(DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(content), texts);
            return texts;
        } catch (Exception e) {
            throw new IllegalStateException(name + " is not XML", e);
        }
    }

    /** The variables that steps of this model set. */
    Set<String> results() {
        return all(ServiceTask.class).stream()
                .map(ServiceTask::getCamundaResultVariable)
                .filter(variable -> variable != null)
                .collect(Collectors.toSet());
    }

    /** The files of the forms that tasks and starts name; one that names none or in another way has its id among them. */
    Set<String> forms() {
        Stream<String> ofTasks = all(UserTask.class).stream()
                .map(task -> form(task.getId(), task.getCamundaFormKey(), task.getCamundaFormRef()));
        Stream<String> ofStarts = all(StartEvent.class).stream()
                .filter(start -> start.getCamundaFormKey() != null)
                .map(start -> form(start.getId(), start.getCamundaFormKey(), null));
        return Stream.concat(ofTasks, ofStarts).collect(Collectors.toSet());
    }

    private static String form(String id, String key, String ref) {
        if (ref != null) {
            return ref + ".form";
        }
        return key != null && key.startsWith(EMBEDDED) ? key.substring(EMBEDDED.length()) : id;
    }

    private static void collect(Node node, List<String> texts) {
        if (node.getNodeType() == Node.TEXT_NODE) {
            texts.add(node.getNodeValue());
        }
        for (int i = 0; node.getAttributes() != null && i < node.getAttributes().getLength(); i++) {
            texts.add(node.getAttributes().item(i).getNodeValue());
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            collect(child, texts);
        }
    }
}

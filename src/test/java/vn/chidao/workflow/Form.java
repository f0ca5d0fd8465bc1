package vn.chidao.workflow;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;

/** What a form hands over: texts only, and nothing the engine would keep. */
record Form(Map<String, String> values) {

    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModules(new Jdk8Module(), new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

    static Form accepted() {
        return new Form(Map.of("outcome", "ACCEPTED"));
    }

    static Form returned(String reason) {
        return new Form(Map.of("outcome", "RETURNED", "reason", reason));
    }

    static Form fields(String... namesAndTexts) {
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            values.put(namesAndTexts[i], namesAndTexts[i + 1]);
        }
        return new Form(values);
    }

    /** A form whose script writes all it holds as JSON into {@code content}. */
    static Form content(Object content) {
        return fields("content", json(content));
    }

    private static String json(Object content) {
        try {
            return JSON.writeValueAsString(content);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    Form and(String name, String text) {
        Map<String, String> more = new HashMap<>(values);
        more.put(name, text);
        return new Form(more);
    }

    VariableMap variables() {
        VariableMap variables = Variables.createVariables();
        values.forEach((name, text) -> variables.putValueTyped(name, Variables.stringValue(text, true)));
        return variables;
    }
}

package vn.chidao.simulation;

import java.util.Map;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;

/** Hands values over as the forms in Tasklist do: for the listener to read, and not kept by the engine. */
final class Forms {

    private Forms() {}

    static VariableMap transientValues(Map<String, Object> values) {
        VariableMap variables = Variables.createVariables();
        values.forEach((name, value) -> variables.putValueTyped(name, Variables.stringValue((String) value, true)));
        return variables;
    }
}

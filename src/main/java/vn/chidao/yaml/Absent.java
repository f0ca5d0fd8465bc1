package vn.chidao.yaml;

import com.fasterxml.jackson.databind.JsonNode;

/** The rule that a field without a value ({@code parent:} or {@code parent: null}) is the same as no field. */
final class Absent {

    private Absent() {}

    static JsonNode withoutNulls(JsonNode tree) {
        if (tree.isObject()) {
            tree.properties().removeIf(field -> field.getValue().isNull());
        }
        tree.forEach(Absent::withoutNulls);
        return tree;
    }
}

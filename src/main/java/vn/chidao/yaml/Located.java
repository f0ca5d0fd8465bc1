package vn.chidao.yaml;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.serialization.node.JsonLocationAware;
import java.util.Comparator;
import java.util.List;

/** A file's content that still knows on which line each field stands, so that later checks can say so too. */
public final class Located<T> {

    private final String fileName;
    private final JsonNode tree;
    private final T value;

    Located(String fileName, JsonNode tree, T value) {
        this.fileName = fileName;
        this.tree = tree;
        this.value = value;
    }

    public T value() {
        return value;
    }

    /** @throws UnreadableFile when there is anything in {@code findings} */
    public void refuseIfAny(List<Finding> findings) {
        refuseIfAny(fileName, tree, findings);
    }

    static void refuseIfAny(String fileName, JsonNode tree, List<Finding> findings) {
        if (!findings.isEmpty()) {
            throw new UnreadableFile(
                    fileName,
                    findings.stream()
                            .map(finding -> new UnreadableFile.Problem(
                                    lineOf(tree, finding.pointer()), finding.field(), finding.sentence()))
                            .distinct()
                            .sorted(Comparator.comparingInt(UnreadableFile.Problem::line))
                            .toList());
        }
    }

    /** The line of the field, or of the nearest one around it when the field itself is missing. */
    private static int lineOf(JsonNode tree, String pointer) {
        for (JsonPointer at = JsonPointer.compile(pointer); at != null; at = at.head()) {
            if (tree.at(at) instanceof JsonLocationAware node) {
                return node.tokenLocation().getLineNr();
            }
        }
        return 0;
    }
}

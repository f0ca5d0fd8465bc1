package vn.chidao.yaml;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.serialization.node.LocationJsonNodeFactoryFactory;
import com.networknt.schema.utils.JsonNodes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A YAML text as a tree whose nodes know their line. Everything that is not a mapping at its top is refused. */
final class YamlTree {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private YamlTree() {}

    static JsonNode parse(ObjectMapper mapper, String fileName, InputStream in) {
        try {
            JsonNode tree = locationAware(mapper, textOf(in));
            if (tree == null || !tree.isObject()) {
                throw UnreadableFile.at(fileName, 0, "tệp trống hoặc không phải là các mục “tên: giá trị”");
            }
            return Absent.withoutNulls(tree);
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            throw UnreadableFile.at(fileName, line, SyntaxSentence.of(e));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String textOf(InputStream in) throws IOException {
        String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    private static JsonNode locationAware(ObjectMapper mapper, String text) throws IOException {
        try {
            return JsonNodes.readTree(mapper, text, LocationJsonNodeFactoryFactory.getInstance());
        } catch (IllegalArgumentException e) {
            // The reader hides what the parser said, and where, in the cause.
            if (e.getCause() instanceof IOException parserSays) {
                throw parserSays;
            }
            throw e;
        }
    }
}

package vn.chidao.yaml;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** A published JSON Schema (draft 2020-12, formats asserted) whose complaints are turned into Vietnamese sentences. */
final class Schema {

    private static final SchemaValidatorsConfig CONFIG = SchemaValidatorsConfig.builder()
            .formatAssertionsEnabled(true)
            .pathType(PathType.JSON_POINTER)
            .build();

    private final JsonSchema schema;

    private Schema(JsonSchema schema) {
        this.schema = schema;
    }

    static Schema fromResource(String resource) {
        try (InputStream in = Schema.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalArgumentException("Không có lược đồ " + resource + " trong chương trình");
            }
            return new Schema(JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(in, CONFIG));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Finding> findingsIn(JsonNode tree) {
        return schema.validate(tree).stream()
                .filter(message -> !isDetailOfAlternative(message))
                .map(Schema::finding)
                .toList();
    }

    /** Why each alternative of a {@code oneOf} failed would only repeat, less clearly, that none was met. */
    private static boolean isDetailOfAlternative(ValidationMessage message) {
        return message.getEvaluationPath().toString().contains("/oneOf/");
    }

    /** A field that is missing or should not be there is named itself, not the object around it. */
    private static Finding finding(ValidationMessage message) {
        String at = message.getInstanceLocation().toString();
        return new Finding(
                message.getProperty() == null ? at : at + "/" + message.getProperty(), SchemaSentence.of(message));
    }
}

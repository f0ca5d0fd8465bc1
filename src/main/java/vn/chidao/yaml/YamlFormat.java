package vn.chidao.yaml;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One kind of YAML file: its schema, the type it is read into, and how it is written again. What is written by
 * {@link #write} is read back as an equal value. A field without a value counts as absent.
 */
public final class YamlFormat<T> {

    private static final YAMLMapper MAPPER = YAMLMapper.builder(YAMLFactory.builder()
                    .stringQuotingChecker(new NumberLookalikes())
                    .build())
            .addModule(new JavaTimeModule())
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .disable(YAMLGenerator.Feature.SPLIT_LINES)
            .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
            .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
            .enable(YAMLGenerator.Feature.INDENT_ARRAYS_WITH_INDICATOR)
            .build();

    private final Schema schema;
    private final Class<T> type;

    /** @param schemaResource the schema's place on the class path, for example {@code /schema/directive.schema.json} */
    public YamlFormat(String schemaResource, Class<T> type) {
        this.schema = Schema.fromResource(schemaResource);
        this.type = type;
    }

    /** @throws UnreadableFile when the file is missing, is not YAML or does not follow the schema */
    public Located<T> read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return read(file.getFileName().toString(), in);
        } catch (IOException e) {
            throw UnreadableFile.missing(file.toString());
        }
    }

    /**
     * @param fileName what the file is called in sentences
     * @throws UnreadableFile when the content is not YAML or does not follow the schema
     */
    public Located<T> read(String fileName, InputStream in) {
        JsonNode tree = YamlTree.parse(MAPPER, fileName, in);
        Located.refuseIfAny(fileName, tree, schema.findingsIn(tree));
        try {
            return new Located<>(fileName, tree, MAPPER.treeToValue(tree, type));
        } catch (JsonMappingException e) {
            Located.refuseIfAny(fileName, tree, List.of(new Finding(pointerOf(e), sentenceOf(e))));
            throw new IllegalStateException(e);
        } catch (JsonProcessingException e) {
            throw UnreadableFile.at(fileName, 0, e.getOriginalMessage());
        }
    }

    /** What the schema says about a value that did not come from a file. */
    public List<Finding> findingsIn(T value) {
        return schema.findingsIn(Absent.withoutNulls(MAPPER.valueToTree(value)));
    }

    public String write(T value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String pointerOf(JsonMappingException e) {
        return e.getPath().stream()
                .map(step ->
                        "/" + (step.getFieldName() == null ? String.valueOf(step.getIndex()) : step.getFieldName()))
                .collect(Collectors.joining());
    }

    /** The domain's own sentence where its record refused the value. */
    private static String sentenceOf(JsonMappingException e) {
        return e.getCause() instanceof IllegalArgumentException refusal && refusal.getMessage() != null
                ? refusal.getMessage()
                : "giá trị không đúng kiểu, hãy xem lại mẫu tệp";
    }
}

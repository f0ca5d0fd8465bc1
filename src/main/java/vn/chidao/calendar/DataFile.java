package vn.chidao.calendar;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import org.springframework.core.io.Resource;

/** One YAML file of data. Read strictly: a field that nobody knows, given twice or of another type is an error. */
public final class DataFile {

    private static final ObjectMapper YAML = YAMLMapper.builder()
            .addModule(new JavaTimeModule())
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .build();

    private final Resource resource;
    private final String shownAs;

    DataFile(Resource resource, String shownAs) {
        this.resource = resource;
        this.shownAs = shownAs;
    }

    /** The file's name without its extension. */
    public String name() {
        String file = String.valueOf(resource.getFilename());
        return file.substring(0, file.lastIndexOf('.'));
    }

    /**
     * The file's content as the given record.
     *
     * @throws DataFileException naming file, line and field, if it cannot be read as such
     */
    public <T> T as(Class<T> type) {
        try (InputStream content = resource.getInputStream()) {
            T value = YAML.readValue(content, type);
            if (value == null) {
                throw broken("tệp trống, hãy ghi nội dung hoặc xóa tệp");
            }
            return value;
        } catch (JsonProcessingException e) {
            throw new DataFileException(this + ReadingFault.of(e), e);
        } catch (IOException e) {
            throw new DataFileException(this + ": không đọc được, hãy kiểm tra quyền đọc tệp", e);
        }
    }

    /** An error in this file's content, for rules that the reader of the file checks itself. */
    public DataFileException broken(String why) {
        return new DataFileException(this + ": " + why, null);
    }

    /** The file as people find it. */
    @Override
    public String toString() {
        return shownAs;
    }
}

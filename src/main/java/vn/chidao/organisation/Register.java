package vn.chidao.organisation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import vn.chidao.yaml.Located;
import vn.chidao.yaml.YamlFormat;

/**
 * One register file: the agencies of a province, their classes and successions. Its schema is
 * {@code src/main/resources/schema/register.schema.json}.
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record Register(
        String province, String name, List<Agency> agencies, List<AgencyClass> classes, List<Succession> successions) {

    private static final YamlFormat<Register> FORMAT = new YamlFormat<>("/schema/register.schema.json", Register.class);

    Register {
        agencies = agencies == null ? List.of() : List.copyOf(agencies);
        classes = classes == null ? List.of() : List.copyOf(classes);
        successions = successions == null ? List.of() : List.copyOf(successions);
    }

    static Located<Register> read(Path file) {
        return FORMAT.read(file);
    }

    static Located<Register> read(String fileName, InputStream in) {
        return FORMAT.read(fileName, in);
    }
}

package vn.chidao.simulation;

import java.io.InputStream;
import java.nio.file.Path;
import vn.chidao.yaml.YamlFormat;

/** Behaviour rules as a YAML file, checked against {@code schema/behaviour.schema.json}. */
public final class BehaviourFile {

    private static final YamlFormat<Behaviour> FORMAT =
            new YamlFormat<>("/schema/behaviour.schema.json", Behaviour.class);

    private BehaviourFile() {}

    /** @throws vn.chidao.yaml.UnreadableFile with line and field of everything that is wrong */
    public static Behaviour read(Path file) {
        return FORMAT.read(file).value();
    }

    static Behaviour read(String name, InputStream in) {
        return FORMAT.read(name, in).value();
    }
}

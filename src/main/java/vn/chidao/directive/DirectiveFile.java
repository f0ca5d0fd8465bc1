package vn.chidao.directive;

import java.io.InputStream;
import java.nio.file.Path;
import vn.chidao.yaml.Located;
import vn.chidao.yaml.UnreadableFile;
import vn.chidao.yaml.YamlFormat;

/**
 * The directive file: a {@link DirectiveDocument} as YAML, for the demo, the simulator, export and tests. Its schema is
 * {@code src/main/resources/schema/directive.schema.json}; what was written is read back as an equal document.
 */
public final class DirectiveFile {

    static final YamlFormat<DirectiveDocument> FORMAT =
            new YamlFormat<>("/schema/directive.schema.json", DirectiveDocument.class);

    private DirectiveFile() {}

    /** @throws UnreadableFile naming line and field of everything that is wrong; agencies are not looked up */
    public static DirectiveDocument read(Path file) {
        return checked(FORMAT.read(file));
    }

    /**
     * @param fileName what the file is called in sentences
     * @throws UnreadableFile naming line and field of everything that is wrong; agencies are not looked up
     */
    public static DirectiveDocument read(String fileName, InputStream in) {
        return checked(FORMAT.read(fileName, in));
    }

    public static String write(DirectiveDocument document) {
        return FORMAT.write(document);
    }

    private static DirectiveDocument checked(Located<DirectiveDocument> file) {
        file.refuseIfAny(Consistency.findingsIn(file.value()));
        return file.value();
    }
}

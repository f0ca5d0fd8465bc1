package vn.chidao.importer;

import java.nio.file.Path;
import vn.chidao.importer.draft.DraftDirective;
import vn.chidao.importer.grammar.DirectiveGrammar;
import vn.chidao.importer.reading.DocumentReader;
import vn.chidao.importer.text.DocumentText;

/** From a file to a draft. Creates nothing: a draft is for people to correct and confirm. */
public final class DocumentImport {

    private DocumentImport() {}

    /** @throws UnreadableDocument with a Vietnamese sentence if the file cannot be read as a document */
    public static DraftDirective read(Path file) {
        return DocumentReader.read(file, DocumentImport::draft);
    }

    /**
     * As {@link #read(Path)}, of a file that was sent.
     *
     * @param name the name under which it came
     */
    public static DraftDirective read(byte[] content, String name) {
        return DocumentReader.read(content, name, DocumentImport::draft);
    }

    private static DraftDirective draft(String raw) {
        return DirectiveGrammar.read(DocumentText.of(raw));
    }
}

package vn.chidao.importer.grammar;

import java.util.List;
import vn.chidao.importer.draft.DraftDirective;
import vn.chidao.importer.draft.DraftRole;
import vn.chidao.importer.text.DocumentText;
import vn.chidao.importer.text.Paragraph;

/** Short cuts from a line of text to what the grammar finds in it. */
final class GrammarText {

    private GrammarText() {}

    static Paragraph paragraph(String text) {
        return DocumentText.of(text).paragraphs().get(0);
    }

    static List<Paragraph> paragraphs(String text) {
        return DocumentText.of(text).paragraphs();
    }

    static DraftDirective draft(String text) {
        return DirectiveGrammar.read(DocumentText.of(text));
    }

    static List<String> names(List<DraftRole> roles) {
        return roles.stream()
                .map(role -> role.coordinating() ? role.body() + " (phối hợp)" : role.body())
                .toList();
    }
}

package vn.chidao.importer.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A document's text as the grammar reads it: normalised, one paragraph a line. All passages of a draft are offsets in
 * {@link #text()}.
 */
public record DocumentText(String text, List<Paragraph> paragraphs) {

    /** Reads raw text: spelling and spaces are made uniform, page furniture goes, broken lines are joined. */
    public static DocumentText of(String raw) {
        List<Line> lines = Columns.separate(Furniture.removeFrom(Normaliser.lines(raw)));
        return ofParagraphs(Reflow.join(lines));
    }

    static DocumentText ofParagraphs(List<String> texts) {
        StringBuilder all = new StringBuilder();
        List<Paragraph> paragraphs = new ArrayList<>();
        for (String text : texts) {
            paragraphs.add(new Paragraph(paragraphs.size(), all.length(), text, Vietnamese.fold(text)));
            all.append(text).append('\n');
        }
        return new DocumentText(all.toString(), List.copyOf(paragraphs));
    }

    public String at(Passage passage) {
        return text.substring(passage.from(), passage.until());
    }
}

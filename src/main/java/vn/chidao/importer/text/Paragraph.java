package vn.chidao.importer.text;

/**
 * One paragraph of the normalised text: lines that a page or a column broke are joined again. {@code folded} has the same
 * length and offsets as {@code text}; {@code from} is its place in the whole text.
 */
public record Paragraph(int index, int from, String text, String folded) {

    public int until() {
        return from + text.length();
    }

    public Passage passage() {
        return new Passage(from, until());
    }

    /** The place in the whole text of a stretch of this paragraph. */
    public Passage passage(int localFrom, int localUntil) {
        return new Passage(from + localFrom, from + localUntil);
    }
}

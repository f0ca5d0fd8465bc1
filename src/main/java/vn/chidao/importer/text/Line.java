package vn.chidao.importer.text;

/**
 * One line as it came out of the file; {@code afterGap} says that an empty line or a page break stood before it,
 * {@code afterRule} that a drawn rule did, over which no sentence runs on.
 */
record Line(String text, boolean afterGap, boolean afterRule) {

    Line(String text, boolean afterGap) {
        this(text, afterGap, false);
    }

    Line withText(String other) {
        return new Line(other, afterGap, afterRule);
    }
}

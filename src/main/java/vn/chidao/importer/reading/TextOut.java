package vn.chidao.importer.reading;

import java.util.List;

/** Gathers raw text while a file is read, and stops where no directive would be that long. */
final class TextOut {

    private final StringBuilder text = new StringBuilder();

    void paragraph(String line) {
        text.append(line).append("\n\n");
        check();
    }

    void line(String line) {
        text.append(line).append('\n');
        check();
    }

    /** A row of a table of data, as {@code | … | … |}. */
    void row(List<String> cells) {
        StringBuilder row = new StringBuilder("|");
        cells.forEach(cell -> row.append(' ')
                .append(cell.replaceAll("\\s*\\R\\s*", " ").replace('|', '/'))
                .append(" |"));
        line(row.toString());
    }

    private void check() {
        if (text.length() > Limits.CHARACTERS) {
            throw Limits.tooLong();
        }
    }

    @Override
    public String toString() {
        return text.toString();
    }
}

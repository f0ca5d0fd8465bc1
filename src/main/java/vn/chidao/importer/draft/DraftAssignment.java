package vn.chidao.importer.draft;

import java.util.List;
import vn.chidao.importer.text.Passage;

/**
 * One thing the document tells bodies to do. {@code no} is the number as printed with the numbers it is nested under, unique
 * in its draft, or null where none is printed. {@code roleBasis} says what the roles rest on: {@code label},
 * {@code grammar}, {@code inherited:<no>}, or null where the document names nobody.
 */
public record DraftAssignment(
        String no,
        String text,
        Passage passage,
        List<DraftRole> directing,
        List<DraftRole> advisory,
        List<DraftRole> implementing,
        DraftTimeframe timeframe,
        String roleBasis) {

    public DraftAssignment numbered(String number) {
        return new DraftAssignment(number, text, passage, directing, advisory, implementing, timeframe, roleBasis);
    }
}

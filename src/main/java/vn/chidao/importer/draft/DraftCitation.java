package vn.chidao.importer.draft;

import java.time.LocalDate;
import java.util.List;
import vn.chidao.directive.Citation;
import vn.chidao.importer.text.Passage;

/**
 * A document that this one names. {@code dates} holds every date given for it: more than one is a contradiction that people
 * have to settle. Symbol, issuer, kind and short name are null where the text does not give them.
 */
public record DraftCitation(
        String symbol,
        List<LocalDate> dates,
        String issuer,
        String docType,
        Citation.Relation relation,
        String subject,
        String shortName,
        Passage passage) {

    /** The date, or null if none is given. Where they contradict each other, the one that is named first. */
    public LocalDate date() {
        return dates.isEmpty() ? null : dates.get(0);
    }
}

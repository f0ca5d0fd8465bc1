package vn.chidao.importer.draft;

import java.time.LocalDate;
import java.time.MonthDay;
import vn.chidao.importer.text.Passage;

/**
 * By when an assignment is to be done, as the document says it. {@code deadline} is the last good day; {@code everyYearOn}
 * the last good day of each year; a stage has its first and last year; {@code words} are the words that say so.
 */
public record DraftTimeframe(
        Kind kind,
        LocalDate deadline,
        MonthDay everyYearOn,
        Integer fromYear,
        Integer untilYear,
        String words,
        Passage passage,
        String doubt) {

    /** The forms in which the documents give time. */
    public enum Kind {
        CONTINUOUS,
        YEARLY,
        DATED,
        STAGE,
        EVENT
    }

    public static DraftTimeframe of(Kind kind, String words, Passage passage) {
        return new DraftTimeframe(kind, null, null, null, null, words, passage, null);
    }

    public static DraftTimeframe dated(LocalDate deadline, String words, Passage passage, String doubt) {
        return new DraftTimeframe(Kind.DATED, deadline, null, null, null, words, passage, doubt);
    }

    public static DraftTimeframe yearly(MonthDay on, String words, Passage passage) {
        return new DraftTimeframe(Kind.YEARLY, null, on, null, null, words, passage, null);
    }

    public static DraftTimeframe stage(int from, int until, String words, Passage passage) {
        return new DraftTimeframe(Kind.STAGE, null, null, from, until, words, passage, null);
    }
}

package vn.chidao.importer.intake;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.chidao.directive.Breakdown;
import vn.chidao.directive.Party;
import vn.chidao.directive.Timeframe;
import vn.chidao.organisation.Named;

/**
 * A draft as the forms take it: what they propose to begin with, where each field stands in the text, and what is doubtful.
 * Fields are named as in the forms, rows by their place in the list ({@code assignments.2.directing}); offsets are characters
 * of {@code text}, from inclusive, until exclusive.
 *
 * @param document the id under which the document is kept; absent once a directive has it
 * @param registration what the form of the clerk holds
 * @param breakdown what the form of the advisory body holds
 * @param duplicate absent where the document is new
 * @param people what agencies and classes are called that the draft names and the form may not offer any more
 */
record IntakeSheet(
        UUID document,
        SourceFile file,
        String text,
        Map<String, Object> registration,
        Breakdown breakdown,
        List<Mark> marks,
        List<Point> points,
        List<Body> bodies,
        List<Sentence> sentences,
        Duplicate duplicate,
        People people) {

    IntakeSheet with(Duplicate found) {
        return new IntakeSheet(
                document, file, text, registration, breakdown, marks, points, bodies, sentences, found, people);
    }

    /** A passage that went into a field. */
    record Mark(int from, int until, String field, String label) {}

    /** Why a field has to be looked at. */
    record Point(String field, String sentence) {}

    /**
     * A body that the document names. {@code parties} are those it stands for, several where one line names them together, none
     * where the register knows none or cannot tell which of the {@code candidates}; {@code spellings} are the ways in which the document writes it, {@code remembered} that people have said so.
     */
    record Body(
            String name,
            List<String> spellings,
            List<Party> parties,
            boolean remembered,
            List<Named> candidates,
            List<Place> places) {}

    /** Where a body is named, and for which field. */
    record Place(String field, int from, int until) {}

    /**
     * A sentence that went nowhere; {@code why} is absent for those the grammar simply did not understand, {@code offer} where
     * it says no more than that something is to be done.
     */
    record Sentence(int no, String text, int from, int until, String why, Offer offer) {

        Sentence numbered(int number) {
            return new Sentence(number, text, from, until, why, offer);
        }
    }

    /** As what a directive can hold the sentence: an assignment with its time; {@code words} say so on a button. */
    record Offer(String words, Timeframe timeframe) {}

    record People(List<Named> agencies, List<Named> classes) {}
}

package vn.chidao.importer.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.chidao.importer.BodyDirectory.Candidate;
import vn.chidao.importer.draft.DraftRole;
import vn.chidao.importer.draft.Field;
import vn.chidao.importer.intake.IntakeSheet.Body;
import vn.chidao.importer.intake.IntakeSheet.Mark;
import vn.chidao.importer.intake.IntakeSheet.Place;
import vn.chidao.importer.intake.IntakeSheet.Point;
import vn.chidao.importer.output.RegisterNames;
import vn.chidao.importer.text.Passage;
import vn.chidao.organisation.Named;

/** Gathers what is to be said about the fields of a sheet: where they stand, what is doubtful, which bodies they name. */
final class SheetNotes {

    private final NamesAtHand directory;
    private final LocalDate asOf;
    private final Set<Mark> marks = new LinkedHashSet<>();
    private final Set<Point> points = new LinkedHashSet<>();
    private final Map<String, Mentions> bodies = new LinkedHashMap<>();

    SheetNotes(NamesAtHand directory, LocalDate asOf) {
        this.directory = directory;
        this.asOf = asOf;
    }

    void mark(Passage at, String field, String label) {
        if (at != null) {
            marks.add(new Mark(at.from(), at.until(), field, label));
        }
    }

    void point(String field, String sentence) {
        points.add(new Point(field, sentence));
    }

    /** Marks a field that the document states, and passes on why it is doubtful. */
    void field(Field<?> found, String field, String label) {
        if (found != null) {
            mark(found.passage(), field, label);
            if (found.doubt() != null) {
                point(field, label + ": " + found.doubt() + ".");
            }
        }
    }

    void roles(List<DraftRole> roles, String field, String label) {
        roles.forEach(role -> body(role.body(), role.passage(), field, label));
    }

    void body(String name, Passage at, String field, String label) {
        mark(at, field, label);
        Mentions mentions = bodies.computeIfAbsent(RegisterNames.key(name), key -> new Mentions(name));
        mentions.spellings.add(name);
        if (at != null) {
            mentions.places.add(new Place(field, at.from(), at.until()));
        }
    }

    List<Mark> marks() {
        return List.copyOf(marks);
    }

    List<Point> points() {
        return List.copyOf(points);
    }

    List<Body> bodies() {
        return bodies.values().stream().map(this::body).toList();
    }

    private Body body(Mentions mentions) {
        List<Candidate> meant = directory.meant(mentions.name, asOf);
        List<Candidate> possible = meant.isEmpty() ? directory.candidates(mentions.name, asOf) : List.of();
        return new Body(
                mentions.name,
                List.copyOf(mentions.spellings),
                meant.stream().map(Candidate::party).toList(),
                directory.remembered(mentions.name).isPresent(),
                possible.stream().map(SheetNotes::named).toList(),
                List.copyOf(mentions.places));
    }

    private static Named named(Candidate candidate) {
        return new Named(candidate.code(), candidate.name());
    }

    private static final class Mentions {
        private final String name;
        private final Set<String> spellings = new LinkedHashSet<>();
        private final List<Place> places = new ArrayList<>();

        private Mentions(String name) {
            this.name = name;
        }
    }
}

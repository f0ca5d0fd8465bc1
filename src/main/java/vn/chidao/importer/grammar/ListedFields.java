package vn.chidao.importer.grammar;

import java.util.List;
import java.util.Set;
import vn.chidao.importer.text.Vietnamese;

/**
 * What a list of bodies leaves out: "Các sở: Tài chính, Nội vụ" names two departments, "Ủy ban nhân dân các tỉnh: Gia Lai,
 * Đắk Lắk" one class with its places.
 */
final class ListedFields {

    /** What stands before a list of fields: "Các sở: Tài chính, Nội vụ". */
    private static final Set<String> ELLIPTICAL = Set.of("sở", "bộ", "phòng", "ban", "ngành");

    /** The last words of "các tỉnh, thành phố", "các huyện", or of "các huyện ủy", behind which places may be listed. */
    private static final Set<String> LEVELS = Set.of("tỉnh", "phố", "huyện", "xã", "phường", "quận", "ủy");

    private final Tokens tokens;
    private final int limit;
    private final BodyName name;

    /** After "Các sở:", where a list of fields goes on. */
    private boolean open;

    ListedFields(Tokens tokens, int limit, BodyName name) {
        this.tokens = tokens;
        this.limit = limit;
        this.name = name;
    }

    /** Behind "Bộ trưởng các Bộ:" a field is a ministry, also where the word alone names another body: "Công an". */
    boolean isField(int at) {
        int length = Lexicon.DOMAIN.lengthAt(tokens, at);
        int after = at + length;
        return open
                && length > 0
                && tokens.get(at).isCapitalised()
                && (!tokens.has(after)
                        || !tokens.get(after).isWord()
                        || tokens.is(after, "và")
                        || Lexicon.VERB.lengthAt(tokens, after) > 0);
    }

    /**
     * "Chủ tịch Ủy ban nhân dân các tỉnh: Đắk Lắk, Khánh Hòa và Gia Lai": the places belong to the name, and so do the cells
     * of "Các chi bộ: Bản Sen, Trạm Y tế".
     */
    int places(int at, List<BodySpan.Named> bodies) {
        boolean cells = tokens.is(at - 1, "bộ") && (tokens.is(at - 2, "chi") || tokens.is(at - 2, "đảng"));
        if (!tokens.is(at, ":")
                || bodies.isEmpty()
                || !cells && !LEVELS.contains(tokens.get(at - 1).folded())) {
            return at;
        }
        int end = at;
        int next = at + 1;
        int places = 0;
        while (next < limit && tokens.get(next).isCapitalised() && (name.endAt(next) == next || cells && places > 0)) {
            places += 1;
            int from = next;
            next = name.endAt(next);
            boolean place = next == from;
            while (place && next < limit && tokens.get(next).isCapitalised()) {
                next += 1;
            }
            end = next;
            next += tokens.is(next, ",") || tokens.is(next, "và") ? 1 : 0;
        }
        BodySpan.Named last = bodies.get(bodies.size() - 1);
        if (places < 2 || !Vietnamese.fold(last.name()).contains("các ")) {
            return at;
        }
        if (end > at) {
            int from = tokens.indexAt(last.from());
            bodies.set(bodies.size() - 1, named(from, end));
        }
        return end;
    }

    BodySpan.Named named(int from, int until) {
        return new BodySpan.Named(
                Bodies.strip(tokens.text(from, until)),
                tokens.get(from).from(),
                tokens.get(until - 1).until());
    }

    /** "Sở Tài chính, Xây dựng và Sở Y tế": the field alone stands for a department like the one before. */
    int ellipsis(int at, List<BodySpan.Named> bodies) {
        int length = Lexicon.DOMAIN.lengthAt(tokens, at);
        if (bodies.isEmpty() || length == 0 || !tokens.get(at).isCapitalised()) {
            return at;
        }
        String head = headOf(bodies.get(bodies.size() - 1).name());
        if (head == null) {
            return at;
        }
        bodies.add(new BodySpan.Named(
                head + " " + tokens.text(at, at + length),
                tokens.get(at).from(),
                tokens.get(at + length - 1).until()));
        return at + length;
    }

    int colonList(int at, List<BodySpan.Named> bodies) {
        if (!tokens.is(at, ":") || bodies.isEmpty() || Lexicon.DOMAIN.lengthAt(tokens, at + 1) == 0) {
            return at;
        }
        BodySpan.Named last = bodies.get(bodies.size() - 1);
        String head = singular(last.name());
        if (head == null) {
            return at;
        }
        int length = Lexicon.DOMAIN.lengthAt(tokens, at + 1);
        open = true;
        bodies.set(
                bodies.size() - 1,
                new BodySpan.Named(
                        head + " " + tokens.text(at + 1, at + 1 + length),
                        tokens.get(at + 1).from(),
                        tokens.get(at + length).until()));
        return at + 1 + length;
    }

    /** "Các sở" is "Sở", "Giám đốc các Sở" is "Giám đốc Sở"; null if the name does not end with such a word. */
    private static String singular(String name) {
        Tokens words = new Tokens(name);
        int last = words.size() - 1;
        if (last < 0 || last > 5 || !ELLIPTICAL.contains(words.get(last).folded())) {
            return null;
        }
        int end = words.is(last - 1, "các") ? last - 1 : last;
        String head = words.get(last).word();
        String capital = Character.toUpperCase(head.charAt(0)) + head.substring(1);
        return end == 0 ? capital : words.text(0, end) + " " + capital;
    }

    private static String headOf(String name) {
        Tokens words = new Tokens(name);
        int at = words.is(0, "các") ? 1 : 0;
        boolean titled = Lexicon.TITLE.lengthAt(words, 0) > 0 && words.has(Lexicon.TITLE.lengthAt(words, 0));
        at = titled ? Lexicon.TITLE.lengthAt(words, 0) : at;
        boolean elliptical = words.has(at) && ELLIPTICAL.contains(words.get(at).folded());
        boolean ofClass = false;
        for (int i = at + 1; i < words.size(); i++) {
            ofClass |= words.is(i, "các");
        }
        if (!elliptical || ofClass) {
            return null;
        }
        String head = words.get(at).word();
        String capital = Character.toUpperCase(head.charAt(0)) + head.substring(1);
        return titled ? words.text(0, at) + " " + capital : capital;
    }
}

package vn.chidao.importer.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.chidao.importer.text.Vietnamese;

/** Reads bodies that are named one after another, and tells where one ends and the next begins. */
final class Bodies {

    /** What stands before a list of fields: "Các sở: Tài chính, Nội vụ". */
    private static final Set<String> ELLIPTICAL = Set.of("sở", "bộ", "phòng", "ban", "ngành");

    private static final Set<String> FOREWORDS = Set.of(
            "các ông (bà",
            "các ông (bà)",
            "các ông",
            "các ông, bà",
            "ông (bà)",
            "các đồng chí",
            "các cơ quan",
            "các đơn vị",
            "các cơ quan, đơn vị",
            "các ông bà");

    /** The last words of "các tỉnh, thành phố", "các huyện", behind which places may be listed. */
    private static final Set<String> LEVELS = Set.of("tỉnh", "phố", "huyện", "xã", "phường", "quận");

    private static final int LONGEST_ASIDE = 30;

    private final Tokens tokens;
    private final int limit;
    private final BodyName name;

    /** After "Các sở:", where a list of fields goes on. */
    private boolean fields;

    private Bodies(Tokens tokens, int limit) {
        this.tokens = tokens;
        this.limit = Math.min(limit, tokens.size());
        this.name = new BodyName(tokens, limit);
    }

    /** The bodies named from token {@code at} on. */
    static BodySpan read(Tokens tokens, int at) {
        return read(tokens, at, tokens.size());
    }

    static BodySpan read(Tokens tokens, int at, int limit) {
        return new Bodies(tokens, limit).list(at);
    }

    /** All bodies in a stretch that names nothing else, such as what follows a label; what is no known name stays whole. */
    static List<String> split(String span) {
        List<String> names = new ArrayList<>();
        for (String part : span.split(";")) {
            String stripped = strip(part);
            if (stripped.isEmpty()) {
                continue;
            }
            Tokens tokens = new Tokens(stripped);
            BodySpan read = read(tokens, 0);
            boolean acts = !read.isEmpty() && Lexicon.VERB.lengthAt(tokens, read.end()) > 0;
            if (acts) {
                names.addAll(read.names());
            } else if (read.isEmpty() || !endsThere(tokens, read.end())) {
                names.addAll(unknown(stripped));
            } else {
                names.addAll(read.names());
            }
        }
        return names;
    }

    /** Names that the lexicon does not know: several if a comma stands between capitals, else one as it is written. */
    private static List<String> unknown(String part) {
        String whole = withoutAside(part);
        List<String> names = new ArrayList<>();
        for (String name : whole.split(",\\s+")) {
            if (name.isEmpty() || !Character.isUpperCase(name.charAt(0))) {
                return List.of(whole);
            }
            names.add(strip(name));
        }
        return names;
    }

    private static boolean endsThere(Tokens tokens, int at) {
        return !tokens.has(at) || tokens.is(at, ".") || tokens.is(at, ",");
    }

    private BodySpan list(int at) {
        List<BodySpan.Named> bodies = new ArrayList<>();
        int end = at;
        int next = at;
        while (next < limit) {
            boolean field = fields && isField(next);
            int after = field ? next : name.endAt(next);
            if (after == next && !field && beginsWithTitle(bodies)) {
                after = name.endOfFurtherTitle(next);
            }
            if (after == next) {
                after = ellipsis(next, bodies);
                if (after == next) {
                    break;
                }
            } else {
                bodies.add(named(next, after));
            }
            end = afterAside(after);
            end = places(colonList(end, bodies), bodies);
            if (isForeword(bodies, end)) {
                bodies.clear();
                end += 1;
                next = end;
                continue;
            }
            next = afterSeparator(end);
            if (next == end) {
                break;
            }
        }
        return new BodySpan(List.copyOf(bodies), end);
    }

    private static boolean beginsWithTitle(List<BodySpan.Named> bodies) {
        return !bodies.isEmpty()
                && Lexicon.TITLE.lengthAt(new Tokens(bodies.get(0).name()), 0) > 0;
    }

    /** Behind "Bộ trưởng các Bộ:" a field is a ministry, also where the word alone names another body: "Công an". */
    private boolean isField(int at) {
        int length = Lexicon.DOMAIN.lengthAt(tokens, at);
        int after = at + length;
        return length > 0
                && tokens.get(at).isCapitalised()
                && (!tokens.has(after)
                        || !tokens.get(after).isWord()
                        || tokens.is(after, "và")
                        || Lexicon.VERB.lengthAt(tokens, after) > 0);
    }

    /** "Chủ tịch Ủy ban nhân dân các tỉnh: Đắk Lắk, Khánh Hòa và Gia Lai": the places belong to the name. */
    private int places(int at, List<BodySpan.Named> bodies) {
        if (!tokens.is(at, ":")
                || bodies.isEmpty()
                || !LEVELS.contains(tokens.get(at - 1).folded())) {
            return at;
        }
        int end = at;
        int next = at + 1;
        int places = 0;
        while (next < limit && tokens.get(next).isCapitalised() && name.endAt(next) == next) {
            places += 1;
            while (next < limit && tokens.get(next).isCapitalised()) {
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

    /** "Các ông (bà): Chánh Văn phòng …": the first words only announce who follows. */
    private boolean isForeword(List<BodySpan.Named> bodies, int end) {
        return bodies.size() == 1
                && tokens.is(end, ":")
                && FOREWORDS.contains(Vietnamese.fold(bodies.get(0).name()))
                && name.endAt(end + 1) > end + 1;
    }

    private BodySpan.Named named(int from, int until) {
        return new BodySpan.Named(
                strip(tokens.text(from, until)),
                tokens.get(from).from(),
                tokens.get(until - 1).until());
    }

    /** "Sở Tài chính, Xây dựng và Sở Y tế": the field alone stands for a department like the one before. */
    private int ellipsis(int at, List<BodySpan.Named> bodies) {
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

    private int colonList(int at, List<BodySpan.Named> bodies) {
        if (!tokens.is(at, ":") || bodies.isEmpty() || Lexicon.DOMAIN.lengthAt(tokens, at + 1) == 0) {
            return at;
        }
        BodySpan.Named last = bodies.get(bodies.size() - 1);
        String head = singular(last.name());
        if (head == null) {
            return at;
        }
        int length = Lexicon.DOMAIN.lengthAt(tokens, at + 1);
        fields = true;
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
        if (!elliptical) {
            return null;
        }
        String head = words.get(at).word();
        String capital = Character.toUpperCase(head.charAt(0)) + head.substring(1);
        return titled ? words.text(0, at) + " " + capital : capital;
    }

    private int afterAside(int at) {
        if (!tokens.is(at, "(")) {
            return at;
        }
        for (int i = at + 1; i < Math.min(limit, at + LONGEST_ASIDE); i++) {
            if (tokens.is(i, ")")) {
                return i + 1;
            }
        }
        return at;
    }

    private int afterSeparator(int at) {
        int next = at;
        if (tokens.is(next, ",") || tokens.is(next, ";")) {
            next += 1;
        }
        if (tokens.is(next, "và") || tokens.is(next, "cùng")) {
            next += 1;
            if (tokens.is(next, "với")) {
                next += 1;
            }
        }
        return next >= limit ? at : next;
    }

    private static String withoutAside(String name) {
        int aside = name.indexOf('(');
        return aside > 0 && name.indexOf(')') > aside ? strip(name.substring(0, aside)) : name;
    }

    /** Without what surrounds a name in a list: spaces, bullets and closing punctuation. */
    static String strip(String name) {
        int from = 0;
        int until = name.length();
        while (from < until && " -+:,;.\t".indexOf(name.charAt(from)) >= 0) {
            from += 1;
        }
        while (until > from && " ,;:.\t/".indexOf(name.charAt(until - 1)) >= 0) {
            until -= 1;
        }
        return name.substring(from, until);
    }
}

package vn.chidao.importer.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.chidao.importer.text.Vietnamese;

/** Reads bodies that are named one after another, and tells where one ends and the next begins. */
final class Bodies {

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

    private static final int LONGEST_ASIDE = 30;

    /** "tỉnh", "thị xã", "các cấp". */
    private static final int LONGEST_OWNER = 2;

    private final Tokens tokens;
    private final int limit;
    private final BodyName name;
    private final ListedFields listed;
    private final NameRest rest;

    private Bodies(Tokens tokens, int limit) {
        this.tokens = tokens;
        this.limit = Math.min(limit, tokens.size());
        this.name = new BodyName(tokens, limit);
        this.listed = new ListedFields(tokens, this.limit, name);
        this.rest = new NameRest(tokens, this.limit, new DutyWords(tokens));
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
        String[] parts = span.split(";");
        for (String part : parts) {
            String stripped = strip(part);
            if (stripped.isEmpty()) {
                continue;
            }
            Tokens tokens = new Tokens(stripped);
            int joined = parts.length > 1 ? joinedEnd(tokens) : 0;
            if (joined > 0) {
                names.add(tokens.text(0, joined));
                stripped = joined < tokens.size()
                        ? strip(stripped.substring(tokens.get(joined).from()))
                        : "";
                if (stripped.isEmpty()) {
                    continue;
                }
                tokens = new Tokens(stripped);
            }
            BodySpan read = read(tokens, 0);
            boolean acts = !read.isEmpty() && Lexicon.VERB.lengthAt(tokens, read.end()) > 0;
            if (acts) {
                names.addAll(read.names());
            } else if (read.isEmpty() || !endsThere(tokens, read.end()) || goesOnInLowerCase(tokens, read.end())) {
                names.addAll(unknown(stripped));
            } else {
                names.addAll(read.names());
            }
        }
        return names;
    }

    /** "…; Mặt trận Tổ quốc và các tổ chức chính trị - xã hội tỉnh; …": the document's own marks make the two one entry. */
    private static int joinedEnd(Tokens tokens) {
        int length = Lexicon.JOINED.lengthAt(tokens, 0);
        if (length == 0) {
            return 0;
        }
        int end = length;
        while (tokens.has(end) && tokens.get(end).isWord()) {
            end += 1;
        }
        return end - length <= LONGEST_OWNER ? end : 0;
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

    /** "Phòng Đào tạo, | bồi dưỡng": behind the comma stands no body, so the name goes on. */
    private static boolean goesOnInLowerCase(Tokens tokens, int at) {
        return tokens.is(at, ",")
                && tokens.has(at + 1)
                && tokens.get(at + 1).isWord()
                && !tokens.get(at + 1).isCapitalised()
                && !tokens.is(at + 1, "các")
                && !tokens.is(at + 1, "và");
    }

    private static boolean endsThere(Tokens tokens, int at) {
        return !tokens.has(at) || tokens.is(at, ".") || tokens.is(at, ",");
    }

    private BodySpan list(int at) {
        List<BodySpan.Named> bodies = new ArrayList<>();
        int end = at;
        int next = at;
        while (next < limit) {
            boolean field = listed.isField(next);
            int after = field ? next : rest.end(next, name.endAt(next));
            if (after == next && !field && beginsWithTitle(bodies)) {
                after = name.endOfFurtherTitle(next);
            }
            if (after == next) {
                after = listed.ellipsis(next, bodies);
                if (after == next) {
                    break;
                }
            } else {
                bodies.add(listed.named(next, after));
            }
            end = afterAside(after);
            end = listed.places(listed.colonList(end, bodies), bodies);
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

    /** "Các ông (bà): Chánh Văn phòng …": the first words only announce who follows. */
    private boolean isForeword(List<BodySpan.Named> bodies, int end) {
        return bodies.size() == 1
                && tokens.is(end, ":")
                && FOREWORDS.contains(Vietnamese.fold(bodies.get(0).name()))
                && name.endAt(end + 1) > end + 1;
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

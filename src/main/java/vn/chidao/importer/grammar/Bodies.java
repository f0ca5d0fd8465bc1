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

    private final Tokens tokens;
    private final int limit;
    private final BodyName name;
    private final ListedFields listed;
    private final NameRest rest;
    private boolean onlyNames;

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

    /** The same where nothing but names stands: each goes on up to a mark behind which the next begins. */
    static BodySpan readAll(Tokens tokens, int at) {
        Bodies bodies = new Bodies(tokens, tokens.size());
        bodies.onlyNames = true;
        return bodies.list(at);
    }

    private BodySpan list(int at) {
        List<BodySpan.Named> bodies = new ArrayList<>();
        int end = at;
        int next = at;
        while (next < limit) {
            boolean field = listed.isField(next);
            int after = field ? next : rest.end(next, name.endAt(next));
            after = onlyNames && !field ? rest.upToNext(next, after) : after;
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

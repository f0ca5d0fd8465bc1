package vn.chidao.importer.grammar;

import java.util.Set;

/** Where a name or a class goes on behind "và", a comma or a hyphen, and where the next one begins. */
final class NameJoints {

    /** Classes that begin something new behind a list of places: "… các huyện, thành phố, | công đoàn ngành". */
    private static final Set<String> ORGANISATIONS =
            Set.of("công", "đoàn", "hội", "chi", "doanh", "trường", "hợp", "ngân", "bệnh");

    private final Tokens tokens;
    private final int limit;
    private final Levels levels;
    private final NameFields fields;

    NameJoints(Tokens tokens, int limit) {
        this.tokens = tokens;
        this.limit = limit;
        this.levels = new Levels(tokens);
        this.fields = new NameFields(tokens, limit);
    }

    /** Inside the name of a ministry or department ("Giáo dục và Đào tạo"), or inside a class ("ngành và địa phương"). */
    int overAnd(int head, int at, boolean plural) {
        int next = at + 1;
        if (next >= limit) {
            return at;
        }
        if (levels.isLevel(at - 1) && levels.levelAt(next) > 0) {
            return next + levels.levelAt(next);
        }
        if (furtherForce(head, next) > 0) {
            return next + furtherForce(head, next);
        }
        if (plural && tokens.get(next).isCapitalised() && tokens.get(at - 1).isCapitalised() && listsPlaces(at, next)) {
            return next + 1;
        }
        if (plural && !tokens.get(next).isCapitalised()) {
            int length = fields.namesAnother(at) ? 0 : classAt(next);
            return length == 0 ? at : next + length;
        }
        boolean partOfName = fields.joinsFields(head)
                && tokens.get(next).isCapitalised()
                && tokens.get(at - 1).from() > tokens.get(head).from()
                && Kinds.atStart(tokens.get(next).folded() + " "
                                + (tokens.has(next + 1) ? tokens.get(next + 1).folded() : ""))
                        .isEmpty()
                && (!fields.beginsBody(next) || fields.pairAt(next) > 0);
        return partOfName ? next + Math.max(1, fields.pairAt(next)) : at;
    }

    int overMark(int head, int at, boolean plural) {
        int next = at + 1;
        if (next >= limit) {
            return at;
        }
        if (tokens.is(at, "-") && tokens.get(next).isWord()) {
            boolean lower = NameEnd.isUnit(tokens.get(head))
                    && !plural
                    && !levels.isLevel(at - 1)
                    && !levels.isLevel(next)
                    && Lexicon.CLASS.lengthAt(tokens, next) == 0;
            boolean tight = (tokens.get(next).isCapitalised() || lower)
                    && tokens.get(at - 1).isWord();
            int word = Math.max(Lexicon.NOUN.lengthAt(tokens, next), Lexicon.DOMAIN.lengthAt(tokens, next));
            return tight ? next + Math.max(1, word) : at;
        }
        if (tokens.is(at, ",") && levels.isLevel(at - 1) && levels.levelAt(next) > 0) {
            return next + levels.levelAt(next);
        }
        if (tokens.is(at, ",") && committeeAt(at - 2) && committeeAt(next) && head < at - 2) {
            return next + 2;
        }
        if (tokens.is(at, ",") && furtherForce(head, next) > 0) {
            return next + furtherForce(head, next);
        }
        if (tokens.is(at, ",") && fields.joinsThree(head, next)) {
            return next + 1;
        }
        boolean onePart = tokens.is(at, ",")
                && tokens.is(at - 2, "-")
                && tokens.get(next).isCapitalised()
                && !fields.beginsBody(next)
                && Lexicon.VERB.lengthAt(tokens, next + 1) > 0;
        if (onePart) {
            return next + 1;
        }
        if (tokens.is(at, ",") && plural && tokens.get(next).isCapitalised() && listsPlaces(at, next)) {
            return next + 1;
        }
        if (tokens.is(at, ",") && plural && !tokens.get(next).isCapitalised()) {
            int kinds = kindsAt(next);
            if (kinds > 0) {
                return next + kinds;
            }
            if (levels.isLevel(at - 1)
                    && ORGANISATIONS.contains(tokens.get(next).folded())
                    && !tokens.is(head - 1, "các")) {
                return at;
            }
            int tail = Lexicon.TAIL.lengthAt(tokens, next);
            int length = Math.max(classAt(next), tail > 1 ? tail : 0);
            return length == 0 || Lexicon.VERB.lengthAt(tokens, next) >= length ? at : next + length;
        }
        return at;
    }

    /** "các trường đại học, | cao đẳng | trên địa bàn": one word more for what the class is, with a tail or a verb behind. */
    private int kindsAt(int at) {
        int end = at + 2;
        boolean plain = end < limit
                && Lexicon.CLASS.lengthAt(tokens, at) == 0
                && Lexicon.BODY.lengthAt(tokens, at) == 0
                && Lexicon.TAIL.lengthAt(tokens, at) == 0
                && Lexicon.TITLE.lengthAt(tokens, at) == 0
                && isKind(at)
                && isKind(at + 1)
                && !new DutyWords(tokens).isLeading(at);
        return plain && Lexicon.TAIL.lengthAt(tokens, end) > 1 ? 2 : 0;
    }

    /** "lực lượng cảnh sát điều tra, | cảnh sát môi trường": kinds of forces in lower case share that word; "công an các xã" has its own name. */
    private int furtherForce(int head, int at) {
        boolean forces = tokens.is(head, "lực") && tokens.is(head + 1, "lượng");
        int length = forces && !tokens.get(at).isCapitalised() ? Lexicon.FORCE.lengthAt(tokens, at) : 0;
        int next = at + length;
        boolean ofItsOwn = tokens.is(next, "các") || next < limit && levels.levelAt(next) > 0;
        return ofItsOwn ? 0 : length;
    }

    private boolean isKind(int at) {
        Token token = tokens.get(at);
        return token.isWord()
                && !token.isCapitalised()
                && !token.isNumber()
                && !UnknownWords.isStop(token.folded())
                && Lexicon.VERB.lengthAt(tokens, at) == 0;
    }

    /** "Ban Thường vụ Huyện ủy, | Thị ủy, Thành ủy": committees of a level, none with a place of its own. */
    private boolean committeeAt(int at) {
        boolean level = at >= 0
                && Set.of("tỉnh", "huyện", "thị", "thành", "quận", "xã")
                        .contains(tokens.get(at).folded());
        boolean named = tokens.has(at + 2) && tokens.get(at + 2).isCapitalised();
        return level && tokens.is(at + 1, "ủy") && !named;
    }

    /** "các tỉnh Hải Vân, Lãnh Công": places by name behind the word for their level. */
    private boolean listsPlaces(int at, int next) {
        int first = at - 1;
        while (first > 0 && (tokens.get(first).isCapitalised() || tokens.is(first, ","))) {
            first -= 1;
        }
        boolean area = tokens.is(first, "vực") || tokens.is(first, "vùng");
        boolean level = (levels.isLevel(first) || area) && first < at - 1;
        return level && !fields.beginsBody(next) && Lexicon.DOMAIN.lengthAt(tokens, next) == 0;
    }

    /** "các cấp ủy, chính quyền" is one, "các cấp ủy, tổ chức đảng, | chính quyền" and "các sở, | chính quyền" are two. */
    private boolean stateBehindParty(int at) {
        boolean behindCommittees = tokens.is(at - 2, "ủy") || tokens.is(at - 2, "đảng") && tokens.is(at - 3, "ủy");
        return tokens.is(at, "chính") && tokens.is(at + 1, "quyền") && !behindCommittees;
    }

    /** A class that goes on with a list; a body of its own name begins something new. */
    private int classAt(int at) {
        int length = Lexicon.CLASS.lengthAt(tokens, at);
        int body = Lexicon.BODY.lengthAt(tokens, at);
        boolean ownName = body > length
                || body == length && (tokens.is(at, "hệ") || tokens.is(at, "lực"))
                || stateBehindParty(at);
        return ownName ? 0 : length;
    }
}

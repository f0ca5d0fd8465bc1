package vn.chidao.importer.grammar;

import java.util.Set;

/** What follows the head of a body's name and still belongs to it. */
final class BodyTail {

    /** Classes that begin something new behind a list of places: "… các huyện, thành phố, | công đoàn ngành". */
    private static final Set<String> ORGANISATIONS =
            Set.of("công", "đoàn", "hội", "chi", "doanh", "trường", "hợp", "ngân", "bệnh");

    private final Tokens tokens;
    private final int limit;
    private final Levels levels;
    private final NameFields fields;
    private final UnknownWords unknown;
    private final WorkNames work;

    BodyTail(Tokens tokens, int limit) {
        this.tokens = tokens;
        this.limit = limit;
        this.levels = new Levels(tokens);
        this.fields = new NameFields(tokens, limit);
        this.unknown = new UnknownWords(tokens, limit);
        this.work = new WorkNames(tokens, limit, unknown);
    }

    /** The index after the name whose head stands from {@code head} to {@code at}. */
    int endOf(int head, int at, boolean plural) {
        return endOf(head, at, plural, plural);
    }

    /** The same after a person's title, which says enough by itself: "Phó Thủ tướng | tiến độ". */
    int endOfTitle(int head, int at, boolean plural) {
        return endOf(head, at, plural, plural || tokens.get(head).isCapitalised());
    }

    private int endOf(int head, int at, boolean plural, boolean whole) {
        int end = at;
        int named = head;
        boolean open = plural;
        boolean complete = whole;
        while (end < limit) {
            named = Lexicon.LONG_NAMED.lengthAt(tokens, end) > 0 ? end : named;
            int next = step(head, end, open);
            if (next == end && !complete) {
                next = Math.max(unknown.lowerCaseRun(end), work.longName(named, end));
                complete = true;
            }
            if (next == end && complete && Lexicon.LONG_NAMED.lengthAt(tokens, named) > 0) {
                next = work.ownedWork(end);
            }
            if (next == end && !plural && end > at && fields.takesDomain(head) && !levels.isLevel(end - 1)) {
                next = unknown.joinedField(end);
            }
            if (next == end) {
                return end;
            }
            boolean joined = tokens.is(end, "và") && !open;
            open |= tokens.is(end, "các");
            complete |= Lexicon.DOMAIN.lengthAt(tokens, end) > 0
                    || Lexicon.TAIL.lengthAt(tokens, end) > 0
                    || open
                    || Lexicon.BODY.lengthAt(tokens, end) > 0 && Lexicon.LONG_NAMED.lengthAt(tokens, end) == 0;
            complete &= !joined;
            end = next;
        }
        return end;
    }

    private int step(int head, int at, boolean plural) {
        Token token = tokens.get(at);
        if (!token.isWord()) {
            return overPunctuation(head, at, plural);
        }
        boolean ofBoard = Lexicon.LONG_NAMED.lengthAt(tokens, at - 3) == 3;
        int domain = fields.takesDomain(head) || fields.isFieldHead(at - 1) || ofBoard
                ? Lexicon.DOMAIN.lengthAt(tokens, at)
                : 0;
        boolean whose = levels.isLevel(at - 1) && tokens.is(at, "phòng");
        int tail = whose ? 0 : Lexicon.TAIL.lengthAt(tokens, at);
        int verb = Lexicon.VERB.lengthAt(tokens, at);
        boolean ofDepartment = fields.isDepartment(at - 1)
                && !(verb >= domain && tokens.get(at - 1).isCapitalised() && !token.isCapitalised());
        if (domain > 0 && (token.isCapitalised() || (plural || ofBoard) && domain > verb || ofDepartment)) {
            return at + domain;
        }
        if (token.isCapitalised()) {
            boolean newLine = verb > 0
                    && levels.isLevel(at - 1)
                    && tokens.has(at + 1)
                    && tokens.get(at + 1).isWord()
                    && !tokens.get(at + 1).isCapitalised();
            if (newLine) {
                return at;
            }
            boolean cites = Lexicon.BODY.lengthAt(tokens, head) > 1
                    && tokens.has(at + 1)
                    && !tokens.get(at + 1).isCapitalised()
                    && Kinds.atStart(token.folded() + " " + tokens.get(at + 1).folded())
                            .isPresent();
            if (cites) {
                return at;
            }
            boolean area = tokens.is(at, "khu") && work.ofWork(at + 1) > at + 1;
            if (area) {
                return work.ofWork(at + 1);
            }
            int body = Math.max(
                    Lexicon.JOINED.lengthAt(tokens, at),
                    Math.max(Lexicon.BODY.lengthAt(tokens, at), Lexicon.LONG_NAMED.lengthAt(tokens, at)));
            boolean longNamed = fields.takesDomain(head)
                    || fields.isLongNamed(head, at)
                    || fields.teaches(head)
                    || tokens.is(head, "văn") && tokens.is(head + 1, "phòng");
            int ofWork = longNamed && verb > 1 && Lexicon.DOES.lengthAt(tokens, at) > 1 ? verb : 1;
            int word = longNamed ? Math.max(ofWork, Lexicon.DOMAIN.lengthAt(tokens, at)) : ofWork;
            return at + Math.max(Math.max(word, body), tail);
        }
        int field = Lexicon.DOMAIN.lengthAt(tokens, at);
        if (verb > 0 && field == verb && fields.isNamedByWork(head) && new DutyWords(tokens).isPlainDuty(at + field)) {
            return at + field;
        }
        int nested = Math.max(Lexicon.BODY.lengthAt(tokens, at), Lexicon.JOINED.lengthAt(tokens, at));
        if (tail > 0 && tail >= verb && tail >= nested) {
            return at + tail;
        }
        if (token.folded().equals("các")) {
            return overNestedClass(at);
        }
        if (token.folded().equals("số")
                && tokens.has(at + 1)
                && tokens.get(at + 1).isNumber()
                && fields.takesDomain(head)) {
            return at + 2;
        }
        if (token.folded().equals("đến") && plural && tokens.is(at - 1, "quan")) {
            return unknown.relation(at);
        }
        if (token.folded().equals("có") && plural) {
            return unknown.havingClause(at);
        }
        if (token.folded().equals("của") && plural) {
            return overOwner(at);
        }
        if (token.folded().equals("và")) {
            return overAnd(head, at, plural);
        }
        if (nested > 1 && nested > verb) {
            return at + nested;
        }
        if (plural && verb == 0) {
            int inner = Lexicon.CLASS.lengthAt(tokens, at);
            return at + inner;
        }
        if (token.isNumber()) {
            boolean unit = fields.takesDomain(head) && token.word().length() <= 2;
            boolean numbered =
                    unit || tokens.get(at - 1).isCapitalised() || tokens.is(at - 1, "vực") && tokens.is(at - 2, "khu");
            return numbered ? at + 1 : at;
        }
        return unknown.endsWord(head, at) ? at + 1 : at;
    }

    /** "Ban Thường vụ các huyện ủy, thị ủy", "Đảng ủy các xã, phường". */
    private int overNestedClass(int at) {
        int inner = at + 1;
        int length = Math.max(Lexicon.CLASS.lengthAt(tokens, inner), Lexicon.BODY.lengthAt(tokens, inner));
        return length == 0 ? at : inner + length;
    }

    /** "các cấp ủy, tổ chức đảng, | chính quyền": the Party's side is complete with "tổ chức đảng". */
    private boolean stateBehindParty(int at) {
        return tokens.is(at, "chính")
                && tokens.is(at + 1, "quyền")
                && tokens.is(at - 2, "đảng")
                && tokens.is(at - 3, "chức");
    }

    /** A class that goes on with a list; a body of its own name begins something new. */
    private int classAt(int at) {
        int length = Lexicon.CLASS.lengthAt(tokens, at);
        int body = Lexicon.BODY.lengthAt(tokens, at);
        boolean ownName = body > length || body == length && tokens.is(at, "hệ") || stateBehindParty(at);
        return ownName ? 0 : length;
    }

    /** "các Ban của Hội đồng nhân dân tỉnh". */
    private int overOwner(int at) {
        int length = Lexicon.BODY.lengthAt(tokens, at + 1);
        return length > 1 && tokens.get(at + 1).isCapitalised() ? at + 1 + length : at;
    }

    /** Inside the name of a ministry or department ("Giáo dục và Đào tạo"), or inside a class ("ngành và địa phương"). */
    private int overAnd(int head, int at, boolean plural) {
        int next = at + 1;
        if (next >= limit) {
            return at;
        }
        if (levels.isLevel(at - 1) && levels.levelAt(next) > 0) {
            return next + levels.levelAt(next);
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
                && !fields.beginsBody(next);
        return partOfName ? next + Math.max(1, fields.pairAt(next)) : at;
    }

    private int overPunctuation(int head, int at, boolean plural) {
        int next = at + 1;
        if (next >= limit) {
            return at;
        }
        if (tokens.is(at, "-") && tokens.get(next).isWord()) {
            boolean tight =
                    tokens.get(next).isCapitalised() && tokens.get(at - 1).isWord();
            return tight ? next + Math.max(1, Lexicon.DOMAIN.lengthAt(tokens, next)) : at;
        }
        if (tokens.is(at, ",") && levels.isLevel(at - 1) && levels.levelAt(next) > 0) {
            return next + levels.levelAt(next);
        }
        if (tokens.is(at, ",") && fields.joinsThree(head, next)) {
            return next + 1;
        }
        if (tokens.is(at, ",") && plural && tokens.get(next).isCapitalised() && listsPlaces(at, next)) {
            return next + 1;
        }
        if (tokens.is(at, ",") && plural && !tokens.get(next).isCapitalised()) {
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

    /** "các tỉnh Hải Vân, Lãnh Công": places by name behind the word for their level. */
    private boolean listsPlaces(int at, int next) {
        int first = at - 1;
        while (first > 0 && (tokens.get(first).isCapitalised() || tokens.is(first, ","))) {
            first -= 1;
        }
        boolean level = levels.isLevel(first) && first < at - 1;
        return level && !fields.beginsBody(next) && Lexicon.DOMAIN.lengthAt(tokens, next) == 0;
    }
}

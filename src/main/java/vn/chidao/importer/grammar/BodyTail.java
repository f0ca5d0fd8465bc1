package vn.chidao.importer.grammar;

/** What follows the head of a body's name and still belongs to it. */
final class BodyTail {

    /** "công ty trách nhiệm hữu hạn một thành viên": in lower case too a part of the name around it. */
    private static final int LONG_HEAD = 4;

    private final Tokens tokens;
    private final int limit;
    private final Levels levels;
    private final NameFields fields;
    private final UnknownWords unknown;
    private final WorkNames work;
    private final NameJoints joints;

    BodyTail(Tokens tokens, int limit) {
        this.tokens = tokens;
        this.limit = limit;
        this.levels = new Levels(tokens);
        this.fields = new NameFields(tokens, limit);
        this.unknown = new UnknownWords(tokens, limit);
        this.work = new WorkNames(tokens, limit, unknown);
        this.joints = new NameJoints(tokens, limit);
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
            boolean unitAlone = NameEnd.isUnit(tokens.get(head)) && end == head + Lexicon.BODY.lengthAt(tokens, head);
            if (next == end && (complete && Lexicon.LONG_NAMED.lengthAt(tokens, named) > 0 || unitAlone)) {
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
            return joints.overMark(head, at, plural);
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
        return token.isCapitalised() ? overCapital(head, at, tail) : overLowerCase(head, at, plural, tail);
    }

    private int overCapital(int head, int at, int tail) {
        Token token = tokens.get(at);
        int verb = Lexicon.VERB.lengthAt(tokens, at);
        boolean newLine = verb > 0
                && (levels.isLevel(at - 1) || tokens.is(at - 1, "quan"))
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
        return at + Math.max(wordOfName(head, at, verb), tail);
    }

    /** How many tokens of the name a word takes that begins with a capital. */
    private int wordOfName(int head, int at, int verb) {
        int body = Math.max(
                Lexicon.JOINED.lengthAt(tokens, at),
                Math.max(
                        Math.max(Lexicon.BODY.lengthAt(tokens, at), Lexicon.LONG_NAMED.lengthAt(tokens, at)),
                        Lexicon.HEAD.lengthAt(tokens, at) >= LONG_HEAD ? Lexicon.HEAD.lengthAt(tokens, at) : 0));
        boolean longNamed = fields.takesDomain(head)
                || fields.isLongNamed(head, at)
                || fields.teaches(head)
                || tokens.is(head, "văn") && tokens.is(head + 1, "phòng");
        boolean works = verb > 1
                && (longNamed && Lexicon.DOES.lengthAt(tokens, at) > 1
                        || NameEnd.isUnit(tokens.get(head))
                                && !tokens.get(at + 1).isCapitalised());
        int ofWork = works ? verb : 1;
        ofWork = Math.max(ofWork, NameEnd.isUnit(tokens.get(head)) ? Lexicon.NOUN.lengthAt(tokens, at) : 0);
        int word = longNamed ? Math.max(ofWork, Lexicon.DOMAIN.lengthAt(tokens, at)) : ofWork;
        return Math.max(word, body);
    }

    private int overLowerCase(int head, int at, boolean plural, int tail) {
        Token token = tokens.get(at);
        int verb = Lexicon.VERB.lengthAt(tokens, at);
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
        if (token.folded().equals("của") && (plural || NameEnd.isUnit(tokens.get(head)))) {
            return overOwner(at);
        }
        if (token.folded().equals("và")) {
            return joints.overAnd(head, at, plural);
        }
        if (nested > 1 && nested > verb) {
            return at + nested;
        }
        int inner = plural && verb == 0 ? Lexicon.CLASS.lengthAt(tokens, at) : 0;
        if (inner > 0) {
            return at + inner;
        }
        return overUnknown(head, at, plural, verb);
    }

    /** A number, or a word that the lexicon does not know. */
    private int overUnknown(int head, int at, boolean plural, int verb) {
        Token token = tokens.get(at);
        if (token.isNumber()) {
            boolean unit = fields.takesDomain(head) && token.word().length() <= 2;
            boolean numbered =
                    unit || tokens.get(at - 1).isCapitalised() || tokens.is(at - 1, "vực") && tokens.is(at - 2, "khu");
            return numbered ? at + 1 : at;
        }
        int lower = Math.max(1, Lexicon.DOES.lengthAt(tokens, at));
        boolean between = at + lower < limit
                && !levels.isLevel(at - 1)
                && tokens.get(at + lower).isCapitalised()
                && NameEnd.isUnit(tokens.get(head))
                && (verb == 0 || lower == verb && verb > 1)
                && !fields.beginsBody(at + lower)
                && (Lexicon.CLASS.lengthAt(tokens, at) == 0 || !plural)
                && !UnknownWords.isStop(token.folded());
        if (between) {
            return at + lower;
        }
        return unknown.endsWord(head, at) ? at + 1 : at;
    }

    /** "các Ban của Hội đồng nhân dân tỉnh". */
    private int overOwner(int at) {
        int length = Lexicon.BODY.lengthAt(tokens, at + 1);
        return length > 1 && tokens.get(at + 1).isCapitalised() ? at + 1 + length : at;
    }

    /** "Ban Thường vụ các huyện ủy, thị ủy", "Đảng ủy các xã, phường". */
    private int overNestedClass(int at) {
        int inner = at + 1;
        int length = Math.max(Lexicon.CLASS.lengthAt(tokens, inner), Lexicon.BODY.lengthAt(tokens, inner));
        return length == 0 ? at : inner + length;
    }
}

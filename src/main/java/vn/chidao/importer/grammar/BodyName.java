package vn.chidao.importer.grammar;

import java.util.Set;

/**
 * Finds where the name of one body, or of one class of bodies, ends. A name begins with a word of the lexicon and goes on
 * over capitals, known tails and nested names, until a verb, a stop word or punctuation.
 */
final class BodyName {

    private static final Set<String> PLURAL = Set.of("các", "những", "từng", "mỗi", "toàn thể");

    /** Heads that are everyday words or verbs in lower case. */
    private static final Set<String> ONLY_CAPITALISED = Set.of(
            "thanh tra",
            "thường trực",
            "công an",
            "chính phủ",
            "ủy ban",
            "văn phòng",
            "mặt trận",
            "quốc hội",
            "ban tổ chức",
            "thủ tướng",
            "kho bạc",
            "tiểu ban",
            "tổ công tác",
            "tổ giúp việc",
            "ban giám sát",
            "ban điều hành",
            "ban chấp hành",
            "thư viện");

    /** Bodies that a title stands before without a name of their own: "Giám đốc Sở", "Chánh Thanh tra Bộ". */
    private static final Set<String> BARE = Set.of("Sở", "Bộ", "Cục", "Trung", "Viện", "Ban", "Phòng");

    /** Heads that a field in lower case follows: "phòng y tế", "sở nội vụ". */
    private static final Set<String> DEPARTMENTS = Set.of("sở", "phòng", "bộ");

    /** Titles that name nobody without a body: "Giám đốc, Thủ trưởng các sở" are one. */
    private static final Set<String> SAYS_NOTHING = Set.of("giám đốc", "thủ trưởng", "lãnh đạo");

    /** A name hardly has three titles before it; a thousand are no name. */
    private static final int MOST_TITLES = 6;

    /** A longer one names its bodies too: "người đứng đầu cơ quan, đơn vị". */
    private static final int MOST_WORDS_OF_TITLE = 4;

    private static final int FEW_WORDS = 3;

    private final Tokens tokens;
    private final int limit;
    private final Levels levels;
    private final LoneClass classes;
    private int titles;

    BodyName(Tokens tokens, int limit) {
        this.tokens = tokens;
        this.limit = Math.min(limit, tokens.size());
        this.levels = new Levels(tokens);
        this.classes = new LoneClass(tokens);
    }

    /** The same for a title in lower case, which counts only behind another one: "Bí thư huyện ủy, | chủ tịch …". */
    int endOfFurtherTitle(int at) {
        return at < limit && Lexicon.TITLE.lengthAt(tokens, at) > 0 ? titleEnd(at, true) : at;
    }

    /** The index after the name that begins at {@code at}, or {@code at} if no name begins there. */
    int endAt(int at) {
        if (at >= limit) {
            return at;
        }
        boolean plural = PLURAL.contains(tokens.get(at).folded());
        int head = plural ? at + 1 : at;
        if (tokens.is(at, "toàn") && tokens.is(at + 1, "thể")) {
            head = at + 2;
            plural = true;
            if (tokens.is(head, "các")) {
                head += 1;
            }
        }
        int title = titleEnd(head, plural);
        if (title > head) {
            return title;
        }
        boolean share = tokens.is(at, "mỗi") && levels.levelAt(head) > 0;
        int end = share ? head : headEnd(head, plural);
        return end == head ? at : new BodyTail(tokens, limit).endOf(head, end, plural || classes.isOne(head));
    }

    private int titleEnd(int at, boolean plural) {
        int length = Lexicon.TITLE.lengthAt(tokens, at);
        boolean body = Lexicon.BODY.lengthAt(tokens, at) > length;
        if (length == 0 || body) {
            return at;
        }
        int end = at + length;
        boolean sharesHead =
                length > 1 && tokens.get(end - 1).isCapitalised() && Lexicon.BODY.lengthAt(tokens, end - 1) > 1;
        end -= sharesHead ? 1 : 0;
        if (!plural && !tokens.get(at).isCapitalised() && !tokens.is(at, "đồng")) {
            boolean whole = length > MOST_WORDS_OF_TITLE;
            return whole
                    ? new BodyTail(tokens, limit).endOf(at, end, true)
                    : length < 2 || Lexicon.VERB.lengthAt(tokens, at) > 0 ? at : heldBy(at, end);
        }
        boolean ofClass = Lexicon.CLASS.lengthAt(tokens, end) > 1
                && Lexicon.TITLE.lengthAt(tokens, end) == 0
                && !tokens.get(end).isCapitalised();
        if (ofClass) {
            int classEnd = end + Lexicon.CLASS.lengthAt(tokens, end);
            return new BodyTail(tokens, limit).endOf(end, classEnd, true);
        }
        titles += 1;
        int inner = titles > MOST_TITLES ? end : endAt(end);
        titles -= 1;
        if (inner > end) {
            return inner;
        }
        boolean titledHolder = tokens.is(at, "đồng") && Lexicon.TITLE.lengthAt(tokens, end) > 1;
        if (titledHolder) {
            return end + Lexicon.TITLE.lengthAt(tokens, end);
        }
        boolean bareBody = tokens.has(end)
                && (BARE.contains(tokens.get(end).word())
                        || tokens.is(end, "sở")
                                && tokens.has(end + 1)
                                && !tokens.get(end + 1).isWord());
        if (bareBody && end < limit && Lexicon.DOMAIN.lengthAt(tokens, end + 1) == 0) {
            return end + 1;
        }
        boolean shares = tokens.is(end, ",")
                && Lexicon.TITLE.lengthAt(tokens, end + 1) > 0
                && SAYS_NOTHING.contains(classes.phrase(at, length))
                && !plural;
        if (shares && titles == 0) {
            titles += 1;
            int next = titleEnd(end + 1, plural);
            titles -= 1;
            if (next > end + 1 + Lexicon.TITLE.lengthAt(tokens, end + 1)) {
                return next;
            }
        }
        int tail = new BodyTail(tokens, limit).endOfTitle(at, end, plural);
        boolean leadsNobody = !plural
                && tokens.is(at, "lãnh")
                && (tail == end || !tokens.get(end).isCapitalised());
        return leadsNobody ? at : tail;
    }

    /** "giám đốc Sở Y tế", "người đứng đầu cấp ủy": in lower case a title counts with the body behind it. */
    private int heldBy(int at, int end) {
        int classLength = Lexicon.CLASS.lengthAt(tokens, end);
        if (classLength > 1 || tokens.is(end, "các")) {
            int from = tokens.is(end, "các") ? end + 1 : end;
            int ofClass = Lexicon.CLASS.lengthAt(tokens, from);
            return ofClass == 0 ? at : new BodyTail(tokens, limit).endOf(from, from + ofClass, true);
        }
        titles += 1;
        int inner = titles > MOST_TITLES ? end : endAt(end);
        titles -= 1;
        return inner > end ? inner : at;
    }

    private int headEnd(int at, boolean plural) {
        if (at >= limit) {
            return at;
        }
        int classLength = Lexicon.CLASS.lengthAt(tokens, at);
        int bodyLength = Lexicon.BODY.lengthAt(tokens, at);
        boolean capital = tokens.get(at).isCapitalised();
        if (plural && classLength > 0 && classLength >= bodyLength) {
            return at + classLength;
        }
        boolean verb = bodyLength == 2 && tokens.is(at, "thanh") && !namesItself(at + bodyLength);
        if (verb) {
            return at;
        }
        if (bodyLength > 0
                && (capital
                        || plural
                        || !ONLY_CAPITALISED.contains(classes.phrase(at, bodyLength))
                        || qualified(at, bodyLength))) {
            return at + bodyLength;
        }
        if (Lexicon.HEAD.lengthAt(tokens, at) > 0) {
            int end = at + Lexicon.HEAD.lengthAt(tokens, at);
            boolean named = end < limit
                    && (capital && namedLater(end)
                            || tokens.get(end).isCapitalised()
                            || capital
                                    && (levels.isOwner(end) || tokens.get(end).isNumber())
                            || Lexicon.DOMAIN.lengthAt(tokens, end) > 0 && capital
                            || Lexicon.DOMAIN.lengthAt(tokens, end) > 1
                                    && DEPARTMENTS.contains(tokens.get(at).folded()));
            if (named) {
                return end;
            }
            int unknown = capital
                                    && at > 0
                                    && tokens.get(at - 1).isWord()
                                    && !tokens.get(at - 1).isCapitalised()
                            || capital && tokens.is(at - 1, ",")
                    ? new WorkNames(tokens, limit, new UnknownWords(tokens, limit)).ofWork(end)
                    : end;
            if (unknown > end) {
                return unknown;
            }
        }
        return classes.startsAt(at, classLength) ? at + classLength : at;
    }

    /** "Nhà máy nước | An Hòa", "Trạm bơm tăng áp | Cầu Rào": a few words in lower case before the name proper. */
    private boolean namedLater(int at) {
        for (int i = at; i < Math.min(limit - 1, at + FEW_WORDS); i++) {
            Token token = tokens.get(i);
            if (!token.isWord() || token.isCapitalised() || UnknownWords.isStop(token.folded())) {
                return false;
            }
            if (Lexicon.VERB.lengthAt(tokens, i) > 0 || Lexicon.TAIL.lengthAt(tokens, i) > 0) {
                return false;
            }
            if (tokens.get(i + 1).isCapitalised()) {
                return !new NameFields(tokens, limit).beginsBody(i + 1);
            }
        }
        return false;
    }

    /** "Thanh tra tỉnh", "Thanh tra Bộ", and not "Thanh tra, kiểm tra". */
    private boolean namesItself(int next) {
        return next < limit && (tokens.get(next).isCapitalised() || Lexicon.TAIL.lengthAt(tokens, next) > 0);
    }

    /** "công an các xã", "văn phòng huyện": what follows says that it is a body; "thanh tra các …" stays a verb. */
    private boolean qualified(int at, int length) {
        int next = at + length;
        return !tokens.is(at, "thanh") && (tokens.is(next, "các") || Lexicon.TAIL.lengthAt(tokens, next) > 0);
    }
}

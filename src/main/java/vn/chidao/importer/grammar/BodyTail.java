package vn.chidao.importer.grammar;

import java.util.Set;

/** What follows the head of a body's name and still belongs to it. */
final class BodyTail {

    /** Small words that never stand inside the lower-case part of a name. */
    private static final Set<String> STOP = Set.of(
            "để", "về", "trong", "theo", "tại", "với", "từ", "đến", "khi", "nếu", "là", "nhằm", "do", "bởi", "của",
            "cho", "qua", "như", "gồm", "trước", "sau", "xem", "nhất", "cả", "hoặc", "và", "các", "những", "này", "đó",
            "trên", "dưới", "vào", "ở", "bằng", "mà", "thì", "đối", "nơi", "ngay", "cùng", "có", "còn", "vẫn", "mỗi",
            "một", "chỉ", "vì", "hay", "gắn", "tham", "nhưng", "tuy", "nhiều", "rất", "khóa", "năm", "ngày", "số");

    private static final Set<String> DEPARTMENTS = Set.of("sở", "phòng", "bộ");

    /** Nested heads that a field follows: "Ban cán sự đảng Bộ | Văn hóa, Thể thao và Du lịch". */
    private static final Set<String> FIELD_HEADS = Set.of("sở", "bộ", "phòng", "ngành", "cục", "vụ");

    /** Classes that begin something new behind a list of places: "… các huyện, thành phố, | công đoàn ngành". */
    private static final Set<String> ORGANISATIONS =
            Set.of("công", "đoàn", "hội", "chi", "doanh", "trường", "hợp", "ngân", "bệnh");

    private static final Set<String> LEVELS = Set.of("tỉnh", "huyện", "quận", "xã", "phường");

    /** Last words with which a class is complete: "… ven sông", "… biên giới", "… trên địa bàn", "… có liên quan". */
    private static final Set<String> COMPLETE_ENDS =
            Set.of("phố", "sông", "biển", "giới", "núi", "bàn", "quan", "thuộc", "cấp", "khu");

    private static final int LONGEST_NAME = 16;

    /** The longest stretch of lower-case words that a name may carry beyond the lexicon. */
    private static final int LONGEST_RUN = 6;

    private final Tokens tokens;
    private final int limit;

    BodyTail(Tokens tokens, int limit) {
        this.tokens = tokens;
        this.limit = limit;
    }

    /** True for small words that cannot stand inside a name. */
    static boolean isStop(String folded) {
        return STOP.contains(folded);
    }

    /** "tỉnh", "huyện" and the like, with which a name is complete. */
    static boolean isLevelWord(String folded) {
        return LEVELS.contains(folded) || COMPLETE_ENDS.contains(folded);
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
        boolean open = plural;
        boolean complete = whole;
        while (end < limit) {
            int next = step(head, end, open);
            if (next == end && !complete) {
                next = Math.max(lowerCaseRun(end), longName(head, end));
                complete = true;
            }
            if (next == end) {
                return end;
            }
            boolean joined = tokens.is(end, "và") && !open;
            open |= tokens.is(end, "các");
            complete |= Lexicon.DOMAIN.lengthAt(tokens, end) > 0
                    || Lexicon.TAIL.lengthAt(tokens, end) > 0
                    || open
                    || Lexicon.BODY.lengthAt(tokens, end) > 0;
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
        int domain = takesDomain(head)
                        || isDepartment(at - 1, FIELD_HEADS)
                        || Lexicon.LONG_NAMED.lengthAt(tokens, at - 3) == 3
                ? Lexicon.DOMAIN.lengthAt(tokens, at)
                : 0;
        int tail = Lexicon.TAIL.lengthAt(tokens, at);
        int verb = Lexicon.VERB.lengthAt(tokens, at);
        if (domain > 0 && (token.isCapitalised() || plural && domain > verb || isDepartment(at - 1, DEPARTMENTS))) {
            return at + domain;
        }
        if (token.isCapitalised()) {
            int body = Lexicon.BODY.lengthAt(tokens, at);
            boolean longNamed = takesDomain(head)
                    || Lexicon.LONG_NAMED.lengthAt(tokens, head) > 0
                    || tokens.is(head, "văn") && tokens.is(head + 1, "phòng");
            int word = longNamed && verb > 1 && Lexicon.DOES.lengthAt(tokens, at) > 1 ? verb : 1;
            return at + Math.max(Math.max(word, body), tail);
        }
        int nested = Lexicon.BODY.lengthAt(tokens, at);
        if (tail > 0 && tail >= verb && tail >= nested) {
            return at + tail;
        }
        if (token.folded().equals("các")) {
            return overNestedClass(at);
        }
        if (token.folded().equals("số")
                && tokens.has(at + 1)
                && tokens.get(at + 1).isNumber()
                && takesDomain(head)) {
            return at + 2;
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
            boolean numbered =
                    tokens.get(at - 1).isCapitalised() || tokens.is(at - 1, "vực") && tokens.is(at - 2, "khu");
            return numbered ? at + 1 : at;
        }
        return endsWord(head, at) ? at + 1 : at;
    }

    /** The second syllable of a word in a name that the lexicon does not know: "Trung tâm Văn | hóa". */
    private boolean endsWord(int head, int at) {
        Token token = tokens.get(at);
        return (Lexicon.BODY.lengthAt(tokens, head) <= 1 || tokens.is(at - 2, "-"))
                && at - head >= 2
                && tokens.get(at - 1).isCapitalised()
                && !STOP.contains(token.folded())
                && Lexicon.VERB.lengthAt(tokens, at) == 0
                && Lexicon.CLASS.lengthAt(tokens, at) == 0;
    }

    /** "Ban Thường vụ các huyện ủy, thị ủy", "Đảng ủy các xã, phường". */
    private int overNestedClass(int at) {
        int inner = at + 1;
        int length = Math.max(Lexicon.CLASS.lengthAt(tokens, inner), Lexicon.BODY.lengthAt(tokens, inner));
        return length == 0 ? at : inner + length;
    }

    /** A class that goes on with a list; a body of its own name begins something new. */
    private int classAt(int at) {
        int length = Lexicon.CLASS.lengthAt(tokens, at);
        return Lexicon.BODY.lengthAt(tokens, at) > length ? 0 : length;
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
        if (isLevel(at - 1) && levelAt(next) > 0) {
            return next + levelAt(next);
        }
        if (plural && !tokens.get(next).isCapitalised()) {
            int length = classAt(next);
            return length == 0 ? at : next + length;
        }
        boolean partOfName = joinsFields(head)
                && tokens.get(next).isCapitalised()
                && tokens.get(at - 1).from() > tokens.get(head).from()
                && Kinds.atStart(tokens.get(next).folded() + " "
                                + (tokens.has(next + 1) ? tokens.get(next + 1).folded() : ""))
                        .isEmpty()
                && !beginsBody(next);
        return partOfName ? next + 1 : at;
    }

    private int overPunctuation(int head, int at, boolean plural) {
        int next = at + 1;
        if (next >= limit) {
            return at;
        }
        if (tokens.is(at, "-") && tokens.get(next).isWord()) {
            boolean tight =
                    tokens.get(next).isCapitalised() && tokens.get(at - 1).isWord();
            return tight ? next + 1 : at;
        }
        if (tokens.is(at, ",") && isLevel(at - 1) && levelAt(next) > 0) {
            return next + levelAt(next);
        }
        if (tokens.is(at, ",") && joinsThree(head, next)) {
            return next + 1;
        }
        if (tokens.is(at, ",") && plural && tokens.get(next).isCapitalised() && listsPlaces(at, next)) {
            return next + 1;
        }
        if (tokens.is(at, ",") && plural && !tokens.get(next).isCapitalised()) {
            if (isLevel(at - 1) && ORGANISATIONS.contains(tokens.get(next).folded()) && !tokens.is(head - 1, "các")) {
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
        boolean level = isLevel(first) && first < at - 1;
        return level && !beginsBody(next) && Lexicon.DOMAIN.lengthAt(tokens, next) == 0;
    }

    /** How many tokens a word for a level takes that goes on a list of them: "xã, | phường", "và | đặc khu". */
    private int levelAt(int at) {
        boolean one =
                LEVELS.contains(tokens.get(at).folded()) && !tokens.get(at).isCapitalised();
        boolean two = tokens.is(at, "thị") && (tokens.is(at + 1, "xã") || tokens.is(at + 1, "trấn"))
                || tokens.is(at, "thành")
                        && tokens.is(at + 1, "phố")
                        && !tokens.get(at).isCapitalised()
                || tokens.is(at, "đặc") && tokens.is(at + 1, "khu");
        return one ? 1 : two ? 2 : 0;
    }

    private boolean isLevel(int at) {
        return LEVELS.contains(tokens.get(at).folded())
                || tokens.is(at, "phố") && tokens.is(at - 1, "thành")
                || tokens.is(at, "xã") && tokens.is(at - 1, "thị");
    }

    /** "Trung tâm Văn hóa, Thể thao và Truyền thanh": a field of three parts that the lexicon does not know. */
    private boolean joinsThree(int head, int next) {
        boolean known = Lexicon.DOMAIN.lengthAt(tokens, head + 1) > 0;
        boolean field = takesDomain(head)
                && tokens.get(next).isCapitalised()
                && (!known || Lexicon.DOMAIN.lengthAt(tokens, next) == 0)
                && !beginsBody(next);
        for (int i = next + 1; field && i < Math.min(limit - 1, next + LONGEST_RUN); i++) {
            if (!tokens.get(i).isWord()) {
                return false;
            }
            if (tokens.is(i, "và")) {
                return tokens.get(i + 1).isCapitalised() && !beginsBody(i + 1);
            }
        }
        return false;
    }

    /** Words in lower case that end at a verb or at punctuation: "Trung tâm Dịch vụ việc làm chủ trì". */
    private int lowerCaseRun(int at) {
        int end = at;
        while (end < limit && end - at <= LONGEST_RUN) {
            Token token = tokens.get(end);
            if (Lexicon.NOUN.lengthAt(tokens, end) > 0) {
                end += Lexicon.NOUN.lengthAt(tokens, end);
                continue;
            }
            if (!token.isWord()
                    || Lexicon.VERB.lengthAt(tokens, end) > 0
                    || token.folded().equals("và")) {
                return token.folded().equals("(") || token.isWord() || ",;:.)".contains(token.folded()) ? end : at;
            }
            if (STOP.contains(token.folded())) {
                return at;
            }
            end += 1;
        }
        return end >= limit ? end : at;
    }

    /**
     * Boards and companies say in many words what they are for, and end with whose they are: "Ban Quản lý dự án đầu tư xây
     * dựng công trình giao thông | tỉnh". Verbs inside such a name do not end it, as long as a verb follows its end.
     */
    private int longName(int head, int at) {
        if (Lexicon.LONG_NAMED.lengthAt(tokens, head) == 0) {
            return at;
        }
        for (int i = at; i < Math.min(limit, at + LONGEST_NAME); i += Math.max(1, Lexicon.NOUN.lengthAt(tokens, i))) {
            Token token = tokens.get(i);
            int verb = Lexicon.VERB.lengthAt(tokens, i);
            boolean ends = !token.isWord()
                    || STOP.contains(token.folded())
                    || verb > 0 && Lexicon.DOES.lengthAt(tokens, i) == 0;
            if (ends) {
                return i > at + 1 && isWhose(i - 1) ? i : at;
            }
        }
        return at;
    }

    /** "tỉnh", "thành phố", or a place by its name. */
    private boolean isWhose(int at) {
        return tokens.get(at).isCapitalised() || isLevel(at) || tokens.is(at, "vực") && tokens.is(at - 1, "khu");
    }

    private boolean beginsBody(int at) {
        return Lexicon.BODY.lengthAt(tokens, at) > 0
                || Lexicon.HEAD.lengthAt(tokens, at) > 0
                || Lexicon.TITLE.lengthAt(tokens, at) > 0;
    }

    /** Boards and offices whose name may join two fields: "Ban Tuyên giáo và Nữ công". */
    private boolean joinsFields(int head) {
        return takesDomain(head)
                || Set.of("ban", "văn", "phòng").contains(tokens.get(head).folded());
    }

    /** "Sở", "phòng", and not the end of "cơ sở", "văn phòng", "đảng bộ". */
    private boolean isDepartment(int at, Set<String> heads) {
        boolean insideWord = at > 0
                && !tokens.get(at).isCapitalised()
                && Set.of("cơ", "văn", "quốc", "đảng", "cán", "dự", "nội", "hải")
                        .contains(tokens.get(at - 1).folded());
        return heads.contains(tokens.get(at).folded()) && !insideWord;
    }

    private boolean takesDomain(int head) {
        if (Lexicon.BODY.lengthAt(tokens, head) > 1) {
            return false;
        }
        for (int i = head; i < Math.min(head + 4, limit); i++) {
            if (Set.of(
                            "sở", "bộ", "phòng", "ban", "ngành", "cục", "khoa", "cơ", "chi", "trung", "hội", "viện",
                            "vụ", "báo", "đài", "trường", "liên", "tổng", "đoàn", "bệnh", "đội", "hạt", "trạm", "tổ")
                    .contains(tokens.get(i).folded())) {
                return true;
            }
        }
        return false;
    }
}

package vn.chidao.importer.grammar;

import java.util.Set;

/** Words in lower case that the lexicon does not know and that may still belong to a name: where they end. */
record UnknownWords(Tokens tokens, int limit) {

    /** Small words that never stand inside the lower-case part of a name. */
    private static final Set<String> STOP = Set.of(
            "để", "về", "trong", "theo", "tại", "với", "từ", "đến", "khi", "nếu", "là", "nhằm", "do", "bởi", "của",
            "cho", "qua", "như", "gồm", "trước", "sau", "xem", "nhất", "cả", "hoặc", "và", "các", "những", "này", "đó",
            "trên", "dưới", "vào", "ở", "bằng", "mà", "thì", "đối", "nơi", "ngay", "cùng", "có", "còn", "vẫn", "mỗi",
            "một", "chỉ", "vì", "hay", "gắn", "tham", "nhưng", "tuy", "nhiều", "rất", "khóa", "năm", "ngày", "số");

    /** Words whose second syllable alone would begin a class: "Viễn thông Quân đội", "Môi trường". */
    private static final Set<String> COMPOUNDS =
            Set.of("quân đội", "môi trường", "thị trường", "nhật bản", "thư viện", "xã hội", "cán bộ", "nội bộ");

    /** With these a predicate begins. */
    private static final Set<String> NEGATES =
            Set.of("không", "sẽ", "phải", "cần", "luôn", "cùng", "tự", "cũng", "đều", "mới", "chỉ");

    private static final int LONGEST_NAME = 16;
    private static final int LONGEST_END = 5;
    private static final int LONGEST_CLAUSE = 8;
    private static final int LONGEST_ASIDE = 12;
    private static final int LONGEST_FIELD = 12;

    /** True for small words that cannot stand inside a name. */
    static boolean isStop(String folded) {
        return STOP.contains(folded);
    }

    /** "các xã, phường | có dự án | bàn giao …": which of the class are meant; {@code at} if something else is said. */
    int havingClause(int at) {
        if (Lexicon.VERB.lengthAt(tokens, at) > 0) {
            return at;
        }
        for (int i = at + 1; i < Math.min(limit, at + LONGEST_CLAUSE + 1); i += wordLength(i)) {
            Token token = tokens.get(i);
            if (tokens.is(i, "diện") && tokens.is(i - 1, "trong")) {
                i += Math.max(0, Lexicon.VERB.lengthAt(tokens, i + 1));
                continue;
            }
            boolean owned = i > at + 1 && tokens.is(i, "trực") && Lexicon.TAIL.lengthAt(tokens, i) > 1;
            boolean verb = Lexicon.VERB.lengthAt(tokens, i) > 0;
            if (owned || verb || token.folded().equals(",") || token.folded().equals("và")) {
                return i > at + 1 ? i : at;
            }
            if (tokens.is(i, "đến") && tokens.is(i - 1, "quan")) {
                return Math.max(at, relation(i));
            }
            if (tokens.is(i, "qua") && tokens.is(i - 1, "đi")) {
                return i + 1;
            }
            boolean listed = tokens.is(i, "trong") && (tokens.is(i + 1, "diện") || tokens.is(i + 1, "danh"));
            if (!token.isWord()
                    || token.isCapitalised()
                    || token.isNumber()
                    || STOP.contains(token.folded()) && !listed
                    || token.folded().equals("trách")) {
                return at;
            }
            if (i + wordLength(i) >= limit) {
                return limit;
            }
        }
        return at;
    }

    /** "các tổ chức liên quan | đến hoạt động khoáng sản trên địa bàn tỉnh": to what they are related, up to the verb. */
    int relation(int at) {
        for (int i = at + 1; i < Math.min(limit, at + LONGEST_NAME); i += wordLength(i)) {
            Token token = tokens.get(i);
            boolean verb = Lexicon.VERB.lengthAt(tokens, i) > 0;
            boolean ends = verb || token.folded().equals(",") && !isAbbreviation(i + 1);
            if (ends) {
                return i > at + 1 ? i : at;
            }
            boolean place = token.folded().equals("trên") && tokens.is(i + 1, "địa");
            if (!token.isWord() && !token.folded().equals(",") || STOP.contains(token.folded()) && !place) {
                return at;
            }
        }
        return at;
    }

    private boolean isAbbreviation(int at) {
        return tokens.has(at)
                && tokens.get(at).word().length() > 1
                && tokens.get(at).word().equals(tokens.get(at).word().toUpperCase());
    }

    /** Words in lower case that end at a verb or at punctuation: "Trung tâm Dịch vụ việc làm chủ trì". */
    int lowerCaseRun(int at) {
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
            if (end > at && token.isCapitalised() && Lexicon.BODY.lengthAt(tokens, end) > 1) {
                return end;
            }
            if (STOP.contains(token.folded())) {
                return at;
            }
            end += 1;
        }
        return end >= limit ? end : at;
    }

    /**
     * Where a name ends that goes on in unknown words: at a verb, or at a comma or "và" behind which another body begins;
     * {@code at} if it does not go on.
     */
    int nameEnd(int at, DutyWords words) {
        for (int i = at; i < Math.min(limit, at + LONGEST_END + 1); i += wordLength(i)) {
            Token token = tokens.get(i);
            boolean verb = Lexicon.VERB.lengthAt(tokens, i) > 0;
            boolean joins = tokens.is(i, ",") || tokens.is(i, "và");
            if (i > at && (verb || joins)) {
                return i;
            }
            if (!token.isWord() || verb || STOP.contains(token.folded()) || words.reports(token)) {
                return at;
            }
        }
        return at;
    }

    /** The verb behind a few words that name no body; 0 if punctuation or too many words come first. */
    int untilVerb(int at) {
        for (int i = at; i < Math.min(limit, at + LONGEST_ASIDE); i += wordLength(i)) {
            if (!tokens.get(i).isWord()) {
                return 0;
            }
            if (Lexicon.VERB.lengthAt(tokens, i) > 0) {
                return i > at ? i : 0;
            }
        }
        return 0;
    }

    /**
     * A name whose field is a list in lower case: "Hội Bảo trợ người khuyết tật | và trẻ mồ côi tỉnh". It must end with
     * whose it is, and no other body may begin inside; {@code at} if it is none.
     */
    int joinedField(int at) {
        if (!tokens.is(at, ",") && !tokens.is(at, "và")) {
            return at;
        }
        NameFields fields = new NameFields(tokens, limit);
        boolean opens = true;
        for (int i = at; i < Math.min(limit, at + LONGEST_FIELD); i += wordLength(i)) {
            Token token = tokens.get(i);
            if (tokens.is(i, ",") || tokens.is(i, "và")) {
                opens = true;
                continue;
            }
            boolean body = opens && (fields.beginsBody(i) || Lexicon.CLASS.lengthAt(tokens, i) > 0);
            boolean verb = Lexicon.VERB.lengthAt(tokens, i) > 0 && Lexicon.DOES.lengthAt(tokens, i) == 0;
            if (!token.isWord() || body || verb || STOP.contains(token.folded())) {
                return at;
            }
            opens = false;
            if (i > at + 1 && new Levels(tokens).isLevel(i)) {
                return i + 1;
            }
        }
        return at;
    }

    /** The second syllable of a word in a name that the lexicon does not know: "Trung tâm Văn | hóa", "Cảng Hàng | không". */
    boolean endsWord(int head, int at) {
        Token token = tokens.get(at);
        String before = tokens.get(at - 1).word();
        boolean abbreviated = before.length() > 1 && Character.isUpperCase(before.charAt(1));
        DutyWords words = new DutyWords(tokens);
        if (at - head < 1
                || !tokens.get(at - 1).isCapitalised()
                || abbreviated
                || isStop(token.folded())
                || words.reports(token)
                || NEGATES.contains(token.folded())) {
            return false;
        }
        int headLength = Math.max(Lexicon.BODY.lengthAt(tokens, head), Lexicon.HEAD.lengthAt(tokens, head));
        boolean alone = at - 2 < head + headLength && at - 1 >= head + headLength
                || at - 2 >= head && !tokens.get(at - 2).isCapitalised();
        boolean unknownHead = Lexicon.BODY.lengthAt(tokens, head) <= 1 || tokens.is(at - 2, "-");
        boolean noClass = Lexicon.CLASS.lengthAt(tokens, at) == 0
                || COMPOUNDS.contains(tokens.get(at - 1).folded() + " " + token.folded());
        int verb = Lexicon.VERB.lengthAt(tokens, at);
        boolean known = Lexicon.VERB.lengthAt(tokens, at - 1) > 0 || Lexicon.DOMAIN.lengthAt(tokens, at - 1) > 0;
        boolean behindVerb = verb == 1 && alone && !known && !words.isLeading(at) && bounded(at + 1);
        return noClass && at - head >= (alone ? 1 : 2) && (verb == 0 && (alone || unknownHead) || behindVerb);
    }

    /** Behind a syllable that could be a verb: another verb, a mark, a level or a capital shows that it is none. */
    private boolean bounded(int at) {
        return at >= limit
                || !tokens.get(at).isWord()
                || tokens.is(at, "và")
                || tokens.get(at).isCapitalised()
                || tokens.get(at).isNumber()
                || new Levels(tokens).isLevel(at)
                || Lexicon.VERB.lengthAt(tokens, at) > 1;
    }

    int wordLength(int at) {
        return Math.max(1, Math.max(Lexicon.NOUN.lengthAt(tokens, at), Lexicon.DOES.lengthAt(tokens, at)));
    }

    /** The longest stretch of lower-case words that a name may carry beyond the lexicon. */
    private static final int LONGEST_RUN = 6;
}

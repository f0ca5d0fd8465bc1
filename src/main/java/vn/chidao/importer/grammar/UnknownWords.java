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

    private static final int LONGEST_NAME = 16;
    private static final int LONGEST_END = 5;
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
        for (int i = at + 1; i < Math.min(limit, at + LONGEST_END + 1); i += wordLength(i)) {
            Token token = tokens.get(i);
            boolean verb = Lexicon.VERB.lengthAt(tokens, i) > 0;
            if (verb || token.folded().equals(",") || token.folded().equals("và")) {
                return i > at + 1 ? i : at;
            }
            if (tokens.is(i, "đến") && tokens.is(i - 1, "quan")) {
                return Math.max(at, relation(i));
            }
            if (tokens.is(i, "qua") && tokens.is(i - 1, "đi")) {
                return i + 1;
            }
            if (!token.isWord()
                    || token.isCapitalised()
                    || token.isNumber()
                    || STOP.contains(token.folded())
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
     * Boards and companies say in many words what they are for, and end with whose they are: "Ban Quản lý dự án đầu tư xây
     * dựng công trình giao thông | tỉnh". Verbs inside such a name do not end it, as long as a verb follows its end.
     */
    int longName(int head, int at) {
        if (Lexicon.LONG_NAMED.lengthAt(tokens, head) == 0) {
            return at;
        }
        for (int i = at; i < Math.min(limit, at + LONGEST_NAME); i += wordLength(i)) {
            Token token = tokens.get(i);
            int verb = Lexicon.VERB.lengthAt(tokens, i);
            boolean objects = joinsObject(head, i) && (i > at || tokens.is(i, "về"));
            boolean ends = !token.isWord()
                    || STOP.contains(token.folded()) && !objects
                    || verb > 0 && Lexicon.DOES.lengthAt(tokens, i) == 0;
            if (ends) {
                boolean numbered = tokens.is(i, "số")
                        && tokens.has(i + 1)
                        && tokens.get(i + 1).isNumber();
                boolean whole = i > at + 1 && (new Levels(tokens).isWhose(i - 1) || token.isWord() && isWork(at, i));
                return numbered && i > at ? i + 2 : whole ? i : at;
            }
        }
        boolean toTheEnd = limit > at + 1 && limit <= at + LONGEST_NAME;
        return toTheEnd && (new Levels(tokens).isLevel(limit - 1) || isWork(at, limit)) ? limit : at;
    }

    /** "xây dựng | các | công trình", "dân dụng | và | công nghiệp", "Ban Chỉ đạo | về | chuyển đổi số": inside a long name. */
    private boolean joinsObject(int head, int at) {
        boolean lower = tokens.has(at + 1)
                && tokens.get(at + 1).isWord()
                && !tokens.get(at + 1).isCapitalised()
                && Lexicon.CLASS.lengthAt(tokens, at + 1) == 0
                && Lexicon.BODY.lengthAt(tokens, at + 1) == 0;
        boolean board = tokens.is(head + 1, "chỉ") && tokens.is(head + 2, "đạo");
        return lower && (tokens.is(at, "các") || tokens.is(at, "và") || board && tokens.is(at, "về"));
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

    /** Nothing but words of work and what it is done on: "đầu tư xây dựng". */
    private boolean isWork(int from, int until) {
        int i = from;
        while (i < until) {
            int length = Math.max(Lexicon.DOES.lengthAt(tokens, i), Lexicon.NOUN.lengthAt(tokens, i));
            if (length == 0) {
                return false;
            }
            i += length;
        }
        return i == until;
    }

    /** "Đội | quản lý trật tự đô thị | tuần tra": what a unit is for, in lower case; {@code at} if no such words stand there. */
    int ofWork(int at) {
        if (at >= limit || Lexicon.DOES.lengthAt(tokens, at) < 2 || new DutyWords(tokens).isPlainDuty(at)) {
            return at;
        }
        for (int i = at; i < Math.min(limit, at + LONGEST_ASIDE); i += wordLength(i)) {
            Token token = tokens.get(i);
            boolean verb = Lexicon.VERB.lengthAt(tokens, i) > 0 && (i > at || Lexicon.DOES.lengthAt(tokens, i) == 0);
            if (verb || !token.isWord()) {
                return i > at + 2 ? i : at;
            }
            if (STOP.contains(token.folded()) || token.isCapitalised()) {
                return at;
            }
        }
        return at;
    }

    private int wordLength(int at) {
        return Math.max(1, Math.max(Lexicon.NOUN.lengthAt(tokens, at), Lexicon.DOES.lengthAt(tokens, at)));
    }

    /** The longest stretch of lower-case words that a name may carry beyond the lexicon. */
    private static final int LONGEST_RUN = 6;
}

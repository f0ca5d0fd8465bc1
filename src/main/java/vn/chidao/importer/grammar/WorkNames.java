package vn.chidao.importer.grammar;

/** Names that say in many words what a body is for: "Ban Quản lý dự án đầu tư xây dựng …", "Viện Quy hoạch xây dựng tỉnh". */
record WorkNames(Tokens tokens, int limit, UnknownWords words) {

    private static final int LONGEST_NAME = 16;
    private static final int LONGEST_WORK = 12;

    /**
     * Boards and companies say in many words what they are for, and end with whose they are: "Ban Quản lý dự án đầu tư xây
     * dựng công trình giao thông | tỉnh". Verbs inside such a name do not end it, as long as a verb follows its end.
     */
    int longName(int head, int at) {
        if (Lexicon.LONG_NAMED.lengthAt(tokens, head) == 0) {
            return at;
        }
        for (int i = at; i < Math.min(limit, at + LONGEST_NAME); i += words.wordLength(i)) {
            Token token = tokens.get(i);
            int verb = Lexicon.VERB.lengthAt(tokens, i);
            boolean objects = joinsObject(head, i) && (i > at || tokens.is(i, "về"));
            boolean ends = !token.isWord()
                    || UnknownWords.isStop(token.folded()) && !objects
                    || verb > 0 && Lexicon.DOES.lengthAt(tokens, i) == 0;
            if (ends) {
                boolean numbered = tokens.is(i, "số")
                        && tokens.has(i + 1)
                        && tokens.get(i + 1).isNumber();
                boolean whole = i > at + 1 && (new Levels(tokens).isWhose(i - 1) || verb > 0 && isOwnWork(at, i));
                return numbered && i > at ? i + 2 : whole ? i : at;
            }
        }
        boolean toTheEnd = limit > at + 1 && limit <= at + LONGEST_NAME;
        return toTheEnd && (new Levels(tokens).isLevel(limit - 1) || isOwnWork(at, limit)) ? limit : at;
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

    /** "Viện Quy hoạch | xây dựng tỉnh | lập …": work and whose it is, with a verb behind them; {@code at} otherwise. */
    int ownedWork(int at) {
        int work = Lexicon.DOES.lengthAt(tokens, at);
        Levels levels = new Levels(tokens);
        if (work < 2 || !tokens.has(at) || at > 0 && levels.isLevel(at - 1)) {
            return at;
        }
        for (int i = at + work; i <= Math.min(limit - 2, at + work + 1); i++) {
            boolean ends = Lexicon.VERB.lengthAt(tokens, i + 1) > 0
                    || !tokens.get(i + 1).isWord()
                    || tokens.is(i + 1, "và");
            if (levels.isLevel(i) && ends) {
                return i + 1;
            }
            if (!tokens.get(i).isWord() || UnknownWords.isStop(tokens.get(i).folded())) {
                return at;
            }
        }
        return at;
    }

    /** Work behind a head; behind a name proper ("Ban Quản lý Vịnh Xuân Đài | cung cấp") it is what the body does. */
    private boolean isOwnWork(int from, int until) {
        return !tokens.get(from - 1).isCapitalised() && isWork(from, until);
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
        for (int i = at; i < Math.min(limit, at + LONGEST_WORK); i += words.wordLength(i)) {
            Token token = tokens.get(i);
            boolean verb = Lexicon.VERB.lengthAt(tokens, i) > 0 && (i > at || Lexicon.DOES.lengthAt(tokens, i) == 0);
            if (verb || !token.isWord()) {
                return i > at + 2 && !tokens.is(i, ".") ? i : at;
            }
            if (UnknownWords.isStop(token.folded()) || token.isCapitalised()) {
                return at;
            }
        }
        return at;
    }
}

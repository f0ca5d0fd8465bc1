package vn.chidao.importer.grammar;

/**
 * What of a name lies behind the words that the lexicon knows: "Phòng Xây dựng | nếp sống văn hóa và gia đình thuộc Sở",
 * "Ban Chỉ đạo | về an toàn thực phẩm tỉnh". Only where plain words of duty, another body or a mark show where it ends.
 */
record NameRest(Tokens tokens, int limit, DutyWords words) {

    private static final int LONGEST = 14;

    /** The index after the whole name from {@code head} on, of which the lexicon knows the words up to {@code at}. */
    int end(int head, int known) {
        int at = new NumberedName(tokens, limit).end(head, known);
        int open = new OpenName(tokens, limit, words).end(head, at);
        return open > at ? open : further(head, at);
    }

    /** The same where nothing but names stands: up to a mark behind which the next name begins. */
    int upToNext(int from, int at) {
        boolean unknownName = at == from && tokens.get(from).isCapitalised() && tokens.is(from - 1, ",");
        NameEnd nameEnd = new NameEnd(tokens, limit, words);
        if (at >= limit
                || at == from && !unknownName
                || !unknownName && (!tokens.get(at).isWord() || tokens.is(at, "và") || tokens.is(at, "cùng"))
                || Lexicon.VERB.lengthAt(tokens, at) > 0 && nameEnd.isComplete(from, at) && !isBoard(from, at)) {
            return at;
        }
        NameFields fields = new NameFields(tokens, limit);
        for (int i = Math.max(at, from + 1); i < limit; i++) {
            boolean joins = tokens.is(i, ",") || tokens.is(i, "và");
            boolean capital = i + 1 < limit && tokens.get(i + 1).isCapitalised();
            boolean next = joins
                    && i + 1 < limit
                    && (capital && (fields.beginsBody(i + 1) || tokens.is(i, ","))
                            || tokens.is(i + 1, "các")
                            || tokens.is(i, ",") && Lexicon.CLASS.lengthAt(tokens, i + 1) > 0);
            boolean mark = !joins && !tokens.get(i).isWord() && !tokens.is(i, "-");
            if (next || mark || words.isPlainDuty(i) || tokens.is(i, "phối") && tokens.is(i + 1, "hợp")) {
                return i;
            }
        }
        return limit;
    }

    /** "Tổ công tác | cải cách hành chính huyện": a board by its head alone, whose work may follow. */
    private boolean isBoard(int from, int at) {
        return at - from == Lexicon.BODY.lengthAt(tokens, from)
                && (tokens.is(from, "tổ") || tokens.is(from, "đoàn") || Lexicon.LONG_NAMED.lengthAt(tokens, from) > 0);
    }

    private int further(int head, int at) {
        if (at <= head || at >= limit || !tokens.get(at).isWord() && !tokens.is(at, ",")) {
            return at;
        }
        ClassClause clause = new ClassClause(tokens, limit, words);
        if (clause.isClass(head, at)) {
            return clause.end(head, at);
        }
        if (tokens.is(at, "tại") && tokens.is(at - 1, "diện") && tokens.is(at - 2, "đại")) {
            return new ClassClause(tokens, limit, words).place(at);
        }
        if (tokens.is(at, "về")
                && Lexicon.DOMAIN.lengthAt(tokens, at + 1) > 0
                && Lexicon.LONG_NAMED.lengthAt(tokens, head) > 2) {
            int end = at + 1 + Lexicon.DOMAIN.lengthAt(tokens, at + 1);
            return end < limit ? end + new Levels(tokens).levelAt(end) : end;
        }
        if (tokens.is(at, "về") && Lexicon.LONG_NAMED.lengthAt(tokens, head) > 2) {
            return matter(at);
        }
        int field = knownField(head, at);
        if (field > at) {
            return field;
        }
        NameEnd nameEnd = new NameEnd(tokens, limit, words);
        return nameEnd.isDoubtful(head, at) ? field(at) : at;
    }

    /** "Ban Chỉ đạo liên ngành | về an toàn thực phẩm tỉnh": what a board is for, up to whose it is. */
    private int matter(int at) {
        int end = new DutyAhead(tokens, limit, words).end(at + 1, LONGEST, at);
        boolean whole = end > at + 1
                && (new Levels(tokens).isWhose(end - 1) || Lexicon.DOMAIN.lengthAt(tokens, at + 1) == end - at - 1);
        return whole ? end : at;
    }

    /** "Vụ Kết cấu hạ tầng | giao thông | rà soát": a field in lower case with a verb, a mark or a body behind it. */
    private int knownField(int head, int at) {
        if (new Levels(tokens).isLevel(at - 1)
                || !NameEnd.isUnit(tokens.get(head))
                || tokens.get(at).isCapitalised()
                || Lexicon.VERB.lengthAt(tokens, at) > 0) {
            return at;
        }
        int length = Math.max(Lexicon.DOMAIN.lengthAt(tokens, at), Lexicon.NOUN.lengthAt(tokens, at));
        int end = at + length;
        if (tokens.is(end, "-") && length > 1) {
            int further = end + 1 < limit ? Lexicon.DOMAIN.lengthAt(tokens, end + 1) : 0;
            end = further > 1 ? end + 1 + further : end;
        }
        boolean ends = end >= limit
                || !tokens.get(end).isWord()
                || Lexicon.VERB.lengthAt(tokens, end) > 0
                || tokens.is(end, "và");
        return length > 1 && ends ? end : at;
    }

    /** The rest of a department's name, which must end with whose it is or before plain words of duty. */
    private int field(int at) {
        int end = new DutyAhead(tokens, limit, words).end(at, LONGEST, at);
        if (end == at) {
            return at;
        }
        boolean whose = new Levels(tokens).isWhose(end - 1) || tokens.is(end - 2, "thuộc");
        boolean ofArea = tokens.is(at - 1, "vực") && end <= at + 2;
        return whose || ofArea || words.isPlainDuty(end) || tokens.is(end, "phối") ? end : at;
    }
}

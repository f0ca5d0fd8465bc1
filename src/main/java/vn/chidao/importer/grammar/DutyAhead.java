package vn.chidao.importer.grammar;

/** Looks over words that the lexicon does not know for the place where a name must have ended. */
record DutyAhead(Tokens tokens, int limit, DutyWords words) {

    /** Where what a body does begins, or the next body, or a mark; {@code none} if a small word or too much comes first. */
    int end(int from, int longest, int none) {
        UnknownWords unknown = new UnknownWords(tokens, limit);
        NameFields fields = new NameFields(tokens, limit);
        for (int i = from; i < Math.min(limit, from + longest); i += unknown.wordLength(i)) {
            Token token = tokens.get(i);
            boolean joins = tokens.is(i, ",") || tokens.is(i, "và") || tokens.is(i, ";");
            if (joins) {
                boolean next = i + 1 < limit
                        && (fields.beginsBody(i + 1) && tokens.get(i + 1).isCapitalised()
                                || tokens.is(i + 1, "các")
                                || words.isPlainDuty(i + 1));
                if (next) {
                    return i;
                }
                if (!tokens.is(i, "và") || Lexicon.VERB.lengthAt(tokens, i + 1) > 0) {
                    return none;
                }
                continue;
            }
            boolean mark = tokens.is(i, ":") || tokens.is(i, "(") || tokens.is(i, ".");
            boolean syllable = Lexicon.VERB.lengthAt(tokens, i) == 1
                    && i + 1 < limit
                    && !tokens.get(i + 1).isWord();
            boolean verb = Lexicon.VERB.lengthAt(tokens, i) > 0
                            && !syllable
                            && (i > from || Lexicon.DOES.lengthAt(tokens, i) == 0)
                    || words.isPlainDuty(i);
            if (mark || verb) {
                return i > from ? i : none;
            }
            if (!token.isWord() || UnknownWords.isStop(token.folded()) || words.reports(token)) {
                return none;
            }
        }
        return limit <= from + longest && limit > from ? limit : none;
    }
}

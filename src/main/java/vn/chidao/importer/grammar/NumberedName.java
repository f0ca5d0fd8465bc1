package vn.chidao.importer.grammar;

/** The number with which a unit's name ends. */
record NumberedName(Tokens tokens, int limit) {

    /** "Đoàn kiểm tra | số 2", "Hải đội Biên phòng | 2", "Ban Chỉ huy Phòng thủ khu vực | 2 - Sơn Hà". */
    int end(int head, int at) {
        if (at <= head || at >= limit) {
            return at;
        }
        boolean code = tokens.is(at, ".")
                && at + 1 < limit
                && tokens.get(at + 1).isNumber()
                && tokens.get(at - 1).word().matches("[IVX]+")
                && tokens.get(at + 1).from() == tokens.get(at).until();
        if (code) {
            return at + 2;
        }
        boolean said =
                tokens.is(at, "số") && at + 1 < limit && tokens.get(at + 1).isNumber();
        int number = said ? at + 1 : at;
        int end = number + 1;
        boolean isShort =
                tokens.get(number).isNumber() && tokens.get(number).word().length() <= 2;
        boolean unit = NameEnd.isUnit(tokens.get(head)) || Lexicon.BODY.lengthAt(tokens, head) > 1;
        boolean ends = end >= limit
                || tokens.is(end, ",")
                || tokens.is(end, ";")
                || tokens.is(end, "-")
                || tokens.is(end, "(")
                || tokens.is(end, "và")
                || Lexicon.VERB.lengthAt(tokens, end) > 0;
        if (!isShort || !unit || !ends || tokens.is(head, "các")) {
            return at;
        }
        while (tokens.is(end, "-") && end + 1 < limit && tokens.get(end + 1).isCapitalised()) {
            end += 2;
            while (end < limit && tokens.get(end).isCapitalised()) {
                end += 1;
            }
        }
        return end;
    }
}

package vn.chidao.importer.grammar;

import java.util.Set;

/** Tells whether a name surely ends where the lexicon ends it: behind it stands what a body does, a mark or another body. */
record NameEnd(Tokens tokens, int limit, DutyWords words) {

    /** Units whose name may go on behind a field that the lexicon knows: "Vụ Kết cấu hạ tầng | giao thông". */
    private static final Set<String> UNITS = Set.of(
            "phòng", "vụ", "cục", "viện", "trung", "chi", "khoa", "đội", "tổ", "trường", "công", "quỹ", "hội", "trạm",
            "hạt", "bệnh", "học", "ban", "văn", "đoàn");

    /** A field of so many words is all that a department is named by: "văn hóa - xã hội", "quản lý đô thị". */
    private static final int WHOLE_FIELD = 3;

    /** No name ends with these. */
    private static final Set<String> OPEN_ENDS = Set.of("thuộc", "của", "các", "và", "có", "tại", "về");

    static boolean isUnit(Token head) {
        return UNITS.contains(head.folded());
    }

    /** True where the name from {@code head} up to {@code at} may be cut short. */
    boolean isDoubtful(int head, int at) {
        if (at > head && OPEN_ENDS.contains(tokens.get(at - 1).folded()) && !tokens.is(at - 2, "trực")) {
            return true;
        }
        if (at >= limit || !tokens.get(at).isWord()) {
            return false;
        }
        Token next = tokens.get(at);
        if (tokens.is(at, "và")) {
            return at + 1 < limit && joinsField(head, at + 1);
        }
        boolean does = Lexicon.VERB.lengthAt(tokens, at) > 0
                || words.isLeading(at)
                || words.assigns(at) > 0
                || words.reports(next)
                || UnknownWords.isStop(next.folded());
        if (does || next.isNumber() || next.isCapitalised()) {
            return false;
        }
        return !isComplete(head, at);
    }

    /** "Phòng Xây dựng nếp sống văn hóa | và gia đình": neither a body nor what one does stands behind "và". */
    private boolean joinsField(int head, int at) {
        Token next = tokens.get(at);
        return next.isWord()
                && !next.isCapitalised()
                && UNITS.contains(tokens.get(head).folded())
                && Lexicon.VERB.lengthAt(tokens, at) == 0
                && !words.isLeading(at)
                && Lexicon.CLASS.lengthAt(tokens, at) == 0
                && new BodyName(tokens, limit).endAt(at) == at
                && !UnknownWords.isStop(next.folded())
                && !isComplete(head, at - 1);
    }

    /** Behind "Công an tỉnh" or "Sở Y tế" an unknown word is a verb; behind "Phòng Xây dựng" it may be more of the name. */
    private boolean isComplete(int head, int at) {
        if (tokens.is(at - 1, "vực")) {
            return false;
        }
        Levels levels = new Levels(tokens);
        if (levels.isLevel(at - 1) || Levels.isLevelWord(tokens.get(at - 1).folded())) {
            return true;
        }
        for (int from = head + 1; from <= at - WHOLE_FIELD; from++) {
            if (from + Lexicon.DOMAIN.lengthAt(tokens, from) == at) {
                return true;
            }
        }
        boolean department = tokens.is(head, "sở") || tokens.is(head, "bộ");
        return department || Lexicon.BODY.lengthAt(tokens, head) > 1 || Lexicon.TITLE.lengthAt(tokens, head) > 1;
    }
}

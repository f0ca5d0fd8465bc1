package vn.chidao.importer.grammar;

import java.util.Set;

/** Tells whether a name surely ends where the lexicon ends it: behind it stands what a body does, a mark or another body. */
record NameEnd(Tokens tokens, int limit, DutyWords words) {

    /** Units whose name may go on behind a field that the lexicon knows: "Vụ Kết cấu hạ tầng | giao thông". */
    private static final Set<String> UNITS = Set.of(
            "phòng", "vụ", "cục", "viện", "trung", "chi", "khoa", "đội", "tổ", "trường", "công", "quỹ", "hội", "trạm",
            "hạt", "bệnh", "học", "ban", "văn", "đoàn", "tổng", "tập", "nhà", "xí", "ngân", "liên", "hiệp", "tạp",
            "bảo", "thư", "vườn", "hợp");

    /** A field of so many words is all that a department is named by: "văn hóa - xã hội", "quản lý đô thị". */
    private static final int WHOLE_FIELD = 3;

    /** "các cơ quan, đơn vị": a class by itself. */
    private static final int LONE_CLASS = 6;

    /** No name ends with these. */
    private static final Set<String> OPEN_ENDS = Set.of("thuộc", "của", "các", "và", "có", "tại", "về", "diện");

    static boolean isUnit(Token head) {
        return UNITS.contains(head.folded());
    }

    /** True where the name from {@code head} up to {@code at} may be cut short. */
    boolean isDoubtful(int head, int at) {
        if (tokens.is(at - 1, "vi") && tokens.is(at - 2, "phạm")) {
            return true;
        }
        if (at > head && OPEN_ENDS.contains(tokens.get(at - 1).folded()) && !tokens.is(at - 2, "trực")) {
            return true;
        }
        if (new OpenName(tokens, limit, words).needsMore(head, at) || isGivenWork(head, at)) {
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

    /** "các cơ quan | được giao chủ trì nội dung | …": which of a class is said in words that may end anywhere. */
    private boolean isGivenWork(int head, int at) {
        boolean given = tokens.is(at, "được") && (tokens.is(at + 1, "giao") || tokens.is(at + 1, "phân"));
        return given && tokens.is(head, "các") && at - head <= LONE_CLASS;
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
    boolean isComplete(int head, int at) {
        if (tokens.is(at - 1, "vực")) {
            return false;
        }
        for (int from = Math.max(head + 1, at - LONE_CLASS); from < at - 1; from++) {
            if (Lexicon.TAIL.lengthAt(tokens, from) == at - from) {
                return true;
            }
        }
        Levels levels = new Levels(tokens);
        if (levels.isLevel(at - 1) || Levels.isLevelWord(tokens.get(at - 1).folded())) {
            return true;
        }
        if (fieldFrom(tokens, head, at) <= at - WHOLE_FIELD) {
            return true;
        }
        boolean department = tokens.is(head, "sở") || tokens.is(head, "bộ");
        return department || Lexicon.BODY.lengthAt(tokens, head) > 1 || Lexicon.TITLE.lengthAt(tokens, head) > 1;
    }

    static boolean endsWithField(Tokens tokens, int head, int at) {
        return fieldFrom(tokens, head, at) < at;
    }

    /** Where the longest field begins with which the name from {@code head} to {@code at} ends; {@code at} if with none. */
    private static int fieldFrom(Tokens tokens, int head, int at) {
        for (int from = head + 1; from < at; from++) {
            if (from + Lexicon.DOMAIN.lengthAt(tokens, from) == at) {
                return from;
            }
        }
        return at;
    }
}

package vn.chidao.importer.grammar;

import java.util.Set;

/** The fields that name a ministry or a department: "Sở | Giáo dục và Đào tạo", "Trung tâm | Văn hóa, Thể thao và Truyền thanh". */
record NameFields(Tokens tokens, int limit) {

    private static final Set<String> DEPARTMENTS = Set.of("sở", "phòng", "bộ");

    /** Nested heads that a field follows: "Ban cán sự đảng Bộ | Văn hóa, Thể thao và Du lịch". */
    private static final Set<String> FIELD_HEADS = Set.of("sở", "bộ", "phòng", "ngành", "cục", "vụ");

    /** "Trung tâm Văn hóa, Thể thao và Truyền thanh": a field of three parts that the lexicon does not know. */
    boolean joinsThree(int head, int next) {
        boolean known = Lexicon.DOMAIN.lengthAt(tokens, head + 1) > 0;
        boolean field = takesDomain(head)
                && tokens.get(next).isCapitalised()
                && (!known || Lexicon.DOMAIN.lengthAt(tokens, next) == 0)
                && !beginsBody(next);
        for (int i = next + 1; field && i < Math.min(limit - 1, next + LONGEST_FIELD); i++) {
            if (!tokens.get(i).isWord()) {
                return false;
            }
            if (tokens.is(i, "và")) {
                return tokens.get(i + 1).isCapitalised() && !beginsBody(i + 1);
            }
        }
        return false;
    }

    boolean beginsBody(int at) {
        return Lexicon.BODY.lengthAt(tokens, at) > 0
                || Lexicon.HEAD.lengthAt(tokens, at) > 0
                || Lexicon.TITLE.lengthAt(tokens, at) > 0;
    }

    /** Boards and offices whose name may join two fields: "Ban Tuyên giáo và Nữ công". */
    boolean joinsFields(int head) {
        return takesDomain(head)
                || teaches(head)
                || Lexicon.LONG_NAMED.lengthAt(tokens, head) > 0
                || Set.of("ban", "văn", "phòng", "hội", "hiệp")
                        .contains(tokens.get(head).folded());
    }

    /** "Sở", "phòng", and not the end of "cơ sở", "văn phòng", "đảng bộ". */
    boolean is(int at, Set<String> heads) {
        boolean insideWord = at > 0
                && !tokens.get(at).isCapitalised()
                && Set.of("cơ", "văn", "quốc", "đảng", "cán", "dự", "nội", "hải")
                        .contains(tokens.get(at - 1).folded());
        return heads.contains(tokens.get(at).folded()) && !insideWord;
    }

    boolean takesDomain(int head) {
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

    /** "Đảng ủy Công ty TNHH …": a company's name stands inside, whose field is a word of it like any other. */
    boolean isLongNamed(int head, int at) {
        for (int i = head; i < at; i++) {
            if (Lexicon.LONG_NAMED.lengthAt(tokens, i) > 0) {
                return true;
            }
        }
        return false;
    }

    /** "Trường Đại học | Văn hóa | Hà Nội", "Bảo tàng | Văn hóa …": what is taught or kept there is part of the name. */
    boolean teaches(int head) {
        return Set.of("trường", "học", "đại", "bảo", "thư")
                .contains(tokens.get(head).folded());
    }

    /** "Công tác học sinh, sinh viên": a field whose comma is part of it; 0 if none stands there. */
    int pairAt(int at) {
        int length = Lexicon.DOMAIN.lengthAt(tokens, at);
        return tokens.text(at, at + length).indexOf(',') > 0 ? length : 0;
    }

    /** "các huyện ủy Lâm An | và đảng ủy Công ty …": behind a name, a class with a name of its own is another body. */
    boolean namesAnother(int and) {
        int length = Lexicon.BODY.lengthAt(tokens, and + 1);
        int named = and + 1 + length;
        return length > 0
                && (tokens.get(and - 1).isCapitalised() || new Levels(tokens).isLevel(and - 1))
                && tokens.has(named)
                && (tokens.get(named).isCapitalised() || tokens.is(named, "các"));
    }

    /** Units whose name may be a verb: "Văn phòng | tổng hợp | chủ trì …", "Phòng | kiểm tra | tham mưu …". */
    boolean isNamedByWork(int head) {
        return tokens.is(head, "phòng")
                || tokens.is(head, "ban")
                || tokens.is(head, "vụ")
                || tokens.is(head, "văn") && tokens.is(head + 1, "phòng");
    }

    private static final int LONGEST_FIELD = 6;

    /** "Sở", "phòng", "bộ": behind them a field may stand in lower case. */
    boolean isDepartment(int at) {
        return is(at, DEPARTMENTS);
    }

    /** Also "ngành", "cục", "vụ": behind them a field may stand that begins with a capital. */
    boolean isFieldHead(int at) {
        return is(at, FIELD_HEADS);
    }
}

package vn.chidao.importer.grammar;

import java.util.Set;

/**
 * What of a name lies behind the words that the lexicon knows: "Phòng Xây dựng | nếp sống văn hóa và gia đình thuộc Sở",
 * "các doanh nghiệp | trong Khu kinh tế". Only where plain words of duty, another body or a mark show where it ends.
 */
record NameRest(Tokens tokens, int limit, DutyWords words) {

    /** Places that tell which of a class are meant. */
    private static final Phrases PLACES = new Phrases(java.util.List.of(
            "khu",
            "vùng",
            "cụm",
            "tuyến",
            "lưu vực",
            "hệ thống",
            "khối",
            "lực lượng",
            "công ty",
            "các khu",
            "các cụm",
            "các doanh nghiệp",
            "doanh nghiệp",
            "các cơ sở",
            "các trường",
            "trường học",
            "các thôn",
            "các xã",
            "thôn",
            "bản",
            "đặc khu",
            "phạm vi toàn"));

    private static final Set<String> PLACED_BY = Set.of("trong", "tại", "ở", "trên", "thuộc", "dọc", "ven", "giáp");

    /** Classes whose members are told apart by what they do: "các công ty | đầu tư kinh doanh hạ tầng …". */
    private static final Set<String> NAMED_BY_WORK =
            Set.of("công ty", "doanh nghiệp", "tổ chức", "cơ sở", "hợp tác xã", "quỹ", "đại lý", "đơn vị", "cửa hàng");

    /** What is drawn up or held: behind it a verb of work is what the body does. */
    private static final Phrases DRAWN_UP = new Phrases(java.util.List.of(
            "kế hoạch",
            "phương án",
            "đề án",
            "chương trình",
            "báo cáo",
            "quy chế",
            "quy định",
            "danh mục",
            "hồ sơ",
            "các",
            "việc",
            "công tác",
            "tốt",
            "kịp thời",
            "đầy đủ"));

    private static final int LONGEST = 14;
    private static final int FEW = 6;

    /** The index after the whole name from {@code head} on, of which the lexicon knows the words up to {@code at}. */
    int end(int head, int at) {
        if (at <= head || at >= limit || !tokens.get(at).isWord() && !tokens.is(at, ",")) {
            return at;
        }
        if (isClass(head)) {
            int work = work(at);
            int end = work > at ? work : at;
            int place = Math.max(place(end), state(end));
            return place > end ? place : ofKind(head, end);
        }
        if (tokens.is(at, "tại") && tokens.is(at - 1, "diện") && tokens.is(at - 2, "đại")) {
            return place(at);
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

    /** "các doanh nghiệp | công nghệ số | chủ động …": a few words that tell which of a class. */
    private int ofKind(int head, int at) {
        NameEnd nameEnd = new NameEnd(tokens, limit, words);
        return nameEnd.isDoubtful(head, at) ? untilDuty(at, FEW, at) : at;
    }

    private boolean isClass(int head) {
        int ofClass = Lexicon.CLASS.lengthAt(tokens, head);
        if (ofClass > 0
                && ofClass >= Lexicon.BODY.lengthAt(tokens, head)
                && Lexicon.HEAD.lengthAt(tokens, head) < ofClass) {
            return true;
        }
        return tokens.is(head, "các") || tokens.is(head, "những") || has(head, at -> tokens.is(at, "các"));
    }

    private boolean has(int head, java.util.function.IntPredicate what) {
        for (int i = head; i < Math.min(limit, head + FEW); i++) {
            if (what.test(i)) {
                return true;
            }
        }
        return false;
    }

    /** "các xã, phường | trong Khu kinh tế | phối hợp …". */
    private int place(int at) {
        int place = PLACES.lengthAt(tokens, at + 1);
        boolean placed = place > 0 && PLACED_BY.contains(tokens.get(at).folded());
        return placed ? untilDuty(at + place, LONGEST, at) : at;
    }

    /** "các tỉnh | bị thiệt hại | rà soát …". */
    private int state(int at) {
        return tokens.is(at, "bị") && tokens.has(at + 1) ? untilDuty(at + 1, FEW, at) : at;
    }

    /** "các công ty | đầu tư kinh doanh hạ tầng khu công nghiệp | duy tu …". */
    private int work(int at) {
        boolean ofWork = at > 1
                && (NAMED_BY_WORK.contains(tokens.get(at - 1).folded())
                        || NAMED_BY_WORK.contains(tokens.get(at - 2).folded() + " "
                                + tokens.get(at - 1).folded()));
        int does = Lexicon.DOES.lengthAt(tokens, at);
        if (!ofWork || does == 0 || DRAWN_UP.lengthAt(tokens, at + does) > 0) {
            return at;
        }
        return untilDuty(at + does, LONGEST, at);
    }

    /** "Ban Chỉ đạo liên ngành | về an toàn thực phẩm tỉnh": what a board is for, up to whose it is. */
    private int matter(int at) {
        int end = untilDuty(at + 1, LONGEST, at);
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
        boolean ends = end >= limit
                || !tokens.get(end).isWord()
                || Lexicon.VERB.lengthAt(tokens, end) > 0
                || tokens.is(end, "và");
        return length > 1 && ends ? end : at;
    }

    /** The rest of a department's name, which must end with whose it is or before plain words of duty. */
    private int field(int at) {
        int end = untilDuty(at, LONGEST, at);
        if (end == at) {
            return at;
        }
        boolean whose = new Levels(tokens).isWhose(end - 1) || tokens.is(end - 2, "thuộc");
        boolean ofArea = tokens.is(at - 1, "vực") && end <= at + 2;
        return whose || ofArea || words.isPlainDuty(end) || tokens.is(end, "phối") ? end : at;
    }

    /** Where what a body does begins, or the next body, or a mark; {@code none} if a small word or too much comes first. */
    private int untilDuty(int from, int longest, int none) {
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
            boolean works = Lexicon.DOES.lengthAt(tokens, i) > 0
                    && !tokens.is(i, "tổ")
                    && !(i > from && new Levels(tokens).isLevel(i - 1));
            boolean verb = Lexicon.VERB.lengthAt(tokens, i) > 0 && !works || words.isPlainDuty(i);
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

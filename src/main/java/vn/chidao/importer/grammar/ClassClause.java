package vn.chidao.importer.grammar;

import java.util.List;
import java.util.Set;

/** Words that tell which of a class are meant: "các doanh nghiệp | trong Khu kinh tế", "các tỉnh | bị thiệt hại". */
final class ClassClause {

    /** Places that tell which of a class are meant. */
    private static final Phrases PLACES = new Phrases(List.of(
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

    /** What one takes part in. */
    private static final Phrases UNDERTAKINGS =
            new Phrases(List.of("đề án", "dự án", "chương trình", "kế hoạch", "mô hình", "chuỗi liên kết", "liên kết"));

    private static final Set<String> PLACED_BY = Set.of("trong", "tại", "ở", "trên", "thuộc", "dọc", "ven", "giáp");

    /** Classes whose members are told apart by what they do: "các công ty | đầu tư kinh doanh hạ tầng …". */
    private static final Phrases BUSINESS = new Phrases(List.of(
            "đầu tư",
            "khai thác",
            "sản xuất",
            "chế biến",
            "vận hành",
            "cung cấp",
            "phân phối",
            "vận chuyển",
            "thu gom",
            "truyền tải",
            "tư vấn",
            "thi công",
            "kinh doanh",
            "quản lý",
            "cung ứng"));

    private static final Set<String> NAMED_BY_WORK =
            Set.of("công ty", "doanh nghiệp", "tổ chức", "cơ sở", "hợp tác xã", "quỹ", "đại lý", "đơn vị", "cửa hàng");

    private static final int LONGEST = 14;
    private static final int FEW = 6;

    private final Tokens tokens;
    private final NameEnd nameEnd;
    private final DutyAhead ahead;

    ClassClause(Tokens tokens, int limit, DutyWords words) {
        this.tokens = tokens;
        this.nameEnd = new NameEnd(tokens, limit, words);
        this.ahead = new DutyAhead(tokens, limit, words);
    }

    /** The index after the class from {@code head} on with such words; {@code at} if none stand there. */
    int end(int head, int at) {
        int work = tokens.is(head, "các") ? work(at) : at;
        int place = Math.max(Math.max(place(work), state(work)), takingPart(work));
        return place > work ? place : ofKind(head, work);
    }

    boolean isClass(int head, int at) {
        int ofClass = Lexicon.CLASS.lengthAt(tokens, head);
        if (ofClass > 0
                && ofClass >= Lexicon.BODY.lengthAt(tokens, head)
                && Lexicon.HEAD.lengthAt(tokens, head) < ofClass) {
            return true;
        }
        for (int i = head; i < at; i++) {
            if (tokens.is(i, "các") || tokens.is(i, "những")) {
                return true;
            }
        }
        return false;
    }

    /** "các doanh nghiệp | công nghệ số | chủ động …": a few words that tell which of a class. */
    private int ofKind(int head, int at) {
        return nameEnd.isDoubtful(head, at) ? ahead.end(at, FEW, at) : at;
    }

    /** "các xã, phường | trong Khu kinh tế | phối hợp …". */
    int place(int at) {
        int place = PLACES.lengthAt(tokens, at + 1);
        boolean placed = place > 0 && PLACED_BY.contains(tokens.get(at).folded());
        return placed ? ahead.end(at + place, LONGEST, at) : at;
    }

    /** "các tỉnh | bị thiệt hại | rà soát …". */
    private int state(int at) {
        return tokens.is(at, "bị") && tokens.has(at + 1) ? ahead.end(at + 1, FEW, at) : at;
    }

    /** "các hợp tác xã | tham gia Đề án | ký hợp đồng …": only where what they do stands behind it. */
    private int takingPart(int at) {
        int undertaking = UNDERTAKINGS.lengthAt(tokens, at + 2);
        if (!tokens.is(at, "tham") || !tokens.is(at + 1, "gia") || undertaking == 0) {
            return at;
        }
        int end = at + 2 + undertaking;
        boolean acts = tokens.has(end)
                && tokens.get(end).isWord()
                && !tokens.get(end).isCapitalised()
                && Lexicon.VERB.lengthAt(tokens, end) > 0;
        return acts ? end : at;
    }

    /** "các công ty | đầu tư kinh doanh hạ tầng khu công nghiệp | duy tu …". */
    private int work(int at) {
        boolean ofWork = at > 1
                && (NAMED_BY_WORK.contains(tokens.get(at - 1).folded())
                        || NAMED_BY_WORK.contains(tokens.get(at - 2).folded() + " "
                                + tokens.get(at - 1).folded()));
        int does = BUSINESS.lengthAt(tokens, at);
        if (!ofWork || does == 0 || OpenName.DRAWN_UP.lengthAt(tokens, at + does) > 0) {
            return at;
        }
        return ahead.end(at + does, LONGEST, at);
    }
}

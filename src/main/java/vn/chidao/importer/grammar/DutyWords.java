package vn.chidao.importer.grammar;

import java.util.List;
import java.util.Set;

/** The words between who is named and what is to be done: what hands over, what directs, what only says how. */
final class DutyWords {

    /** Verbs by which the issuing body hands something over; bodies follow. */
    private static final Phrases ASSIGNS = new Phrases(List.of(
            "giao nhiệm vụ cho",
            "giao trách nhiệm cho",
            "giao cho",
            "giao",
            "phân công",
            "yêu cầu",
            "chỉ thị",
            "đề nghị",
            "ủy quyền cho",
            "kính đề nghị",
            "giao trách nhiệm"));

    private static final Phrases PERSONS = new Phrases(List.of(
            "đồng chí",
            "các đồng chí",
            "cấp ủy viên",
            "ủy viên",
            "đảng viên",
            "cán bộ",
            "công chức",
            "từng đồng chí",
            "lãnh đạo",
            "thành viên",
            "từng thành viên"));

    /** After the subject these tell that the sentence reports and does not direct. */
    private static final Set<String> REPORTS = Set.of(
            "đã", "còn", "chưa", "đang", "vẫn", "luôn", "là", "bị", "gồm", "có", "vừa", "thống", "được", "của", "về",
            "tại", "trong", "làm", "đạt");

    private static final Phrases NEUTRAL = new Phrases(List.of(
            "có trách nhiệm",
            "chịu trách nhiệm",
            "có nhiệm vụ",
            "tiếp tục",
            "thường xuyên",
            "chủ động",
            "tích cực",
            "kịp thời",
            "khẩn trương",
            "tập trung",
            "nghiêm túc",
            "trực tiếp",
            "phải",
            "cần",
            "theo chức năng, nhiệm vụ được giao",
            "theo chức năng, nhiệm vụ",
            "theo chức năng nhiệm vụ được giao",
            "theo thẩm quyền",
            "tăng cường",
            "quan tâm",
            "chú trọng",
            "theo nhiệm vụ được giao",
            "đẩy mạnh",
            "và",
            ",",
            "sẽ",
            "căn cứ chức năng, nhiệm vụ",
            "căn cứ chức năng, nhiệm vụ được giao",
            "trên cơ sở chức năng, nhiệm vụ",
            "theo lĩnh vực phụ trách",
            "theo lĩnh vực được phân công",
            "theo nhiệm vụ được phân công",
            "theo phân công",
            "theo chức năng",
            "theo địa bàn được phân công",
            "theo phân cấp",
            "thực hiện",
            "quyết liệt",
            "lãnh đạo",
            "công tác"));

    /** By these the issuing body itself speaks: "Ban Bí thư cơ bản nhất trí với …". */
    private static final Phrases AGREES = new Phrases(List.of(
            "cơ bản nhất trí", "cơ bản thống nhất", "nhất trí", "ghi nhận", "đánh giá cao", "đồng ý", "hoan nghênh"));

    private static final int LONGEST_NEUTRAL = 28;

    private final Tokens tokens;

    DutyWords(Tokens tokens) {
        this.tokens = tokens;
    }

    /** The index after "Giao", "Đề nghị" and the like at {@code at}; {@code at} if nothing of the kind stands there. */
    static int assignsAt(Tokens tokens, int at) {
        return at + ASSIGNS.lengthAt(tokens, at);
    }

    /** How many tokens "giao", "yêu cầu" and the like take at {@code at}; 0 if none stands there. */
    int assigns(int at) {
        return ASSIGNS.lengthAt(tokens, at);
    }

    /** "Phân công | đồng chí Ủy viên …", "Phân công | cấp ủy viên …": whom the body above picks from its own people. */
    boolean namesPersons(int at) {
        boolean picks = tokens.is(at - 1, "công") && tokens.is(at - 2, "phân");
        return picks && PERSONS.lengthAt(tokens, at) > 0;
    }

    boolean reports(Token token) {
        return REPORTS.contains(token.folded());
    }

    /** Words that leave no doubt: "chịu trách nhiệm", "có trách nhiệm", "chủ trì". */
    boolean isPlainDuty(int at) {
        return tokens.is(at, "chịu")
                || tokens.is(at, "có") && tokens.is(at + 1, "trách")
                || tokens.is(at, "chủ") && tokens.is(at + 1, "trì")
                || tokens.is(at, "tham") && tokens.is(at + 1, "mưu");
    }

    /** What comes after the bodies is a duty: a verb, a colon, or nothing more. */
    boolean isDuty(int at) {
        if (!tokens.has(at) || tokens.is(at, ":") || tokens.is(at, ".") && !tokens.has(at + 1)) {
            return true;
        }
        int next = tokens.is(at, ",") ? at + 1 : at;
        if (!tokens.has(next)) {
            return true;
        }
        if (AGREES.lengthAt(tokens, next) > 0) {
            return false;
        }
        if (NEUTRAL.lengthAt(tokens, next) > 0 && tokens.is(next, "có")) {
            return true;
        }
        boolean inCharge = tokens.is(next, "là")
                && Set.of("cơ", "đơn", "đầu", "thường")
                        .contains(tokens.has(next + 1) ? tokens.get(next + 1).folded() : "");
        boolean inRole = tokens.is(next, "với") && tokens.is(next + 1, "vai") && tokens.is(next + 2, "trò");
        if (inCharge || inRole && new UnknownWords(tokens, tokens.size()).untilVerb(next) > 0) {
            return true;
        }
        boolean givenDuty = tokens.is(next, "được") && (tokens.is(next + 1, "giao") || tokens.is(next + 1, "phân"));
        boolean hasPlan = tokens.is(next, "có") && Lexicon.VERB.lengthAt(tokens, next) > 1;
        boolean works = tokens.is(next, "làm") && Lexicon.VERB.lengthAt(tokens, next) > 1;
        boolean reports = REPORTS.contains(tokens.get(next).folded()) && !givenDuty && !hasPlan && !works;
        return !reports && (givenDuty || Lexicon.VERB.lengthAt(tokens, next) > 0 || ASSIGNS.lengthAt(tokens, next) > 0);
    }

    /** Verbs that say who is in charge or how, before the one that says what: "chủ trì, phối hợp với …", "kịp thời". */
    boolean isLeading(int at) {
        return isPlainDuty(at) || tokens.is(at, "phối") && tokens.is(at + 1, "hợp") || NEUTRAL.lengthAt(tokens, at) > 0;
    }

    /** What stands before {@code at} goes on with the same subject: a mark, "và", or a verb; another name does not. */
    boolean joinsClause(int at) {
        Token before = tokens.get(at - 1);
        if (!before.isWord() || before.folded().equals("và") || before.folded().equals("công")) {
            return true;
        }
        for (int from = Math.max(0, at - LONGEST_VERB); from < at; from++) {
            boolean names = Lexicon.CLASS.lengthAt(tokens, from) == at - from;
            if (names) {
                return false;
            }
            int length = Math.max(Lexicon.VERB.lengthAt(tokens, from), NEUTRAL.lengthAt(tokens, from));
            if (length > 0 && from + length == at) {
                return true;
            }
        }
        return false;
    }

    private static final int LONGEST_VERB = 8;

    /** "… khi nghiệm thu, thanh toán phải đối chiếu …", "… thống nhất với …": what an item orders whom it begins with. */
    boolean ordersLater(int at) {
        return tokens.is(at, "khi") || tokens.is(at, "thống") && tokens.is(at + 1, "nhất") && tokens.is(at + 2, "với");
    }

    /** A word in lower case that neither reports nor joins anything. */
    boolean isPlainWord(int at) {
        return tokens.has(at + 1)
                && tokens.get(at).isWord()
                && !tokens.get(at).isCapitalised()
                && !tokens.get(at).isNumber()
                && !reports(tokens.get(at))
                && !UnknownWords.isStop(tokens.get(at).folded());
    }

    /** The index after words that say how or by which right, and not yet what. */
    int overNeutral(int at) {
        int end = at;
        while (tokens.has(end) && end - at < LONGEST_NEUTRAL) {
            int length = NEUTRAL.lengthAt(tokens, end);
            if (length == 0 || tokens.is(end, "lãnh")) {
                break;
            }
            end += length;
        }
        return end;
    }
}

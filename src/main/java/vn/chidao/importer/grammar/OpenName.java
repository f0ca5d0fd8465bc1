package vn.chidao.importer.grammar;

import java.util.List;
import java.util.Set;

/**
 * A name that cannot end where the lexicon would end it, because a verb of work follows a head that says nothing alone:
 * "các công ty | khai thác công trình thủy lợi | vận hành …", "Trung tâm Khuyến công và Tư vấn | phát triển công nghiệp".
 */
record OpenName(Tokens tokens, int limit, DutyWords words) {

    /** Heads that hardly stand alone in the plural, so that work behind them tells which are meant. */
    private static final Set<String> BARE = Set.of(
            "công ty",
            "trung tâm",
            "tổ, đội",
            "đội",
            "tổ",
            "tổng công ty",
            "chủ đầu tư",
            "ban quản lý",
            "xí nghiệp",
            "ban quản lý dự án",
            "quỹ",
            "trạm",
            "nhà máy",
            "hợp tác xã",
            "cơ sở",
            "đài",
            "tạp chí",
            "phòng cảnh sát",
            "nhà thầu");

    /** What is drawn up or held: behind it a verb of work is what the body does. */
    static final Phrases DRAWN_UP = new Phrases(List.of(
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

    /** With these a clause goes on, never a field. */
    private static final Set<String> NEVER_IN_NAME =
            Set.of("căn", "trình", "báo", "gửi", "định", "hằng", "hàng", "đề", "yêu", "nhất", "đặc", "kể", "bao");

    private static final int LONGEST = 18;

    /** True if more of the name from {@code head} has to follow behind {@code at}. */
    boolean needsMore(int head, int at) {
        if (at <= head || at >= limit || !tokens.get(at).isWord() && !tokens.is(at, ",")) {
            return false;
        }
        boolean worksNext =
                Lexicon.DOES.lengthAt(tokens, at) > 0 && !tokens.get(at).isCapitalised();
        int from = tokens.is(head, "các") ? head + 1 : head;
        boolean bare = BARE.contains(new LoneClass(tokens).phrase(from, at - from));
        return bare && (worksNext && !drawsUp(at) || tokens.is(at, "các"))
                || tokens.is(at, ",") && listsField(head, at + 1)
                || endsWithWork(head, at);
    }

    /** "Phòng Thanh tra, | giải quyết khiếu nại, tố cáo": in a list of names a word in lower case goes on with the field. */
    private boolean listsField(int head, int at) {
        return at < limit
                && NameEnd.isUnit(tokens.get(head))
                && !new Levels(tokens).isLevel(at - 2)
                && tokens.get(at).isWord()
                && !tokens.get(at).isCapitalised()
                && !tokens.get(at).isNumber()
                && Lexicon.CLASS.lengthAt(tokens, at) == 0
                && Lexicon.BODY.lengthAt(tokens, at) == 0
                && Lexicon.TITLE.lengthAt(tokens, at) == 0
                && !words.isLeading(at)
                && !words.reports(tokens.get(at))
                && !UnknownWords.isStop(tokens.get(at).folded())
                && !NEVER_IN_NAME.contains(tokens.get(at).folded());
    }

    /** "Trung tâm … và Tư vấn", "Đội Hướng dẫn": the name's last word is work whose object is missing. */
    private boolean endsWithWork(int head, int at) {
        boolean acts = Lexicon.VERB.lengthAt(tokens, at) > 0 && Lexicon.DOES.lengthAt(tokens, at) < 2;
        boolean said = tokens.is(at, "và")
                || words.reports(tokens.get(at))
                || UnknownWords.isStop(tokens.get(at).folded())
                || words.isLeading(at) && !tokens.is(at, ",");
        if (acts || said || NameEnd.endsWithField(tokens, head, at)) {
            return false;
        }
        for (int from = at - 2; from > head; from--) {
            if (Lexicon.DOES.lengthAt(tokens, from) == at - from
                    && tokens.get(from).isCapitalised()) {
                return NameEnd.isUnit(tokens.get(head)) && (tokens.get(at).isWord() || isWork(at + 1)) && !drawsUp(at);
            }
            if (from < at - 2) {
                break;
            }
        }
        return false;
    }

    private boolean isWork(int at) {
        return at < limit
                && Lexicon.DOES.lengthAt(tokens, at) > 1
                && !tokens.get(at).isCapitalised();
    }

    private boolean drawsUp(int at) {
        return DRAWN_UP.lengthAt(tokens, at + Math.max(1, Lexicon.VERB.lengthAt(tokens, at))) > 0;
    }

    /** Where the name ends that needs more; {@code at} if nothing shows it. */
    int end(int head, int at) {
        if (!needsMore(head, at)) {
            return at;
        }
        UnknownWords unknown = new UnknownWords(tokens, limit);
        int first = at + (tokens.is(at, ",") ? 1 : 0);
        int begin = first
                + Math.max(1, Math.max(Lexicon.DOES.lengthAt(tokens, first), Lexicon.VERB.lengthAt(tokens, first)));
        int lastWork = at;
        boolean listed = tokens.is(at, ",");
        boolean said = false;
        for (int i = begin; i < Math.min(limit, at + LONGEST); i += unknown.wordLength(i)) {
            Token token = tokens.get(i);
            if (!token.isWord() || tokens.is(i, "và")) {
                boolean ends = said && nextBegins(i + 1);
                boolean goesOn = !ends
                        && (tokens.is(i, "và") && Lexicon.VERB.lengthAt(tokens, i + 1) == 0
                                || tokens.is(i, ",") && (listsField(head, i + 1) || nameCapital(i + 1)));
                if (!goesOn) {
                    return ends || tokens.is(i, ":") ? i : lastWork;
                }
                continue;
            }
            boolean works = Lexicon.DOES.lengthAt(tokens, i) > 0 && !tokens.is(i, "tổ");
            boolean syllable = Lexicon.VERB.lengthAt(tokens, i) == 1
                    && i + 1 < limit
                    && !tokens.get(i + 1).isWord();
            boolean verb = Lexicon.VERB.lengthAt(tokens, i) > 0 && !syllable;
            if (verb && said && drawsUp(i)) {
                return i;
            }
            if (verb && !works || words.isPlainDuty(i)) {
                return said || i == begin && tokens.is(head, "các") ? i : at;
            }
            lastWork = verb && said && !listed ? i : lastWork;
            if (UnknownWords.isStop(token.folded()) || words.reports(token)) {
                return lastWork;
            }
            said |= !works;
        }
        return limit <= at + LONGEST && lastWork == at && said && !listed ? limit : lastWork;
    }

    private boolean nameCapital(int at) {
        return at < limit && tokens.get(at).isCapitalised() && !new NameFields(tokens, limit).beginsBody(at);
    }

    private boolean nextBegins(int at) {
        return at < limit
                && (tokens.is(at, "các")
                        || tokens.get(at).isCapitalised() && new NameFields(tokens, limit).beginsBody(at));
    }
}

package vn.chidao.importer.grammar;

import java.util.List;
import java.util.Set;
import vn.chidao.importer.draft.DraftRole;
import vn.chidao.importer.text.Paragraph;
import vn.chidao.importer.text.Passage;

/**
 * One sentence that may give bodies something to do: "Giao X chủ trì, phối hợp với Y …", "X chỉ đạo Y …", "X có trách nhiệm
 * …". Who leads comes first; who only coordinates is marked. A sentence about the past gives nothing to do.
 */
final class RoleSentence {

    /** Verbs by which the issuing body hands something over; bodies follow. */
    private static final Phrases ASSIGNS = new Phrases(List.of(
            "giao nhiệm vụ cho",
            "giao trách nhiệm cho",
            "giao cho",
            "giao",
            "phân công",
            "yêu cầu",
            "đề nghị",
            "ủy quyền cho",
            "kính đề nghị",
            "giao trách nhiệm"));

    /** After the subject these tell that the sentence reports and does not direct. */
    private static final Set<String> REPORTS = Set.of(
            "đã", "còn", "chưa", "đang", "vẫn", "luôn", "là", "bị", "gồm", "có", "vừa", "thống", "được", "của", "về",
            "tại", "trong", "làm");

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

    private static final Phrases DIRECTS =
            new Phrases(List.of("chỉ đạo", "lãnh đạo", "hướng dẫn", "định hướng", "đôn đốc", "kiểm tra", "giám sát"));

    private static final Set<String> OPENERS = Set.of(
            "căn", "trên", "hằng", "hàng", "định", "đồng", "trước", "theo", "để", "nhằm", "trong", "khi", "sau", "đối",
            "riêng", "bên", "ngoài", "từ", "nhận", "quá", "với", "năm", "qua", "về", "ngay", "tùy", "chậm", "thực",
            "mỗi", "chế", "thời", "trách", "mọi", "nếu");

    private static final int NEAR = 14;
    private static final int LONGEST_OPENER = 200;

    private final Paragraph paragraph;
    private final Passage sentence;
    private final Tokens tokens;
    private final RoleSet roles = new RoleSet();

    RoleSentence(Paragraph paragraph, Passage sentence) {
        this.paragraph = paragraph;
        this.sentence = sentence;
        this.tokens = new Tokens(paragraph.text().substring(sentence.from(), sentence.until()));
    }

    /** The index after "Giao", "Đề nghị" and the like at {@code at}; {@code at} if nothing of the kind stands there. */
    static int assignsAt(Tokens tokens, int at) {
        return at + ASSIGNS.lengthAt(tokens, at);
    }

    RoleSet read() {
        int at = afterOpener(0);
        int assigns = ASSIGNS.lengthAt(tokens, at);
        if (assigns > 0) {
            BodySpan assigned = Bodies.read(tokens, at + assigns);
            if (!assigned.isEmpty()) {
                duty(assigned);
                furtherClauses(assigned.end());
            }
            return roles;
        }
        if (firstDirecting(at, at + 3) >= 0 && DIRECTS.lengthAt(tokens, at) > 0) {
            BodySpan directed = Bodies.read(tokens, afterDirecting(at));
            if (!directed.isEmpty() && isDuty(directed.end())) {
                addAll(roles.implementing, directed, false);
                roles.subjectDirects = true;
            }
            return roles;
        }
        if (tokens.is(at, "chủ") && tokens.is(at + 1, "trì") || tokens.is(at, "phối") && tokens.is(at + 1, "hợp")) {
            addAll(advises(at) ? roles.advisory : roles.implementing, partners(at), true);
            roles.subjectLeads = roles.isFound();
            return roles;
        }
        BodySpan subject = Bodies.read(tokens, at);
        if (!subject.isEmpty()) {
            ofSubject(subject);
        }
        return roles;
    }

    private void ofSubject(BodySpan subject) {
        int assigns = ASSIGNS.lengthAt(tokens, subject.end());
        if (assigns > 0) {
            BodySpan assigned = Bodies.read(tokens, subject.end() + assigns);
            if (!assigned.isEmpty()) {
                duty(assigned);
                furtherClauses(assigned.end());
            }
            return;
        }
        BodySpan whole = isDuty(subject.end()) ? subject : extended(subject);
        if (whole != null) {
            duty(whole);
            furtherClauses(whole.end());
        }
    }

    /** A name with an end that the lexicon does not know, up to the verb: "Các chợ đầu mối | nông sản chủ trì …". */
    private BodySpan extended(BodySpan subject) {
        int end = subject.end();
        while (tokens.has(end) && end - subject.end() < LONGEST_END) {
            Token token = tokens.get(end);
            boolean ends = end > subject.end() && Lexicon.VERB.lengthAt(tokens, end) > 0;
            if (ends) {
                return isDuty(end) ? subject.withLast(tokens.text(lastFrom(subject), end), end) : null;
            }
            if (!token.isWord()
                    || token.isCapitalised()
                    || BodyTail.isStop(token.folded())
                    || REPORTS.contains(token.folded())) {
                return null;
            }
            end += 1;
        }
        return null;
    }

    private int lastFrom(BodySpan subject) {
        return tokens.indexAt(subject.bodies().get(subject.bodies().size() - 1).from());
    }

    private static final int LONGEST_END = 5;

    /** "Ban A hướng dẫn …; Trung tâm B mở …": each clause may name who acts in it. */
    private void furtherClauses(int from) {
        for (int i = from; i < tokens.size(); i++) {
            if (!tokens.is(i, ";")) {
                continue;
            }
            BodySpan subject = Bodies.read(tokens, i + 1);
            boolean acts = !subject.isEmpty()
                    && tokens.has(subject.end())
                    && tokens.get(subject.end()).isWord()
                    && isDuty(subject.end())
                    && (tokens.get(i + 1).isCapitalised() || isPlainDuty(subject.end()));
            if (acts) {
                duty(subject);
            }
        }
    }

    private boolean isPlainDuty(int at) {
        return tokens.is(at, "chịu")
                || tokens.is(at, "có") && tokens.is(at + 1, "trách")
                || tokens.is(at, "chủ") && tokens.is(at + 1, "trì");
    }

    /** What comes after the bodies is a duty: a verb, a colon, or nothing more. */
    private boolean isDuty(int at) {
        if (!tokens.has(at) || tokens.is(at, ":") || tokens.is(at, ".") && !tokens.has(at + 1)) {
            return true;
        }
        int next = tokens.is(at, ",") ? at + 1 : at;
        if (!tokens.has(next)) {
            return true;
        }
        if (NEUTRAL.lengthAt(tokens, next) > 0 && tokens.is(next, "có")) {
            return true;
        }
        boolean inCharge = tokens.is(next, "là")
                && Set.of("cơ", "đơn", "đầu", "thường")
                        .contains(tokens.has(next + 1) ? tokens.get(next + 1).folded() : "");
        if (inCharge) {
            return true;
        }
        boolean givenDuty = tokens.is(next, "được") && (tokens.is(next + 1, "giao") || tokens.is(next + 1, "phân"));
        boolean hasPlan = tokens.is(next, "có") && Lexicon.VERB.lengthAt(tokens, next) > 1;
        boolean reports = REPORTS.contains(tokens.get(next).folded()) && !givenDuty && !hasPlan;
        return !reports && (givenDuty || Lexicon.VERB.lengthAt(tokens, next) > 0 || ASSIGNS.lengthAt(tokens, next) > 0);
    }

    /** Sorts the bodies that got something to do by what it is. */
    private void duty(BodySpan subject) {
        int verb = overNeutral(subject.end());
        if (directsFrom(subject, verb)) {
            return;
        }
        List<DraftRole> where = advises(subject.end()) ? roles.advisory : roles.implementing;
        addAll(where, subject, false);
        BodySpan partners = partners(subject.end());
        addAll(where, partners, true);
    }

    /** "X chỉ đạo Y thực hiện …": X directs, Y implements. Without Y, X implements too if another verb says so. */
    private boolean directsFrom(BodySpan subject, int verb) {
        int at = firstDirecting(subject.end(), verb);
        if (at < 0) {
            return false;
        }
        int after = afterDirecting(at);
        BodySpan directed = Bodies.read(tokens, after);
        addAll(roles.directing, subject, false);
        if (!directed.isEmpty()) {
            addAll(roles.implementing, directed, false);
        } else if (tokens.is(after - 1, "và") || tokens.is(after - 1, ",")) {
            addAll(roles.implementing, subject, false);
        }
        return true;
    }

    private int firstDirecting(int from, int verb) {
        for (int i = from; i <= verb && tokens.has(i); i++) {
            boolean directs = tokens.is(i, "chỉ") && tokens.is(i + 1, "đạo");
            boolean leads = tokens.is(i, "lãnh")
                    && tokens.is(i + 1, "đạo")
                    && (DIRECTS.lengthAt(tokens, i + 3) > 0
                            || !Bodies.read(tokens, i + 2).isEmpty());
            if (directs || leads) {
                return i;
            }
        }
        return -1;
    }

    private int afterDirecting(int at) {
        int end = at;
        while (tokens.has(end)) {
            int length = DIRECTS.lengthAt(tokens, end);
            boolean joins = tokens.is(end, ",") || tokens.is(end, "và");
            if (length == 0 && !joins) {
                break;
            }
            end += Math.max(1, length);
        }
        return end;
    }

    private int overNeutral(int at) {
        int end = at;
        while (tokens.has(end) && end - at < NEAR * 2) {
            int length = NEUTRAL.lengthAt(tokens, end);
            if (length == 0 || tokens.is(end, "lãnh")) {
                break;
            }
            end += length;
        }
        return end;
    }

    /** "tham mưu" soon after the bodies, or following up what others do, makes them the advisory body. */
    private boolean advises(int from) {
        for (int i = from; i < Math.min(tokens.size(), from + 70); i++) {
            BodySpan body = tokens.get(i).folded().equals("các") ? Bodies.read(tokens, i) : new BodySpan(List.of(), i);
            if (!body.isEmpty()) {
                i = body.end() - 1;
                continue;
            }
            if (tokens.is(i, ";")) {
                break;
            }
            if (tokens.is(i, "tham") && tokens.is(i + 1, "mưu")) {
                return !tokens.is(i - 1, "tác") && !tokens.is(i + 2, "của");
            }
        }
        return FollowUps.isFollowUp(paragraph.folded().substring(sentence.from(), sentence.until()));
    }

    /** The bodies after the first "phối hợp (với)". */
    private BodySpan partners(int from) {
        for (int i = from; i + 1 < tokens.size(); i++) {
            if (!tokens.is(i, "phối") || !tokens.is(i + 1, "hợp")) {
                continue;
            }
            int at = i + 2;
            while (tokens.is(at, "chặt")
                    || tokens.is(at, "chẽ")
                    || tokens.is(at, "với")
                    || tokens.is(at, "cùng")
                    || tokens.is(at, "tốt")) {
                at += 1;
            }
            BodySpan span = Bodies.read(tokens, at);
            if (!span.isEmpty()) {
                return span;
            }
        }
        return new BodySpan(List.of(), from);
    }

    /** Skips what a sentence may begin with before it names its subject: "Căn cứ …,", "Hằng năm,", "Trên đây là …,". */
    private int afterOpener(int at) {
        if (!tokens.has(at) || !OPENERS.contains(tokens.get(at).folded())) {
            return at;
        }
        for (int i = at + 1; i < Math.min(tokens.size(), at + LONGEST_OPENER); i++) {
            boolean stop = tokens.is(i - 1, ",") || tokens.is(i - 1, ";") || tokens.is(i - 1, ":");
            if (stop
                    && (ASSIGNS.lengthAt(tokens, i) > 0
                            || new BodyName(tokens, tokens.size()).endAt(i) > i && subjectAt(i))) {
                return i;
            }
        }
        return at;
    }

    private boolean subjectAt(int at) {
        BodySpan span = Bodies.read(tokens, at);
        boolean goesOn = tokens.has(span.end() + 1) && tokens.get(span.end()).isWord();
        return goesOn && (isDuty(span.end()) || ASSIGNS.lengthAt(tokens, span.end()) > 0);
    }

    private void addAll(List<DraftRole> where, BodySpan span, boolean coordinating) {
        for (BodySpan.Named body : span.bodies()) {
            Passage passage = paragraph.passage(sentence.from() + body.from(), sentence.from() + body.until());
            RoleSet.add(where, new DraftRole(body.name(), coordinating, passage));
        }
    }
}

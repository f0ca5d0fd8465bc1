package vn.chidao.importer.grammar;

import java.util.Set;

/** What a sentence may begin with before it names its subject: "Căn cứ …,", "Hằng năm,", "Trên đây là …,". */
record SentenceOpener(Tokens tokens, DutyWords words) {

    private static final Set<String> OPENERS = Set.of(
            "căn", "trên", "hằng", "hàng", "định", "đồng", "trước", "theo", "để", "nhằm", "trong", "khi", "sau", "đối",
            "riêng", "bên", "ngoài", "từ", "nhận", "quá", "với", "năm", "qua", "về", "ngay", "tùy", "chậm", "thực",
            "mỗi", "chế", "thời", "trách", "mọi", "nếu", "triển", "tiếp", "hưởng", "nhân", "xét", "tại", "chấp",
            "phát");

    private static final int LONGEST_OPENER = 200;
    private static final int LONGEST_OWNER = 14;

    /** The index of the subject, or 0 if the sentence begins with it. */
    int end() {
        int at = 0;
        if (tokens.is(at, "riêng") && tokens.has(at + 1) && tokens.get(at + 1).isCapitalised() && subjectAt(at + 1)) {
            return at + 1;
        }
        boolean follows = tokens.is(at, "theo") && tokens.is(at + 1, "dõi");
        if (!tokens.has(at) || follows || !OPENERS.contains(tokens.get(at).folded())) {
            return at;
        }
        for (int i = at + 1; i < Math.min(tokens.size(), at + LONGEST_OPENER); i++) {
            boolean stop = tokens.is(i - 1, ",") || tokens.is(i - 1, ";") || tokens.is(i - 1, ":");
            if (stop
                    && !goesOnWithCapital(i)
                    && (words.assigns(i) > 0 || new BodyName(tokens, tokens.size()).endAt(i) > i && subjectAt(i))) {
                return i;
            }
        }
        return at;
    }

    /** "… đề nghị của các Bộ, | cơ quan liên quan, Bộ Tài chính …": the lower-case class still belongs to what opens. */
    private boolean goesOnWithCapital(int at) {
        if (tokens.get(at).isCapitalised() || !tokens.is(at - 1, ",")) {
            return false;
        }
        for (int i = at - 2; i >= Math.max(0, at - LONGEST_OWNER); i--) {
            boolean owner = tokens.is(i, "của") || tokens.is(i, "từ");
            if (owner && Bodies.read(tokens, i + 1).end() > at) {
                return true;
            }
        }
        return false;
    }

    private boolean subjectAt(int at) {
        BodySpan span = Bodies.read(tokens, at);
        boolean goesOn = tokens.has(span.end() + 1) && tokens.get(span.end()).isWord();
        return goesOn && (words.isDuty(span.end()) || words.assigns(span.end()) > 0);
    }
}

package vn.chidao.importer.grammar;

import java.util.List;
import vn.chidao.importer.draft.DraftRole;
import vn.chidao.importer.text.Paragraph;
import vn.chidao.importer.text.Passage;

/**
 * One sentence that may give bodies something to do: "Giao X chủ trì, phối hợp với Y …", "X chỉ đạo Y …", "X có trách nhiệm
 * …". Who leads comes first; who only coordinates is marked. A sentence about the past gives nothing to do.
 */
final class RoleSentence {

    private final Paragraph paragraph;
    private final Passage sentence;
    private final Tokens tokens;
    private final DutyWords words;
    private final DirectingWords directing;
    private final OtherBodies others;
    private final Advice advice;
    private final LongerName longer;
    private final NameEnd end;
    private final RoleSet roles = new RoleSet();

    RoleSentence(Paragraph paragraph, Passage sentence) {
        this.paragraph = paragraph;
        this.sentence = sentence;
        this.tokens = new Tokens(paragraph.text().substring(sentence.from(), sentence.until()));
        this.words = new DutyWords(tokens);
        this.directing = new DirectingWords(tokens);
        this.others = new OtherBodies(tokens, words);
        this.advice = new Advice(tokens, words, paragraph.folded().substring(sentence.from(), sentence.until()));
        this.longer = new LongerName(tokens, words);
        this.end = new NameEnd(tokens, tokens.size(), words);
    }

    RoleSet read() {
        int at = new SentenceOpener(tokens, words).end();
        int assigns = words.assigns(at);
        if (assigns > 0 && words.namesPersons(at + assigns)) {
            leadsLater(at + assigns);
            return roles;
        }
        if (assigns > 0) {
            BodySpan assigned = Bodies.read(tokens, at + assigns);
            if (!assigned.isEmpty()) {
                duty(assigned);
                furtherClauses(assigned.end());
            } else {
                addAll(roles.implementing, others.givenTo(at + assigns), false);
            }
            return roles;
        }
        if (directing.firstDirecting(at, at + 3) >= 0 && directing.directs(at)) {
            BodySpan directed = Bodies.read(tokens, directing.afterDirecting(at));
            BodySpan whole = directed.isEmpty() || words.isDuty(directed.end()) ? directed : longer.of(directed);
            if (whole != null && !whole.isEmpty()) {
                addAll(roles.implementing, whole, false);
                if (words.isPlainDuty(whole.end()) || tokens.is(whole.end(), "phối")) {
                    addAll(roles.implementing, others.partners(whole.end()), true);
                }
                roles.subjectDirects = true;
            }
            return roles;
        }
        int lead = words.overNeutral(at);
        boolean leads = tokens.is(lead, "chủ") && tokens.is(lead + 1, "trì")
                || tokens.is(lead, "phối") && tokens.is(lead + 1, "hợp");
        if (leads) {
            addAll(advice.isGiven(at) ? roles.advisory : roles.implementing, others.partners(at), true);
            roles.subjectLeads = roles.isFound();
            return roles;
        }
        BodySpan subject = Bodies.read(tokens, at);
        if (!subject.isEmpty()) {
            ofSubject(subject);
        } else if (Lexicon.VERB.lengthAt(tokens, words.overNeutral(at)) > 0) {
            leadsLater(at);
        }
        return roles;
    }

    /** "Khảo sát …; chủ trì, phối hợp với các xã …": without a subject, the body above leads and these are its partners. */
    private void leadsLater(int from) {
        for (int i = from; i + 3 < tokens.size(); i++) {
            int assigns = tokens.is(i, ";") && tokens.is(i + 1, "giao") ? words.assigns(i + 1) : 0;
            BodySpan assigned = assigns > 0 ? Bodies.read(tokens, i + 1 + assigns) : new BodySpan(List.of(), i);
            if (!assigned.isEmpty()) {
                duty(assigned);
                return;
            }
            boolean clause = tokens.is(i, ";")
                    && (tokens.is(i + 1, "chủ") && tokens.is(i + 2, "trì")
                            || tokens.is(i + 1, "phối") && tokens.is(i + 2, "hợp") && tokens.is(i + 3, "với"));
            if (clause) {
                addAll(roles.implementing, others.partners(i + 1), true);
                roles.subjectLeads = roles.isFound();
                return;
            }
        }
    }

    private void ofSubject(BodySpan subject) {
        int assigns = words.assigns(subject.end());
        if (assigns > 0) {
            BodySpan assigned = Bodies.read(tokens, subject.end() + assigns);
            if (!assigned.isEmpty()) {
                duty(assigned);
                furtherClauses(assigned.end());
            } else if (tokens.is(subject.end(), "phân") || tokens.is(subject.end(), "giao")) {
                duty(subject);
            }
            return;
        }
        boolean levelAlone = tokens.is(0, "cấp") && subject.end() >= tokens.size() - 1;
        if (levelAlone || listsMember(subject)) {
            return;
        }
        BodySpan whole = words.isDuty(subject.end()) ? subject : longer.of(subject);
        boolean orders = words.isPlainWord(subject.end()) || words.ordersLater(subject.end());
        whole = whole == null && opensItem() && orders ? subject : whole;
        if (whole != null) {
            duty(whole);
            furtherClauses(whole.end());
        }
    }

    /** "Ông A, Chủ tịch Ủy ban nhân dân xã, thành viên.": one of those whom a decision appoints, and nothing to do. */
    private boolean listsMember(BodySpan subject) {
        boolean person = tokens.is(0, "ông") || tokens.is(0, "bà") || tokens.is(0, "đồng") && tokens.is(1, "chí");
        return person && (subject.end() >= tokens.size() - 1 || tokens.is(subject.end(), ":"));
    }

    /** An item that begins with who is to act orders something, even in a verb that the lexicon does not know. */
    private boolean opensItem() {
        Marker marker = Marker.of(paragraph);
        return marker != null
                && sentence.from() == marker.textFrom()
                && tokens.get(0).isCapitalised();
    }

    /** "Ban A hướng dẫn …; Trung tâm B mở …": each clause may name who acts in it. */
    private void furtherClauses(int from) {
        int i = from;
        while (i < tokens.size()) {
            boolean clause = tokens.is(i, ";");
            boolean within =
                    tokens.is(i, ",") && tokens.has(i + 1) && tokens.get(i + 1).isCapitalised();
            BodySpan subject = clause || within ? Bodies.read(tokens, i + 1) : new BodySpan(List.of(), i);
            if (!subject.isEmpty() && acts(subject, clause, i + 1)) {
                duty(subject);
            }
            i = Math.max(i + 1, subject.isEmpty() ? i : subject.end());
            if (tokens.has(i) && tokens.get(i).isCapitalised() && !tokens.is(i - 1, ",") && !tokens.is(i - 1, ";")) {
                i = Math.max(i, Bodies.read(tokens, i).end());
            }
        }
    }

    private boolean acts(BodySpan subject, boolean clause, int at) {
        boolean verb = tokens.has(subject.end()) && tokens.get(subject.end()).isWord() && words.isDuty(subject.end());
        boolean ofClass = tokens.is(at, "các") && clause;
        return verb
                && (clause
                        ? tokens.get(at).isCapitalised() || ofClass || words.isPlainDuty(subject.end())
                        : words.isPlainDuty(subject.end()));
    }

    /** Sorts the bodies that got something to do by what it is. */
    private void duty(BodySpan subject) {
        int verb = words.overNeutral(subject.end());
        if (directsFrom(subject, verb)) {
            return;
        }
        List<DraftRole> where = advice.isGiven(subject.end()) ? roles.advisory : roles.implementing;
        addAll(where, subject, false);
        BodySpan partners = others.partners(subject.end());
        addAll(where, partners, true);
    }

    /** "X chỉ đạo Y thực hiện …": X directs, Y implements. Without Y, X implements too if another verb says so. */
    private boolean directsFrom(BodySpan subject, int verb) {
        int from = tokens.is(subject.end(), ":") ? subject.end() + 1 : subject.end();
        int first = directing.firstDirecting(from, Math.max(from, verb));
        int at = first >= 0 ? first : directing.directingInRow(from);
        if (at < 0) {
            return false;
        }
        int after = directing.afterDirecting(at);
        BodySpan known = Bodies.read(tokens, after);
        BodySpan whole = known.isEmpty() || words.isDuty(known.end()) ? known : longer.of(known);
        BodySpan directed = whole == null ? known : whole;
        addAll(roles.directing, subject, false);
        if (!directed.isEmpty()) {
            addAll(roles.implementing, directed, false);
            boolean together = tokens.is(directed.end(), "phối") || words.isPlainDuty(directed.end());
            addAll(roles.implementing, together ? others.partners(directed.end()) : new BodySpan(List.of(), at), true);
        } else if (tokens.is(after - 1, "và") || tokens.is(after - 1, ",") && !tokens.is(after, "không")) {
            addAll(roles.implementing, subject, false);
        }
        return true;
    }

    private void addAll(List<DraftRole> where, BodySpan span, boolean coordinating) {
        for (BodySpan.Named body : span.bodies()) {
            if (isCutShort(body)) {
                roles.doubtful.add(paragraph.passage(sentence.from(), sentence.until()));
                continue;
            }
            Passage passage = paragraph.passage(sentence.from() + body.from(), sentence.from() + body.until());
            RoleSet.add(where, new DraftRole(body.name(), coordinating, passage));
        }
    }

    private boolean isCutShort(BodySpan.Named body) {
        int head = tokens.indexAt(body.from());
        return end.isDoubtful(head, tokens.indexAt(body.until()));
    }
}

package vn.chidao.importer.grammar;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.chidao.importer.draft.DraftRole;
import vn.chidao.importer.text.Vietnamese;

/** A heading that is nothing but who is to act: "II. Sở Tài chính", "IV. ĐỀ NGHỊ CÁC ĐOÀN THỂ". */
final class BodyHeading {

    private static final Phrases DEPARTMENTS = new Phrases(
            List.of("phòng", "trung tâm", "vụ", "cục", "ban", "viện", "khoa", "chi cục", "công ty", "xí nghiệp"));

    /** "Trách nhiệm chung của các cơ quan, đơn vị", "Nhiệm vụ của các đoàn kiểm tra". */
    private static final Pattern DUTIES_OF =
            Pattern.compile("(?:nhiệm vụ|trách nhiệm)(?: chung| cụ thể| chủ yếu)? của\\s");

    private static final int LONGEST_NAME = 80;
    private static final int LONGEST = 160;
    private static final int LONGEST_END = 5;

    private BodyHeading() {}

    /** The bodies that the heading names; none if it says anything else. */
    static RoleSet of(Item item) {
        RoleSet roles = new RoleSet();
        String heading = Bodies.strip(item.ownText());
        Matcher duties = DUTIES_OF.matcher(Vietnamese.fold(heading));
        boolean owned = duties.lookingAt() && !item.isSection();
        if (heading.isEmpty() || heading.length() > LONGEST || !owned && SectionKind.of(heading) != SectionKind.OPEN) {
            return roles;
        }
        Tokens tokens = new Tokens(ProperCase.of(owned ? heading.substring(duties.end()) : heading));
        int from = DutyWords.assignsAt(tokens, 0);
        BodySpan span = Bodies.read(tokens, from);
        if (!span.isEmpty() && span.end() >= tokens.size() - 1 && !tokens.is(0, "cấp")) {
            span.names()
                    .forEach(name -> RoleSet.add(roles.implementing, new DraftRole(name, false, item.head.passage())));
        }
        return roles;
    }

    /** A heading over bullets that begins like a body and goes on in words that the lexicon does not know. */
    static RoleSet ofUnknownEnd(Item item) {
        RoleSet roles = new RoleSet();
        String heading = Bodies.strip(item.ownText());
        Tokens tokens = new Tokens(heading);
        BodySpan span = Bodies.read(tokens, 0);
        boolean level = tokens.is(0, "cấp");
        if (level || span.isEmpty() || heading.length() > LONGEST || tokens.size() - span.end() > LONGEST_END) {
            return roles;
        }
        for (int i = span.end(); i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (!token.isWord()
                    || token.isCapitalised()
                    || UnknownWords.isStop(token.folded())
                    || Lexicon.VERB.lengthAt(tokens, i) > 0) {
                return roles;
            }
        }
        BodySpan whole = span.withLast(
                heading.substring(span.bodies().get(span.bodies().size() - 1).from()), tokens.size());
        whole.names().forEach(name -> RoleSet.add(roles.implementing, new DraftRole(name, false, item.head.passage())));
        return roles;
    }

    /** A department over its list whose name has verbs in it: "1. Phòng Quản lý đầu tư". */
    static RoleSet ofWholeName(Item item) {
        RoleSet roles = new RoleSet();
        String heading = Bodies.strip(item.ownText());
        Tokens tokens = new Tokens(heading);
        boolean department = tokens.has(1)
                && DEPARTMENTS.lengthAt(tokens, 0) > 0
                && tokens.get(DEPARTMENTS.lengthAt(tokens, 0)).isCapitalised();
        if (item.children.isEmpty() || !department || heading.length() > LONGEST_NAME || !isName(tokens)) {
            return roles;
        }
        RoleSet.add(roles.implementing, new DraftRole(heading, false, item.head.passage()));
        return roles;
    }

    private static boolean isName(Tokens tokens) {
        boolean verbs = false;
        for (int i = 1; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean verb = Lexicon.VERB.lengthAt(tokens, i) > 0;
            verbs |= verb;
            if (!token.isWord() && !tokens.is(i, "-")
                    || UnknownWords.isStop(token.folded()) && !tokens.is(i, "và")
                    || verb && Lexicon.DOES.lengthAt(tokens, i) == 0) {
                return false;
            }
        }
        return verbs;
    }

    /** True for a heading over a list that says whose duties follow. */
    static boolean ofDuties(Item item) {
        return !item.children.isEmpty()
                && DUTIES_OF
                        .matcher(Vietnamese.fold(Bodies.strip(item.ownText())))
                        .lookingAt()
                && isOne(item)
                && item.children.stream()
                        .noneMatch(child -> isOne(child)
                                || Roles.of(child.head, child.marker.textFrom()).isFound());
    }

    static boolean isOne(Item item) {
        return of(item).isFound();
    }
}

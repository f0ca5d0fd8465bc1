package vn.chidao.importer.grammar;

import vn.chidao.importer.draft.DraftRole;

/** A heading that is nothing but who is to act: "II. Sở Tài chính", "IV. ĐỀ NGHỊ CÁC ĐOÀN THỂ". */
final class BodyHeading {

    private static final int LONGEST = 160;

    private BodyHeading() {}

    /** The bodies that the heading names; none if it says anything else. */
    static RoleSet of(Item item) {
        RoleSet roles = new RoleSet();
        String heading = Bodies.strip(item.ownText());
        if (heading.isEmpty() || heading.length() > LONGEST || SectionKind.of(heading) != SectionKind.OPEN) {
            return roles;
        }
        Tokens tokens = new Tokens(ProperCase.of(heading));
        int from = DutyWords.assignsAt(tokens, 0);
        BodySpan span = Bodies.read(tokens, from);
        if (!span.isEmpty() && span.end() >= tokens.size() - 1) {
            span.names()
                    .forEach(name -> RoleSet.add(roles.implementing, new DraftRole(name, false, item.head.passage())));
        }
        return roles;
    }

    static boolean isOne(Item item) {
        return of(item).isFound();
    }
}

package vn.chidao.importer.grammar;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.chidao.importer.text.Paragraph;
import vn.chidao.importer.text.Passage;

/** Roles in a bracket behind what is to be done: "(Sở Nội vụ chủ trì, phối hợp với Sở Tài chính; hoàn thành quý II)". */
final class BracketedRoles {

    private static final Pattern BRACKET = Pattern.compile("\\(([^()]{5,300})\\)");

    private BracketedRoles() {}

    static RoleSet of(Paragraph paragraph, int from) {
        RoleSet roles = new RoleSet();
        if (paragraph.text().indexOf('(') < 0) {
            return roles;
        }
        Matcher bracket =
                BRACKET.matcher(paragraph.text()).region(from, paragraph.text().length());
        while (bracket.find()) {
            String inside = paragraph.folded().substring(bracket.start(1), bracket.end(1));
            boolean says = inside.contains("chủ trì")
                    || inside.contains("tham mưu")
                    || inside.contains("thực hiện")
                    || inside.contains("phụ trách");
            if (says && Character.isUpperCase(paragraph.text().charAt(bracket.start(1)))) {
                roles.addAll(Roles.ofSentence(paragraph, new Passage(bracket.start(1), bracket.end(1))));
            }
        }
        return roles;
    }
}

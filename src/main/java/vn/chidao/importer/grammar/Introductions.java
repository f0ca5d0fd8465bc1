package vn.chidao.importer.grammar;

import java.util.List;
import java.util.regex.Pattern;
import vn.chidao.importer.text.Paragraph;
import vn.chidao.importer.text.Passage;
import vn.chidao.importer.text.Sentences;

/** Whom the sentence names that introduces a list: "… yêu cầu các sở, ngành thực hiện các nhiệm vụ sau:". */
final class Introductions {

    /** How many paragraphs before the list may introduce it. */
    private static final int NEAR = 3;

    private static final Pattern ASKS =
            Pattern.compile("yêu cầu|đề nghị|chỉ thị (?!số)|(?<!\\p{L})giao (?!thông|dịch|lưu|ban|ước)");

    private final RoleSet opening;
    private final ItemRoles own;

    Introductions(List<Paragraph> openingParagraphs, ItemRoles own) {
        this.opening = openingRoles(openingParagraphs);
        this.own = own;
    }

    /** Who the nearest introducing sentence names: "… các sở, ngành thực hiện các nhiệm vụ sau:". */
    RoleSet of(Item item) {
        Item section = item;
        while (section.parent != null) {
            for (Item sibling : section.parent.children) {
                if (sibling == section) {
                    break;
                }
                boolean introduces = sibling.marker.label().isEmpty()
                        && sibling.ownText().strip().endsWith(":");
                if (introduces && own.of(sibling).roles().isFound()) {
                    return asImplementing(own.of(sibling).roles());
                }
            }
            section = section.parent;
        }
        return opening;
    }

    private static RoleSet openingRoles(List<Paragraph> paragraphs) {
        for (int i = paragraphs.size() - 1; i >= Math.max(0, paragraphs.size() - NEAR); i--) {
            Paragraph paragraph = paragraphs.get(i);
            if (!paragraph.text().endsWith(":")) {
                continue;
            }
            List<Passage> sentences = Sentences.of(paragraph, 0);
            Passage last = sentences.get(sentences.size() - 1);
            String folded = paragraph.folded().substring(last.from(), last.until());
            boolean asks = ASKS.matcher(folded).find();
            if (asks) {
                return asImplementing(Roles.ofSentence(paragraph, last));
            }
        }
        return new RoleSet();
    }

    private static RoleSet asImplementing(RoleSet roles) {
        RoleSet all = new RoleSet();
        roles.directing.forEach(role -> RoleSet.add(all.implementing, role));
        roles.advisory.forEach(role -> RoleSet.add(all.implementing, role));
        roles.implementing.forEach(role -> RoleSet.add(all.implementing, role));
        return all;
    }
}

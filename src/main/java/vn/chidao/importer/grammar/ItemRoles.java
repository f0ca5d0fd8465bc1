package vn.chidao.importer.grammar;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.chidao.importer.draft.DraftTimeframe;
import vn.chidao.importer.text.Paragraph;
import vn.chidao.importer.text.Passage;
import vn.chidao.importer.text.Sentences;

/** For every item its own roles and time: from labels where it has them, else from its sentences. */
final class ItemRoles {

    /** What one item says of itself; {@code labelled} tells whether labels said who. */
    record Own(RoleSet roles, boolean labelled, DraftTimeframe timeframe, boolean timeLabelled) {}

    private final Map<Item, Own> own = new HashMap<>();
    private final Timeframes timeframes;

    ItemRoles(List<Item> items, Timeframes timeframes) {
        this.timeframes = timeframes;
        items.forEach(item -> own.put(item, read(item)));
    }

    Own of(Item item) {
        return own.get(item);
    }

    private Own read(Item item) {
        LabelledRoles labelled = new LabelledRoles(timeframes);
        labelled.read(item.head);
        item.more.forEach(labelled::read);
        item.labels.forEach(labelled::read);
        boolean byLabel = labelled.roles.isFound();
        RoleSet roles = byLabel ? labelled.roles : grammar(item);
        boolean timed = labelled.timeframe != null;
        return new Own(roles, byLabel, timed ? labelled.timeframe : spoken(item), timed);
    }

    private static RoleSet grammar(Item item) {
        RoleSet roles = new RoleSet();
        if (item.isSection()) {
            roles.addAll(BodyHeading.of(item));
            return roles;
        }
        if (BodyHeading.ofDuties(item)) {
            return BodyHeading.of(item);
        }
        roles.addAll(BodyHeading.ofWholeName(item));
        if (roles.isFound()) {
            return roles;
        }
        RoleSet head = Roles.of(item.head, item.marker.textFrom());
        roles.addAll(head);
        RoleSet rest = new RoleSet();
        item.more.forEach(paragraph -> rest.addAll(Roles.of(paragraph, 0)));
        boolean namedAbove = head.isFound() && BodyHeading.of(item).isFound();
        if (namedAbove && rest.subjectDirects) {
            roles.implementing.clear();
        }
        roles.addAll(namedAbove ? rest.under(head) : rest);
        if (namedAbove) {
            roles.subjectDirects = false;
            roles.subjectLeads = false;
            boolean follows = item.more.stream()
                    .anyMatch(paragraph ->
                            FollowUps.isFollowUp(paragraph.folded()) || Roles.startsByHelping(paragraph.text()));
            return follows ? roles.leadAdvising() : roles;
        }
        if (!roles.isFound()) {
            roles.addAll(BracketedRoles.of(item.head, item.marker.textFrom()));
        }
        boolean heads = !roles.isFound() && !item.children.isEmpty();
        return heads ? BodyHeading.ofUnknownEnd(item) : roles;
    }

    /** The item begins with bodies, so that nobody else is meant by it, also where it is not clear what they are to do. */
    static boolean opensWithBodies(Item item, int least) {
        Tokens tokens = new Tokens(item.ownText().strip());
        return tokens.has(0)
                && tokens.get(0).isCapitalised()
                && Bodies.read(tokens, 0).bodies().size() >= least;
    }

    private DraftTimeframe spoken(Item item) {
        if (item.isSection()) {
            return null;
        }
        DraftTimeframe first = spoken(item.head, item.marker.textFrom());
        for (int i = 0; first == null && i < item.more.size(); i++) {
            first = spoken(item.more.get(i), 0);
        }
        return first;
    }

    private DraftTimeframe spoken(Paragraph paragraph, int from) {
        for (Passage sentence : Sentences.of(paragraph, from)) {
            String words = paragraph.text().substring(sentence.from(), sentence.until());
            DraftTimeframe found = timeframes.inSentence(words, paragraph.from() + sentence.from());
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}

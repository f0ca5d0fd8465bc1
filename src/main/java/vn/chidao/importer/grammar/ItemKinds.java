package vn.chidao.importer.grammar;

import java.util.List;

/** Says of every item whether its part of the text gives things to do, by its own heading or by the one above it. */
final class ItemKinds {

    private ItemKinds() {}

    static void decide(List<Item> items) {
        boolean articles = items.stream().anyMatch(item -> item.level() == Marker.ARTICLE);
        boolean sections = items.stream().anyMatch(Item::isSection);
        for (Item item : items) {
            SectionKind above = item.parent != null
                    ? item.parent.kind
                    : articles || sections ? SectionKind.OPEN : SectionKind.TASKS;
            item.kind = kind(item, above);
        }
    }

    private static SectionKind kind(Item item, SectionKind above) {
        String heading = heading(item);
        if (item.isSection()) {
            return SectionKind.of(item.fullText());
        }
        if (item.level() == Marker.ARTICLE) {
            SectionKind own =
                    heading.length() <= SectionKind.LONGEST_HEADING ? SectionKind.of(heading) : SectionKind.OPEN;
            return own == SectionKind.TALK ? SectionKind.TALK : own;
        }
        boolean talk = SectionKind.isTalkHeading(heading)
                && Roles.of(item.head, item.marker.textFrom()).isFound() == false;
        if (talk && above != SectionKind.TASKS || talk && item.children.size() + item.more.size() > 0) {
            return SectionKind.TALK;
        }
        boolean opensTasks = above != SectionKind.TASKS
                && item.level() < Marker.LETTER
                && heading.length() <= SectionKind.LONGEST_HEADING
                && !item.children.isEmpty()
                && SectionKind.of(heading) == SectionKind.TASKS
                && above == SectionKind.OPEN;
        return opensTasks ? SectionKind.TASKS : above;
    }

    /** The heading of an item: its own words up to the first point or colon. */
    private static String heading(Item item) {
        String text = item.ownText().strip();
        int stop = text.indexOf(". ");
        return stop > 0 ? text.substring(0, stop) : text;
    }
}

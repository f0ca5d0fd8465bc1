package vn.chidao.importer.grammar;

import java.util.ArrayList;
import java.util.List;
import vn.chidao.importer.text.Paragraph;
import vn.chidao.importer.text.Vietnamese;

/**
 * The text proper as the tree of its numbers and bullets. {@code opening} are the paragraphs before the first of them,
 * {@code items} all items in reading order, {@code loose} the paragraphs after a list that belong to no item.
 */
record Outline(List<Paragraph> opening, List<Item> items, List<Paragraph> loose, List<Paragraph> tableRows) {

    static Outline of(List<Paragraph> body) {
        return new Builder(body).build();
    }

    /** Reads the paragraphs once, from first to last, with the path of open items. */
    private static final class Builder {

        private final List<Paragraph> body;
        private final List<Paragraph> opening = new ArrayList<>();
        private final List<Item> items = new ArrayList<>();
        private final List<Item> roots = new ArrayList<>();
        private final List<Paragraph> loose = new ArrayList<>();
        private final List<Paragraph> rows = new ArrayList<>();
        private final int lastMarked;
        private Item open;

        Builder(List<Paragraph> body) {
            this.body = body;
            int last = -1;
            for (int i = 0; i < body.size(); i++) {
                last = Marker.of(body.get(i)) != null ? i : last;
            }
            this.lastMarked = last;
        }

        Outline build() {
            for (int i = 0; i < body.size(); i++) {
                read(body.get(i), i);
            }
            return new Outline(opening, items, loose, rows);
        }

        private void read(Paragraph paragraph, int index) {
            if (paragraph.text().startsWith("|")) {
                rows.add(paragraph);
                return;
            }
            Marker marker = Marker.of(paragraph);
            int textFrom = marker == null ? 0 : marker.textFrom();
            boolean label = Label.isLabelLine(paragraph, textFrom)
                    && open != null
                    && !open.isSection()
                    && !isNeighbour(marker)
                    && !saysMore(paragraph, marker);
            if (label) {
                holder(marker).labels.add(paragraph);
            } else if (marker != null) {
                add(marker, paragraph);
            } else if (open == null) {
                opening.add(paragraph);
            } else if (open.isSection()
                    && (Vietnamese.isAllCaps(paragraph.text())
                            || open.children.isEmpty()
                                    && BodyHeading.isOne(open)
                                    && !Roles.of(paragraph, 0).isFound())) {
                open.more.add(paragraph);
            } else if (open.isSection() && BodyHeading.isOne(open) && !open.more.isEmpty()) {
                loose.add(paragraph);
            } else if (open.isSection()) {
                add(new Marker(Marker.NUMBER, "", 0), paragraph);
            } else if (new Continuation(open, paragraph, index > lastMarked).belongs()) {
                open.more.add(paragraph);
            } else {
                loose.add(paragraph);
            }
        }

        /** "2. Thời gian: …" beside "1. …": an item of its own, and no label of the one before. */
        private boolean isNeighbour(Marker marker) {
            return marker != null && marker.level() < Marker.LETTER && marker.level() <= open.level();
        }

        /** "a) Nội dung: …" opens an item of its own; "- Cơ quan thực hiện: …" does not. */
        private static boolean saysMore(Paragraph paragraph, Marker marker) {
            Label first = Label.in(paragraph).get(0);
            return first.meaning() == Label.Meaning.OTHER && marker != null && marker.level() < Marker.DASH
                    || marker != null
                            && marker.level() <= Marker.NUMBER
                            && first.meaning() != Label.Meaning.TIME
                            && first.until() - first.from() < 2;
        }

        private Item holder(Marker marker) {
            Item item = open;
            while (marker != null
                    && item.parent != null
                    && item.level() >= marker.level()
                    && !item.parent.isSection()) {
                item = item.parent;
            }
            return item;
        }

        /** A Roman section may stand inside an article, but no article inside a section. */
        private static boolean holds(Item parent, Marker marker) {
            boolean articleInSection = marker.level() == Marker.ARTICLE && parent.level() == Marker.SECTION;
            return parent.level() < marker.level() && !articleInSection;
        }

        private void add(Marker marker, Paragraph paragraph) {
            Item parent = open;
            while (parent != null && !holds(parent, marker)) {
                parent = parent.parent;
            }
            List<Item> siblings = parent == null ? roots : parent.children;
            int order = 1;
            for (int i = siblings.size() - 1; i >= 0 && siblings.get(i).level() == marker.level(); i--) {
                order += 1;
            }
            open = new Item(marker, paragraph, parent, order);
            if (parent == null) {
                roots.add(open);
            }
            items.add(open);
        }
    }
}

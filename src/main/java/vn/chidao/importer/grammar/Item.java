package vn.chidao.importer.grammar;

import java.util.ArrayList;
import java.util.List;
import vn.chidao.importer.text.Paragraph;
import vn.chidao.importer.text.Passage;

/**
 * A numbered or bulleted part of the text with what belongs to it: paragraphs that go on, labelled lines, parts below. The
 * outline is built once and then only read.
 */
final class Item {

    final Marker marker;
    final Paragraph head;
    final Item parent;
    final List<Item> children = new ArrayList<>();
    final List<Paragraph> more = new ArrayList<>();
    final List<Paragraph> labels = new ArrayList<>();
    /** Which of its neighbours of the same level it is, counted from 1. */
    final int order;

    SectionKind kind;

    Item(Marker marker, Paragraph head, Item parent, int order) {
        this.order = order;
        this.marker = marker;
        this.head = head;
        this.parent = parent;
        if (parent != null) {
            parent.children.add(this);
        }
    }

    int level() {
        return marker.level();
    }

    boolean isSection() {
        return marker.level() <= Marker.SECTION;
    }

    /** The item's own words, without its number. */
    String ownText() {
        return head.text().substring(marker.textFrom());
    }

    /** All that the item says itself: its own words and the paragraphs that go on. */
    String fullText() {
        StringBuilder text = new StringBuilder(ownText().strip());
        more.forEach(paragraph -> text.append('\n').append(paragraph.text().strip()));
        return text.toString();
    }

    Passage passage() {
        int until = more.isEmpty() ? head.until() : more.get(more.size() - 1).until();
        return new Passage(head.from() + marker.textFrom(), Math.max(until, head.from() + marker.textFrom()));
    }
}

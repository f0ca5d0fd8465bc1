package vn.chidao.importer.grammar;

import java.util.List;
import java.util.regex.Pattern;
import vn.chidao.importer.text.Vietnamese;

/** Says of every item whether its part of the text gives things to do, by its own heading or by the one above it. */
final class ItemKinds {

    /** Who sits on a board is no assignment: "Trưởng ban: Đồng chí …", "Các ủy viên: Lãnh đạo Sở …". */
    private static final Pattern MEMBERS = Pattern.compile(
            "\\s*(?:các )?(?:đồng chí )?(?:phó )?(?:trưởng ban|tổ trưởng|trưởng đoàn|trưởng tiểu ban|chủ tịch hội đồng|ủy viên|thành viên|thư ký)(?: thường trực| ban chỉ đạo| tổ công tác)?\\s?:\\s*(?:mời )?(?:các )?(?:đồng chí|đ/c|ông|bà|lãnh đạo|đại diện|giám đốc|phó|chủ tịch|thủ trưởng|trưởng|chánh|bí thư|thứ trưởng|bộ trưởng)(?!\\p{L})");

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
        demandsBeforeTasks(items);
    }

    /** "I. Yêu cầu" before a section of tasks says how, not what; after all others it says what is to be done. */
    private static void demandsBeforeTasks(List<Item> items) {
        boolean tasksFollow = false;
        for (int i = items.size() - 1; i >= 0; i--) {
            Item item = items.get(i);
            if (item.isSection() && SectionKind.isDemands(item.ownText()) && tasksFollow) {
                talk(item);
            }
            tasksFollow |= item.isSection() && item.kind == SectionKind.TASKS;
        }
    }

    private static void talk(Item item) {
        item.kind = SectionKind.TALK;
        item.children.forEach(ItemKinds::talk);
    }

    private static SectionKind kind(Item item, SectionKind above) {
        String heading = heading(item);
        if (item.isSection()) {
            SectionKind own = SectionKind.of(sectionHeading(item));
            return own == SectionKind.OPEN && BodyHeading.isOne(item) ? SectionKind.TASKS : own;
        }
        if (item.level() == Marker.ARTICLE) {
            SectionKind own =
                    heading.length() <= SectionKind.LONGEST_HEADING ? SectionKind.of(heading) : SectionKind.OPEN;
            boolean handsOver = DutyWords.assignsAt(new Tokens(heading), 0) > 0
                    || !Vietnamese.fold(heading).contains("đánh giá")
                            && Roles.of(item.head, item.marker.textFrom()).isFound();
            return own == SectionKind.TALK && handsOver ? SectionKind.OPEN : own;
        }
        if (MEMBERS.matcher(Vietnamese.fold(item.ownText())).lookingAt()) {
            return SectionKind.TALK;
        }
        boolean talk = SectionKind.isTalkHeading(heading)
                && Roles.of(item.head, item.marker.textFrom()).isFound() == false;
        if (talk
                && (above != SectionKind.TASKS
                        || heading.indexOf(':') > 0
                        || item.children.size() + item.more.size() > 0)) {
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

    /** A section's own words and the capitals below them: "Phần thứ hai", "NHIỆM VỤ VÀ GIẢI PHÁP". */
    private static String sectionHeading(Item item) {
        StringBuilder heading = new StringBuilder(item.ownText());
        item.more.stream()
                .filter(paragraph -> Vietnamese.isAllCaps(paragraph.text()))
                .forEach(paragraph -> heading.append(' ').append(paragraph.text()));
        return heading.toString();
    }

    /** The heading of an item: its own words up to the first point or colon. */
    private static String heading(Item item) {
        String text = item.ownText().strip();
        int stop = text.indexOf(". ");
        return stop > 0 ? text.substring(0, stop) : text;
    }
}

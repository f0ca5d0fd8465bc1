package vn.chidao.importer.grammar;

import java.util.ArrayList;
import java.util.List;
import vn.chidao.importer.draft.DraftAssignment;
import vn.chidao.importer.draft.DraftTimeframe;
import vn.chidao.importer.text.Paragraph;
import vn.chidao.importer.text.Passage;
import vn.chidao.importer.text.Sentences;
import vn.chidao.importer.text.Vietnamese;

/** What the document tells bodies to do, item by item, and in the paragraphs that no number holds. */
final class Assignments {

    /** The opening sentence has no number; what hangs on it names it so. */
    static final String OPENING = "0";

    /** Somebody is named whose name is in doubt: nobody else is to stand in for him. */
    private static final String UNCLEAR = "?";

    private final Outline outline;
    private final Timeframes timeframes;
    private final ItemRoles own;
    private final TaskItems tasks;
    private final Introductions introductions;
    private final List<DraftAssignment> drafts = new ArrayList<>();
    private final List<Paragraph> used = new ArrayList<>();
    private final List<Passage> doubtful = new ArrayList<>();

    private Assignments(Outline outline, Timeframes timeframes) {
        this.outline = outline;
        this.timeframes = timeframes;
        ItemKinds.decide(outline.items());
        this.own = new ItemRoles(outline.items(), timeframes);
        this.tasks = new TaskItems(own);
        this.introductions = new Introductions(outline.opening(), own);
    }

    static Assignments of(Outline outline, Timeframes timeframes) {
        Assignments assignments = new Assignments(outline, timeframes);
        assignments.read();
        return assignments;
    }

    List<DraftAssignment> drafts() {
        return List.copyOf(drafts);
    }

    /** Sentences with a name whose end is in doubt: the name is in no assignment, so people have to look. */
    List<Passage> doubtful() {
        return doubtful;
    }

    /** The paragraphs that went into assignments or stand as headings over them. */
    List<Paragraph> used() {
        return used;
    }

    private void read() {
        List<Item> found = outline.items().stream().filter(tasks::isTask).toList();
        TableTasks table = new TableTasks(timeframes);
        table.read(outline.tableRows());
        List<Item> counted = outline.items().stream()
                .filter(item -> !item.isSection() && item.level() < Marker.DASH)
                .toList();
        Numbers numbers = new Numbers(found, counted, outline.items(), table.numbers());
        for (Item item : outline.items()) {
            boolean heading = !tasks.isTask(item)
                    && (item.isSection() || !item.children.isEmpty())
                    && item.fullText().length() < 160;
            if (heading) {
                used.add(item.head);
            }
        }
        for (Item item : found) {
            drafts.add(draft(item, numbers));
            used.add(item.head);
            used.addAll(item.more);
            used.addAll(item.labels);
        }
        drafts.addAll(numbers.repeated() ? table.draftsUnder(outline.items()) : table.drafts());
        used.addAll(table.used());
        boolean unnumbered = found.isEmpty() && drafts.isEmpty();
        if (unnumbered) {
            outline.opening().forEach(this::addDirect);
        }
        outline.loose().forEach(this::addLoose);
    }

    private DraftAssignment draft(Item item, Numbers numbers) {
        ItemRoles.Own mine = own.of(item);
        RoleSet roles = mine.roles();
        doubtful.addAll(roles.doubtful);
        boolean unclear = !roles.isFound() && ItemRoles.opensWithBodies(item, roles.doubtful.isEmpty() ? 2 : 1);
        String basis = unclear ? UNCLEAR : roles.isFound() ? mine.labelled() ? "label" : "grammar" : null;
        DraftTimeframe timeframe = mine.timeframe();
        for (Item above = item.parent; above != null; above = above.parent) {
            ItemRoles.Own theirs = own.of(above);
            boolean open = basis != null && (roles.subjectDirects || roles.subjectLeads);
            if (open && theirs.roles().isFound()) {
                roles = roles.under(theirs.roles());
                roles = Roles.advisesFirst(item) ? roles.advising() : roles;
                roles.subjectDirects = false;
                roles.subjectLeads = false;
            }
            boolean directed = basis != null
                    && above == item.parent
                    && !mine.labelled()
                    && roles.directing.isEmpty()
                    && theirs.roles().onlyDirects();
            if (directed) {
                roles = roles.directedBy(theirs.roles());
            }
            if (basis == null && theirs.roles().isFound()) {
                roles = Roles.advisesFirst(item) ? theirs.roles().advising() : theirs.roles();
                basis = "inherited:" + (numbers.of(above) == null ? OPENING : numbers.of(above));
            }
            timeframe = timeframe == null && theirs.timeLabelled() ? theirs.timeframe() : timeframe;
        }
        boolean open = roles.subjectDirects || roles.subjectLeads;
        if (basis == null || open) {
            RoleSet before = introductions.of(item);
            if (before.isFound() && basis == null) {
                roles = before;
                basis = "inherited:" + OPENING;
            } else if (before.isFound()) {
                roles = roles.under(before);
            }
        }
        return new DraftAssignment(
                numbers.of(item),
                item.fullText(),
                item.passage(),
                List.copyOf(roles.directing),
                List.copyOf(roles.advisory),
                List.copyOf(roles.implementing),
                timeframe,
                unclear ? null : basis);
    }

    /** In a letter without numbers: the paragraphs that ask or order. */
    private void addDirect(Paragraph paragraph) {
        String folded = paragraph.folded();
        boolean asks = folded.contains("yêu cầu")
                || folded.contains("đề nghị")
                || folded.contains("giao ")
                || folded.contains("chỉ đạo");
        if (asks && !paragraph.text().endsWith(":")) {
            addLoose(paragraph);
        }
    }

    private void addLoose(Paragraph paragraph) {
        RoleSet roles = Roles.of(paragraph, 0);
        boolean introduces = paragraph.text().endsWith(":");
        if (introduces
                || !roles.isFound()
                || TaskItems.saysOfItself(paragraph)
                || Vietnamese.isAllCaps(paragraph.text())) {
            return;
        }
        DraftTimeframe timeframe = null;
        for (Passage sentence : Sentences.of(paragraph, 0)) {
            String words = paragraph.text().substring(sentence.from(), sentence.until());
            timeframe =
                    timeframe != null ? timeframe : timeframes.inSentence(words, paragraph.from() + sentence.from());
        }
        drafts.add(new DraftAssignment(
                null,
                paragraph.text(),
                paragraph.passage(),
                List.copyOf(roles.directing),
                List.copyOf(roles.advisory),
                List.copyOf(roles.implementing),
                timeframe,
                "grammar"));
        used.add(paragraph);
    }
}

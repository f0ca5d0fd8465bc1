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

    private final Outline outline;
    private final Timeframes timeframes;
    private final ItemRoles own;
    private final RoleSet opening;
    private final List<DraftAssignment> drafts = new ArrayList<>();
    private final List<Paragraph> used = new ArrayList<>();

    private Assignments(Outline outline, Timeframes timeframes) {
        this.outline = outline;
        this.timeframes = timeframes;
        ItemKinds.decide(outline.items());
        this.own = new ItemRoles(outline.items(), timeframes);
        this.opening = openingRoles(outline.opening());
    }

    static Assignments of(Outline outline, Timeframes timeframes) {
        Assignments assignments = new Assignments(outline, timeframes);
        assignments.read();
        return assignments;
    }

    List<DraftAssignment> drafts() {
        return List.copyOf(drafts);
    }

    /** The paragraphs that went into assignments or stand as headings over them. */
    List<Paragraph> used() {
        return used;
    }

    private void read() {
        List<Item> tasks = outline.items().stream().filter(this::isTask).toList();
        TableTasks table = new TableTasks(timeframes);
        table.read(outline.tableRows());
        List<Item> counted = outline.items().stream()
                .filter(item -> item.kind != SectionKind.TALK && !item.isSection())
                .toList();
        Numbers numbers = new Numbers(tasks, counted, outline.items(), table.numbers());
        for (Item item : outline.items()) {
            boolean heading = !isTask(item)
                    && (item.isSection() || !item.children.isEmpty())
                    && item.fullText().length() < 160;
            if (heading) {
                used.add(item.head);
            }
        }
        for (Item item : tasks) {
            drafts.add(draft(item, numbers));
            used.add(item.head);
            used.addAll(item.more);
            used.addAll(item.labels);
        }
        drafts.addAll(numbers.repeated() ? table.draftsUnder(outline.items()) : table.drafts());
        used.addAll(table.used());
        boolean unnumbered = tasks.isEmpty() && drafts.isEmpty();
        if (unnumbered) {
            outline.opening().forEach(this::addDirect);
        }
        outline.loose().forEach(this::addLoose);
    }

    private boolean isTask(Item item) {
        if (item.kind == SectionKind.TALK) {
            return false;
        }
        if (item.isSection()) {
            boolean says = item.more.stream().anyMatch(paragraph -> !Vietnamese.isAllCaps(paragraph.text()));
            return says && own.of(item).roles().isFound();
        }
        boolean named = own.of(item).roles().isFound();
        String text = item.ownText().strip();
        if (item.marker.label().isEmpty()) {
            return named && !text.endsWith(":") && !saysOfItself(item.head);
        }
        if (item.level() == Marker.ARTICLE) {
            return named
                    && !startsWithAny(
                            item.head, item.marker.textFrom(), "ban hành", "phê duyệt", "quyết định này có hiệu lực");
        }
        if (saysOfItself(item.head) || isDetail(item)) {
            return false;
        }
        if (item.kind == SectionKind.OPEN) {
            return named
                    || item.parent != null
                            && !item.parent.isSection()
                            && item.level() > Marker.NUMBER
                            && isTask(item.parent);
        }
        boolean heading = text.length() < 80 && !text.endsWith(".") && !text.endsWith(":") && item.more.isEmpty();
        return item.children.isEmpty()
                || named
                || !heading && (text.endsWith(".") || text.length() > 60 || startsWithVerb(text));
    }

    /** "1. Thời gian: …", "2. Địa điểm: …": a detail of what is planned, nothing to do. */
    private static boolean isDetail(Item item) {
        List<Label> labels = Label.in(item.head);
        boolean opens = !labels.isEmpty() && labels.get(0).labelFrom() <= item.marker.textFrom();
        Label.Meaning meaning = opens ? labels.get(0).meaning() : null;
        return item.labels.isEmpty()
                && labels.size() == 1
                && (meaning == Label.Meaning.TIME
                        || meaning == Label.Meaning.OTHER && !item.ownText().startsWith("Nội dung"));
    }

    private static boolean startsWithVerb(String text) {
        return Lexicon.VERB.lengthAt(new Tokens(text.substring(0, Math.min(text.length(), 60))), 0) > 0;
    }

    private static boolean startsWithAny(Paragraph paragraph, int from, String... starts) {
        String folded = paragraph.folded().substring(from).strip();
        for (String start : starts) {
            if (folded.startsWith(start)) {
                return true;
            }
        }
        return false;
    }

    /** "Quyết định này có hiệu lực …", "Chỉ thị này phổ biến …": the document about itself. */
    static boolean saysOfItself(Paragraph paragraph) {
        return Disseminations.isAboutItself(paragraph.folded());
    }

    private DraftAssignment draft(Item item, Numbers numbers) {
        ItemRoles.Own mine = own.of(item);
        RoleSet roles = mine.roles();
        String basis = roles.isFound() ? mine.labelled() ? "label" : "grammar" : null;
        DraftTimeframe timeframe = mine.timeframe();
        for (Item above = item.parent; above != null; above = above.parent) {
            ItemRoles.Own theirs = own.of(above);
            boolean open = basis != null && (roles.subjectDirects || roles.subjectLeads);
            if (open && theirs.roles().isFound()) {
                roles = roles.under(theirs.roles());
                roles.subjectDirects = false;
                roles.subjectLeads = false;
            }
            if (basis == null && theirs.roles().isFound()) {
                roles = theirs.roles();
                basis = "inherited:" + (numbers.of(above) == null ? OPENING : numbers.of(above));
            }
            timeframe = timeframe == null && theirs.timeLabelled() ? theirs.timeframe() : timeframe;
        }
        if (basis == null) {
            RoleSet before = introduction(item);
            if (before.isFound()) {
                roles = before;
                basis = "inherited:" + OPENING;
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
                basis);
    }

    /** Who the nearest introducing sentence names: "… các sở, ngành thực hiện các nhiệm vụ sau:". */
    private RoleSet introduction(Item item) {
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
        for (int i = paragraphs.size() - 1; i >= Math.max(0, paragraphs.size() - 3); i--) {
            Paragraph paragraph = paragraphs.get(i);
            if (!paragraph.text().endsWith(":")) {
                continue;
            }
            List<Passage> sentences = Sentences.of(paragraph, 0);
            Passage last = sentences.get(sentences.size() - 1);
            String folded = paragraph.folded().substring(last.from(), last.until());
            boolean asks = folded.contains("yêu cầu") || folded.contains("đề nghị") || folded.contains("giao ");
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
        if (!roles.isFound() || saysOfItself(paragraph) || Vietnamese.isAllCaps(paragraph.text())) {
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

package vn.chidao.importer.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import vn.chidao.importer.draft.DraftAssignment;
import vn.chidao.importer.draft.DraftRole;
import vn.chidao.importer.draft.DraftTimeframe;
import vn.chidao.importer.text.Paragraph;

/**
 * Reads a table that assigns work: its heading row names a column for what is to be done and at least one for who or when.
 * Every row below is an assignment; any other table is left alone.
 */
final class TableTasks {

    private static final Pattern TASK_COLUMN =
            Pattern.compile("(?:nội dung|nhiệm vụ|công việc|tên nhiệm vụ|hoạt động|đầu việc|giải pháp).*");
    private static final Pattern NUMBER_COLUMN = Pattern.compile("(?:tt|stt|số tt|số thứ tự|số)\\.?");
    private static final Pattern GROUP = Pattern.compile("[IVX]{1,5}|[A-E]");
    private static final Pattern RULE = Pattern.compile("[|\\s:-]+");

    private final Timeframes timeframes;
    private final List<DraftAssignment> drafts = new ArrayList<>();
    private final List<Paragraph> used = new ArrayList<>();

    /** For each draft the number of the group of rows it stands in; empty without one. */
    private final List<String> groups = new ArrayList<>();

    private String group = "";
    private List<String> columns = List.of();
    private int taskColumn = -1;
    private int numberColumn = -1;

    TableTasks(Timeframes timeframes) {
        this.timeframes = timeframes;
    }

    List<DraftAssignment> drafts() {
        return countsAnew() ? withGroups() : drafts;
    }

    /** True if the rows are counted anew in each group of the table ("I", "II" in the column of numbers). */
    private boolean countsAnew() {
        List<String> own = drafts.stream()
                .map(DraftAssignment::no)
                .filter(Objects::nonNull)
                .toList();
        return own.stream().distinct().count() < own.size();
    }

    private List<DraftAssignment> withGroups() {
        List<DraftAssignment> named = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            DraftAssignment draft = drafts.get(i);
            boolean grouped = draft.no() != null && !groups.get(i).isEmpty();
            named.add(grouped ? draft.numbered(groups.get(i) + "." + draft.no()) : draft);
        }
        return named;
    }

    List<String> numbers() {
        return drafts().stream()
                .map(DraftAssignment::no)
                .filter(Objects::nonNull)
                .toList();
    }

    /** The same with the number of the section above each row before its own. */
    List<DraftAssignment> draftsUnder(List<Item> items) {
        return drafts().stream()
                .map(draft -> {
                    String section = "";
                    for (Item item : items) {
                        boolean above = item.isSection()
                                && item.head.from() < draft.passage().from();
                        section = above ? item.marker.label() + "." : section;
                    }
                    return draft.no() == null ? draft : draft.numbered(section + draft.no());
                })
                .toList();
    }

    List<Paragraph> used() {
        return used;
    }

    void read(List<Paragraph> rows) {
        int last = -2;
        for (Paragraph row : rows) {
            if (row.index() > last + 1) {
                group = "";
                taskColumn = -1;
            }
            last = row.index();
            List<int[]> cells = cells(row);
            if (RULE.matcher(row.text()).matches()) {
                continue;
            }
            if (isHeading(row, cells)) {
                used.add(row);
            } else if (taskColumn >= 0 && cells.size() > taskColumn) {
                add(row, cells);
            }
        }
    }

    private boolean isHeading(Paragraph row, List<int[]> cells) {
        List<String> names = cells.stream()
                .map(cell -> Bodies.strip(row.folded().substring(cell[0], cell[1])))
                .toList();
        int task = index(names, TASK_COLUMN);
        boolean assigns =
                names.stream().anyMatch(name -> meaning(name) != null && meaning(name) != Label.Meaning.OTHER);
        if (task < 0 || !assigns) {
            return false;
        }
        columns = names;
        taskColumn = task;
        numberColumn = index(names, NUMBER_COLUMN);
        return true;
    }

    private static Label.Meaning meaning(String column) {
        return TASK_COLUMN.matcher(column).matches() ? null : Label.ofColumn(column);
    }

    private void add(Paragraph row, List<int[]> cells) {
        String text = cell(row, cells, taskColumn);
        boolean onlyText = cells.stream()
                        .filter(c -> !row.text().substring(c[0], c[1]).isBlank())
                        .count()
                <= (numberColumn >= 0 ? 2 : 1);
        if (text.isEmpty() || onlyText) {
            String heads = numberColumn < 0 ? "" : cell(row, cells, numberColumn);
            group = GROUP.matcher(heads).matches() ? heads : group;
            used.add(row);
            return;
        }
        RoleSet roles = new RoleSet();
        DraftTimeframe timeframe = null;
        for (int i = 0; i < Math.min(columns.size(), cells.size()); i++) {
            Label.Meaning meaning = meaning(columns.get(i));
            String value = cell(row, cells, i);
            if (meaning == null || value.isEmpty()) {
                continue;
            }
            if (meaning == Label.Meaning.TIME) {
                timeframe = timeframes.ofLabel(value, row.passage(cells.get(i)[0], cells.get(i)[1]));
            } else {
                addRoles(roles, meaning, value, row, cells.get(i));
            }
        }
        String no = numberColumn < 0 ? null : cell(row, cells, numberColumn);
        groups.add(group);
        drafts.add(new DraftAssignment(
                no == null || no.isEmpty() ? null : no,
                text,
                row.passage(cells.get(taskColumn)[0], cells.get(taskColumn)[1]),
                List.copyOf(roles.directing),
                List.copyOf(roles.advisory),
                List.copyOf(roles.implementing),
                timeframe,
                roles.isFound() ? "label" : null));
        used.add(row);
    }

    private static void addRoles(RoleSet roles, Label.Meaning meaning, String value, Paragraph row, int[] cell) {
        for (String name : NamesOnly.in(value)) {
            DraftRole role = new DraftRole(name, meaning == Label.Meaning.COORDINATING, row.passage(cell[0], cell[1]));
            switch (meaning) {
                case DIRECTING -> RoleSet.add(roles.directing, role);
                case ADVISING -> RoleSet.add(roles.advisory, role);
                case ADVISING_AND_IMPLEMENTING -> {
                    RoleSet.add(roles.advisory, role);
                    RoleSet.add(roles.implementing, role);
                }
                case IMPLEMENTING, COORDINATING -> RoleSet.add(roles.implementing, role);
                default -> {}
            }
        }
    }

    private static int index(List<String> names, Pattern pattern) {
        for (int i = 0; i < names.size(); i++) {
            if (pattern.matcher(names.get(i)).matches()) {
                return i;
            }
        }
        return -1;
    }

    private static String cell(Paragraph row, List<int[]> cells, int index) {
        int[] cell = cells.get(index);
        return Bodies.strip(row.text().substring(cell[0], cell[1]));
    }

    /** The places of the cells between the bars. */
    private static List<int[]> cells(Paragraph row) {
        List<int[]> cells = new ArrayList<>();
        String text = row.text();
        int from = 1;
        for (int i = 1; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == '|') {
                if (i < text.length() || !text.substring(from, i).isBlank()) {
                    cells.add(new int[] {from, i});
                }
                from = i + 1;
            }
        }
        return cells;
    }
}

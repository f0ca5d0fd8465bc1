package vn.chidao.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.chidao.organisation.Named;

/**
 * Directives or agencies by periods, the worst first: most reports missing, then most late.
 *
 * @param periods the columns, in the course of time
 * @param total how many rows there are; {@code rows} has at most {@link #SHOWN} of them
 */
record ProgressMatrix(List<PeriodName> periods, int total, List<Row> rows) {

    /** More nobody reads on one page; a filter brings the others to the top. */
    static final int SHOWN = 300;

    private static final Comparator<Row> WORST_FIRST = Comparator.comparingInt(
                    (Row row) -> row.sum().missing())
            .thenComparingInt(row -> row.sum().late())
            .reversed()
            .thenComparing(row -> row.of().name());

    /** @param note what else people know it by: a directive's subject, the day an agency ended */
    record Row(Named of, String note, ReportCounts sum, List<Cell> cells) {

        ReportCounts in(PeriodName period) {
            return cells.stream()
                    .filter(cell -> cell.period().equals(period.id()))
                    .map(Cell::counts)
                    .findFirst()
                    .orElse(ReportCounts.NONE);
        }
    }

    /** @param dueOn where all reports of the cell are due on one day; for agencies absent */
    record Cell(String period, LocalDate dueOn, ReportCounts counts) {}

    /** One cell as it is read, with what its row is called. */
    record Read(Named of, String note, PeriodName period, LocalDate dueOn, ReportCounts counts) {}

    /** Of all cells there are. */
    static ProgressMatrix of(List<Read> cells, int shown) {
        List<Row> rows = rows(cells);
        return new ProgressMatrix(
                periods(cells.stream().map(Read::period)),
                rows.size(),
                rows.stream().limit(shown).toList());
    }

    /** Of the cells of those rows that are shown, and what is known of all. */
    static ProgressMatrix of(Collection<PeriodName> periods, int total, List<Read> shown) {
        return new ProgressMatrix(periods(periods.stream()), total, rows(shown));
    }

    private static List<PeriodName> periods(Stream<PeriodName> periods) {
        return periods.distinct().sorted().toList();
    }

    private static List<Row> rows(List<Read> cells) {
        Map<String, List<Read>> byRow = new LinkedHashMap<>();
        for (Read cell : cells) {
            byRow.computeIfAbsent(cell.of().id(), id -> new ArrayList<>()).add(cell);
        }
        return byRow.values().stream()
                .map(ProgressMatrix::row)
                .sorted(WORST_FIRST)
                .toList();
    }

    private static Row row(List<Read> cells) {
        ReportCounts sum = cells.stream().map(Read::counts).reduce(ReportCounts.NONE, ReportCounts::plus);
        return new Row(
                cells.get(0).of(),
                cells.get(0).note(),
                sum,
                cells.stream()
                        .map(each -> new Cell(each.period().id(), each.dueOn(), each.counts()))
                        .toList());
    }
}

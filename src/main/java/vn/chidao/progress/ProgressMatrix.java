package vn.chidao.progress;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.jdbc.core.RowMapper;
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

    /** A column for a query over the cells of all rows, shown or not, of the periods they are in. */
    static final String PERIODS =
            """
            (select string_agg(n.kind || '-' || n.year, ' ') from (select distinct kind, year from cell) n) as periods
            """;

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

    /** Makes the matrix from the cells of those rows that are shown; each also has {@code total} and {@link #PERIODS}. */
    static ResultSetExtractor<ProgressMatrix> reader(RowMapper<Read> cell) {
        return rows -> read(rows, cell);
    }

    private static ProgressMatrix read(ResultSet row, RowMapper<Read> cell) throws SQLException {
        List<Read> cells = new ArrayList<>();
        int total = 0;
        String[] periods = {};
        while (row.next()) {
            cells.add(cell.mapRow(row, cells.size()));
            total = row.getInt("total");
            periods = row.getString("periods").split(" ");
        }
        return new ProgressMatrix(
                Arrays.stream(periods).map(PeriodName::parse).sorted().toList(), total, rows(cells));
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

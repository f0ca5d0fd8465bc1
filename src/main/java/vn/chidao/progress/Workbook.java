package vn.chidao.progress;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * Writes one table as an .xlsx file, row by row, so that memory does not grow with it. What somebody typed is written as text
 * and stays text: a cell that begins like a formula is marked as quoted.
 */
final class Workbook implements AutoCloseable {

    /** Title, filter and an empty row stand above the heads. */
    private static final int HEAD = 3;

    private static final int IN_MEMORY = 200;
    private static final int LONGEST_CELL = 32_767;
    private static final String BEGINS_A_FORMULA = "=+-@\t\r";

    private final SXSSFWorkbook book = new SXSSFWorkbook(IN_MEMORY);
    private final ZoneId zone;
    private final CellStyle plain = book.createCellStyle();
    private final CellStyle quoted = book.createCellStyle();
    private final CellStyle title = book.createCellStyle();
    private final CellStyle bold = book.createCellStyle();
    private final CellStyle day = book.createCellStyle();
    private final CellStyle moment = book.createCellStyle();

    private Workbook(ZoneId zone) {
        this.zone = zone;
        book.setCompressTempFiles(true);
        quoted.setQuotePrefixed(true);
        Font heavy = book.createFont();
        heavy.setBold(true);
        title.setFont(heavy);
        bold.setFont(heavy);
        bold.setWrapText(true);
        day.setDataFormat(book.createDataFormat().getFormat("dd/mm/yyyy"));
        moment.setDataFormat(book.createDataFormat().getFormat("dd/mm/yyyy hh:mm"));
    }

    /**
     * Takes all rows of the table, into a file of its own, before anybody is sent any.
     *
     * @param filter a sentence that says what the table is about
     */
    static <T> Workbook of(Sheet<T> table, String filter, ZoneId zone) {
        Workbook workbook = new Workbook(zone);
        try {
            workbook.fill(table, filter);
            return workbook;
        } catch (RuntimeException e) {
            workbook.close();
            throw e;
        }
    }

    void write(OutputStream out) throws IOException {
        book.write(out);
    }

    @Override
    public void close() {
        try {
            book.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <T> void fill(Sheet<T> table, String filter) {
        SXSSFSheet sheet = book.createSheet("Số liệu");
        put(sheet.createRow(0).createCell(0), table.title(), title);
        put(sheet.createRow(1).createCell(0), filter, plain);
        Row heads = sheet.createRow(HEAD);
        for (int i = 0; i < table.columns().size(); i++) {
            put(heads.createCell(i), table.columns().get(i).head(), bold);
            sheet.setColumnWidth(i, table.columns().get(i).width() * 256);
        }
        sheet.createFreezePane(1, HEAD + 1);
        table.rows().forEach(line -> fill(sheet.createRow(sheet.getLastRowNum() + 1), table.columns(), line));
        sheet.setAutoFilter(new CellRangeAddress(
                HEAD, sheet.getLastRowNum(), 0, table.columns().size() - 1));
    }

    private <T> void fill(Row row, List<Sheet.Column<T>> columns, T line) {
        for (int i = 0; i < columns.size(); i++) {
            put(row.createCell(i), columns.get(i).value().apply(line));
        }
    }

    private void put(Cell cell, Object value) {
        if (value instanceof LocalDate on) {
            cell.setCellValue(on);
            cell.setCellStyle(day);
        } else if (value instanceof Instant at) {
            cell.setCellValue(LocalDateTime.ofInstant(at, zone));
            cell.setCellStyle(moment);
        } else if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else if (value != null) {
            put(cell, value.toString(), plain);
        }
    }

    private void put(Cell cell, String text, CellStyle style) {
        cell.setCellValue(text.substring(0, Math.min(text.length(), LONGEST_CELL)));
        boolean looksLikeAFormula = !text.isEmpty() && BEGINS_A_FORMULA.indexOf(text.charAt(0)) >= 0;
        cell.setCellStyle(looksLikeAFormula ? quoted : style);
    }
}

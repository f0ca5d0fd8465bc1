package vn.chidao.progress;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import vn.chidao.directive.PeriodKind;
import vn.chidao.reporting.PlannedPeriod;

/** The periods of one kind and year of all directives together; {@code id} is how addresses name them: YEARLY-2021. */
record PeriodName(String id, String label, PeriodKind kind, int year) implements Comparable<PeriodName> {

    private static final Pattern WRITTEN = Pattern.compile("(HALF_YEARLY|YEARLY)-(\\d{4})");

    /** As they fall due in the course of time. */
    private static final Comparator<PeriodName> IN_TIME =
            Comparator.comparingInt(PeriodName::year).thenComparing(PeriodName::kind);

    static PeriodName of(PeriodKind kind, int year) {
        return new PeriodName(kind + "-" + year, PlannedPeriod.labelOf(kind, year), kind, year);
    }

    /** From the columns {@code period_kind} and {@code year}. */
    static PeriodName read(ResultSet row) throws SQLException {
        return of(PeriodKind.valueOf(row.getString("period_kind")), row.getInt("year"));
    }

    static PeriodName parse(String id) {
        Matcher written = WRITTEN.matcher(id);
        if (!written.matches()) {
            throw new ResponseStatusException(
                    HttpStatus.BAD_REQUEST, "Không có kỳ báo cáo “%s”; hãy chọn kỳ trong danh sách.".formatted(id));
        }
        return of(PeriodKind.valueOf(written.group(1)), Integer.parseInt(written.group(2)));
    }

    @Override
    public int compareTo(PeriodName other) {
        return IN_TIME.compare(this, other);
    }
}

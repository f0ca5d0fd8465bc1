package vn.chidao.progress;

import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * How reports came in; each counts once, those that were called off not at all. On time or late is what was first sent by or
 * after its due date, whether it has been answered yet or not; missing what is not in though its due date has passed, never
 * sent or returned; open what is not in and still has time.
 */
record ReportCounts(int onTime, int late, int missing, int open) {

    static final ReportCounts NONE = new ReportCounts(0, 0, 0, 0);

    /** Which of the four a report {@code d} is in. */
    static final String STANDING =
            """
            case d.came_in when 'T' then 'ON_TIME' when 'L' then 'LATE' when 'M' then 'MISSING'
                 else case when d.due_on < :today then 'MISSING' else 'OPEN' end end
            """;

    /** Counts as columns, of reports {@code d}. */
    static final String COLUMNS =
            """
            count(*) filter (where d.came_in = 'T') as on_time, count(*) filter (where d.came_in = 'L') as late,
            count(*) filter (where d.came_in = 'M' or d.came_in = 'O' and d.due_on < :today) as missing,
            count(*) filter (where d.came_in = 'O' and d.due_on >= :today) as open
            """;

    /** The periods with their directive and its issuing body. */
    static final String PERIODS =
            """
            from chidao.reporting_period p
            join chidao.directive v on v.id = p.directive_id
            join chidao.agency i on i.id = v.issuing_body
            """;

    /** The reports of a period that count. */
    static final String OF_PERIOD =
            "from chidao.duty d where d.period_id = p.id and d.kind = 'REPORT' and d.came_in is not null";

    /** The periods with their reports, read period by period from the index ({@code offset} sees to that); conditions follow. */
    static final String REPORTS = PERIODS + " cross join lateral (select d.* " + OF_PERIOD + " offset 0) d where ";

    /**
     * The periods with the counts of their reports: those that were kept when the period closed, where all its reports are
     * looked at. Conditions of the agency, those of directive and period, and when a period is looked at as a whole follow.
     */
    static final String COUNTED = PERIODS + " cross join lateral (select " + COLUMNS + OF_PERIOD
            + " and %1$s having not (p.came_on_time is not null and %3$s)"
            + " union all select p.came_on_time, p.came_late, p.came_never, 0 where p.came_on_time is not null and %3$s"
            + ") c where %2$s";

    static ReportCounts read(ResultSet row) throws SQLException {
        return new ReportCounts(row.getInt("on_time"), row.getInt("late"), row.getInt("missing"), row.getInt("open"));
    }

    int sum() {
        return onTime + late + missing + open;
    }

    ReportCounts plus(ReportCounts other) {
        return new ReportCounts(onTime + other.onTime, late + other.late, missing + other.missing, open + other.open);
    }
}

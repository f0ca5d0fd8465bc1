package vn.chidao.benchmark;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How many rows were inserted, updated and deleted in each table so far, as PostgreSQL's statistics say. */
record RowsWritten(Map<String, Rows> tables) {

    /** Rows of one table. */
    record Rows(double inserted, double updated, double deleted) {

        static final Rows NONE = new Rows(0, 0, 0);

        double all() {
            return inserted + updated + deleted;
        }

        Rows minus(Rows other) {
            return new Rows(inserted - other.inserted, updated - other.updated, deleted - other.deleted);
        }

        Rows plus(Rows other) {
            return new Rows(inserted + other.inserted, updated + other.updated, deleted + other.deleted);
        }

        Rows dividedBy(double count) {
            return new Rows(inserted / count, updated / count, deleted / count);
        }
    }

    static RowsWritten soFar(Pool pool) {
        pool.tellWhatWasWritten();
        return new RowsWritten(pool
                .jdbc()
                .sql("select relname, n_tup_ins, n_tup_upd, n_tup_del from pg_stat_user_tables")
                .query((row, n) ->
                        Map.entry(row.getString(1), new Rows(row.getLong(2), row.getLong(3), row.getLong(4))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /** What was written since then for each of {@code units}, only of tables that were written to. */
    RowsWritten since(RowsWritten before, double units) {
        Map<String, Rows> each = new TreeMap<>();
        tables.forEach((table, rows) -> {
            Rows more = rows.minus(before.tables.getOrDefault(table, Rows.NONE));
            if (more.all() > 0) {
                each.put(table, more.dividedBy(units));
            }
        });
        return new RowsWritten(each);
    }

    RowsWritten plus(RowsWritten other) {
        Map<String, Rows> sum = new TreeMap<>(tables);
        other.tables.forEach((table, rows) -> sum.merge(table, rows, Rows::plus));
        return new RowsWritten(sum);
    }

    double all() {
        return tables.values().stream().collect(Collectors.summingDouble(Rows::all));
    }
}

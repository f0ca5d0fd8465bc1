package vn.chidao.benchmark;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Looks until rows are there that other threads write. */
record Visible(JdbcClient jdbc, String count) {

    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(10);
    private static final double NANOS_IN_SECOND = 1e9;
    private static final double LONGEST_SECONDS = 600;

    long now() {
        return jdbc.sql(count).query(Long.class).single();
    }

    /** How many seconds after {@code begin} (nanoseconds) at least so many were there; exact to a hundredth of a second. */
    double secondsUntil(long wanted, long begin) {
        while (now() < wanted) {
            if (since(begin) > LONGEST_SECONDS) {
                throw new IllegalStateException("Only %d of %d after ten minutes: %s".formatted(now(), wanted, count));
            }
            LockSupport.parkNanos(PAUSE);
        }
        return since(begin);
    }

    static double since(long begin) {
        return (System.nanoTime() - begin) / NANOS_IN_SECOND;
    }
}

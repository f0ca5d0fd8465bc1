package vn.chidao.benchmark;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Looks until rows are there that other threads write; spends a twentieth of the time at most on looking. */
record Visible(JdbcClient jdbc, String count) {

    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(10);
    private static final double NANOS_IN_SECOND = 1e9;
    private static final double LONGEST_SECONDS = 1_800;
    private static final int REST = 20;

    long now() {
        return jdbc.sql(count).query(Long.class).single();
    }

    /** How many seconds after {@code begin} (nanoseconds) at least so many were there; exact to a few hundredths. */
    double secondsUntil(long wanted, long begin) {
        for (long look = System.nanoTime(); now() < wanted; look = System.nanoTime()) {
            long took = System.nanoTime() - look;
            if (since(begin) > LONGEST_SECONDS) {
                throw new IllegalStateException("Only %d of %d after half an hour: %s".formatted(now(), wanted, count));
            }
            LockSupport.parkNanos(Math.max(PAUSE, REST * took));
        }
        return since(begin);
    }

    static double since(long begin) {
        return (System.nanoTime() - begin) / NANOS_IN_SECOND;
    }
}

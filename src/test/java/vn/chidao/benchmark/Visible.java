package vn.chidao.benchmark;

import java.sql.Timestamp;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Looks until rows are there that other threads write; spends a twentieth of the time at most on looking. */
record Visible(JdbcClient jdbc, String count) {

    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(10);
    private static final double NANOS_IN_SECOND = 1e9;
    private static final double LONGEST_SECONDS = 1_800;
    private static final int REST = 20;

    /**
     * Counts those whose timer has fired. In the commit in which a timer goes, all the tasks come that it opens, and some timers
     * are looked at faster than thousands of tasks.
     *
     * @param event the timer's place in the model
     * @param due when the timers were due
     * @param all how many of them there were
     */
    static Visible fired(JdbcClient jdbc, String event, Timestamp due, long all) {
        String definition = jdbc.sql("select id_ from act_ru_jobdef where act_id_ = ?")
                .param(event)
                .query(String.class)
                .single();
        return new Visible(
                jdbc,
                "select %d - count(*) from act_ru_job where job_def_id_ = '%s' and duedate_ <= '%s'"
                        .formatted(all, definition, due));
    }

    /** Refuses to go on unless exactly so many are there. */
    void require(long wanted) {
        if (now() != wanted) {
            throw new IllegalStateException("%d instead of %d: %s".formatted(now(), wanted, count));
        }
    }

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

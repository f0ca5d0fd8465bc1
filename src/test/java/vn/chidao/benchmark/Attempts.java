package vn.chidao.benchmark;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * What came of work that several clients did at once. Who fails tries again until it is done; the time runs from the first
 * attempt.
 *
 * @param seconds from the first client's start to the last one's end
 * @param millis how long each piece took, in ascending order
 * @param failed attempts that ended in an error
 */
record Attempts(double seconds, double[] millis, int failed) {

    private static final double NANOS_IN_MILLI = 1e6;
    private static final double NANOS_IN_SECOND = 1e9;
    private static final int GIVE_UP = 1_000;

    static Attempts of(int clients, List<? extends Runnable> work) {
        AtomicInteger failed = new AtomicInteger();
        ExecutorService threads = Executors.newFixedThreadPool(clients);
        try {
            List<Callable<Double>> timed = work.stream()
                    .map(each -> (Callable<Double>) () -> until(each, failed))
                    .toList();
            long begin = System.nanoTime();
            List<Future<Double>> done = threads.invokeAll(timed);
            double seconds = (System.nanoTime() - begin) / NANOS_IN_SECOND;
            double[] millis = new double[done.size()];
            for (int i = 0; i < millis.length; i++) {
                millis[i] = done.get(i).get();
            }
            Arrays.sort(millis);
            return new Attempts(seconds, millis, failed.get());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            threads.shutdown();
        }
    }

    private static double until(Runnable work, AtomicInteger failed) {
        long begin = System.nanoTime();
        for (int attempt = 1; ; attempt++) {
            try {
                work.run();
                return (System.nanoTime() - begin) / NANOS_IN_MILLI;
            } catch (RuntimeException e) {
                failed.incrementAndGet();
                if (attempt == GIVE_UP) {
                    throw e;
                }
            }
        }
    }

    /** This and what followed it as one piece of work. */
    Attempts and(Attempts next) {
        double[] all = Arrays.copyOf(millis, millis.length + next.millis.length);
        System.arraycopy(next.millis, 0, all, millis.length, next.millis.length);
        Arrays.sort(all);
        return new Attempts(seconds + next.seconds, all, failed + next.failed);
    }

    double perSecond() {
        return millis.length / seconds;
    }

    /** The time in milliseconds within which that share of the work was done. */
    double percentile(double share) {
        return millis[(int) Math.min(millis.length - 1.0, Math.floor(share * millis.length))];
    }
}

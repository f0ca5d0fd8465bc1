package vn.chidao.progress;

import java.util.Arrays;
import java.util.concurrent.TimeUnit;

/** How long something takes, of so many times that it was done after a few to get warm; in milliseconds. */
record Timing(String name, double p50, double p95) {

    private static final int WARM = 5;
    private static final int TIMES = 40;

    static Timing of(String name, Runnable what) {
        for (int i = 0; i < WARM; i++) {
            what.run();
        }
        long[] nanos = new long[TIMES];
        for (int i = 0; i < TIMES; i++) {
            long begin = System.nanoTime();
            what.run();
            nanos[i] = System.nanoTime() - begin;
        }
        Arrays.sort(nanos);
        return new Timing(name, millis(nanos[TIMES / 2]), millis(nanos[TIMES * 95 / 100]));
    }

    private static double millis(long nanos) {
        return nanos / (double) TimeUnit.MILLISECONDS.toNanos(1);
    }

    @Override
    public String toString() {
        return "%-52s p50 %6.0f ms   p95 %6.0f ms".formatted(name, p50, p95);
    }
}

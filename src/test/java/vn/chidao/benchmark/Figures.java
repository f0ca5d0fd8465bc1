package vn.chidao.benchmark;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What was measured of one contender, by the name of the measure; every measure as often as it was taken. */
record Figures(Map<String, List<Double>> values) {

    Figures() {
        this(new LinkedHashMap<>());
    }

    void add(String measure, double value) {
        values.computeIfAbsent(measure, absent -> Collections.synchronizedList(new ArrayList<>()))
                .add(value);
    }

    /** Rate, waiting times and failures of one piece of work. */
    void add(String measure, Attempts attempts) {
        add(measure + " /s", attempts.perSecond());
        add(measure + " p50 ms", attempts.percentile(0.50));
        add(measure + " p95 ms", attempts.percentile(0.95));
        add(measure + " p99 ms", attempts.percentile(0.99));
        add(measure + " failed", attempts.failed());
    }

    boolean has(String measure) {
        return values.containsKey(measure);
    }

    double median(String measure) {
        List<Double> sorted = new ArrayList<>(values.getOrDefault(measure, List.of(Double.NaN)));
        Collections.sort(sorted);
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}

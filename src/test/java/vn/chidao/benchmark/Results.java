package vn.chidao.benchmark;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The table of a run, for people and as JSON in {@code target/benchmark}.
 *
 * @param name of the JSON file, without its ending
 * @param heading of the first column
 * @param figures by contender, or by whatever the columns are
 */
record Results(String name, String heading, Map<String, Figures> figures, Record sizes, Map<String, String> settings) {

    private static final Path FOLDER = Path.of("target/benchmark");

    void print(PrintStream out) {
        out.println(table());
    }

    String table() {
        StringBuilder table = new StringBuilder("| " + heading + " | ")
                .append(String.join(" | ", figures.keySet()))
                .append(" |\n| --- |")
                .append(" ---: |".repeat(figures.size()))
                .append('\n');
        for (String measure : measures()) {
            table.append("| ").append(measure).append(" | ");
            table.append(figures.values().stream()
                    .map(each -> each.has(measure) ? shown(each.median(measure)) : "")
                    .collect(Collectors.joining(" | ")));
            table.append(" |\n");
        }
        return table + "\n" + machine() + "\n" + sizes + "\n";
    }

    void write() throws IOException {
        Files.createDirectories(FOLDER);
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("machine", machine());
        all.put("sizes", sizes);
        all.put("settings", settings);
        all.put("figures", figures);
        new ObjectMapper()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .writeValue(FOLDER.resolve(name + ".json").toFile(), all);
    }

    private Iterable<String> measures() {
        Map<String, Boolean> all = new LinkedHashMap<>();
        figures.values().forEach(each -> each.values().keySet().stream()
                .filter(measure -> !measure.contains(" in "))
                .forEach(measure -> all.put(measure, true)));
        figures.values().stream()
                .flatMap(each -> each.values().keySet().stream())
                .filter(measure -> measure.contains(" in "))
                .collect(Collectors.toCollection(TreeSet::new))
                .forEach(measure -> all.put(measure, true));
        return all.keySet();
    }

    private String machine() {
        return "%d cores, load average %.1f at the end, %s %s, Java %s, PostgreSQL %s"
                .formatted(
                        Runtime.getRuntime().availableProcessors(),
                        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                        System.getProperty("os.name"),
                        System.getProperty("os.arch"),
                        Runtime.version(),
                        settings);
    }

    private static String shown(double value) {
        String form = value >= 100 ? "%,.0f" : value >= 10 ? "%.1f" : "%.2f";
        return String.format(Locale.ROOT, form, value);
    }
}

package vn.chidao.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Opens, sends and answers the same reports in several ways, in turns, and prints one table of what it cost. */
@Tag("benchmark")
class ReportingDayBenchmark {

    private final Sizes sizes = Sizes.given();
    private final Map<String, Figures> figures = new LinkedHashMap<>();

    @Test
    void aReportingDay() throws Exception {
        try (Server server = Server.start();
                Pool plain = server.another("plain", false);
                Pool tuned = server.another("tuned", true)) {
            assertThat(server.settings())
                    .containsEntry("fsync", "on")
                    .containsEntry("synchronous_commit", "on")
                    .containsEntry("full_page_writes", "on");
            List<Contender> order = new ArrayList<>(List.of(
                    Plain.byDefault(plain, sizes),
                    Plain.tuned(tuned, sizes),
                    new Shipped(server, new Directing("DO", sizes.agencies(), 3, 2), sizes.directives()),
                    Floor.ofAll(server, new Directing("SAN", sizes.agencies(), 3, 2), sizes.directives()),
                    Floor.ofOurs(server, new Directing("SANR", sizes.agencies(), 3, 2), sizes.directives())));
            order.removeIf(each -> !each.name().contains(System.getProperty("chidao.benchmark.only", "")));
            order.forEach(each -> figures.put(each.name(), new Figures()));
            for (int warmup = 0; warmup < sizes.warmups(); warmup++) {
                for (Contender each : order) {
                    new Round(each, sizes, new Figures(), server).run();
                }
            }
            for (int round = 0; round < sizes.rounds(); round++) {
                for (Contender each : order) {
                    new Round(each, sizes, figures.get(each.name()), server).run();
                }
                Collections.reverse(order);
            }
            results(server).write();
            Figures shipped = figures.computeIfAbsent("shipped models", absent -> new Figures());
            Province province = new Province(server, sizes, shipped);
            for (int round = 0; round < sizes.rounds(); round++) {
                province.live();
            }
            Province.consolidate(server, shipped, sizes.rounds(), 200, 30, 20);
            results(server).print(System.out);
            results(server).write();
        }
    }

    private Results results(Server server) {
        return new Results("reporting-day", "median of " + sizes.rounds(), figures, sizes, server.settings());
    }
}

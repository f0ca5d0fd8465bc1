package vn.chidao.workflow;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.engine.task.Task;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;

/** A hundred agencies of one class, TRC-N001 to TRC-N100, and people who do things at the same time. */
final class Crowd {

    static final int SIZE = 100;
    static final String CLASS = "TRC-TRAM";

    private Crowd() {}

    static Resource register() {
        String agencies = codes().map(
                        "  - {id: %1$s, name: Đảng ủy %1$s, kind: PARTY_COMMITTEE, level: COMMUNE}"::formatted)
                .collect(Collectors.joining("\n"));
        String members = codes().map("{agency: %s}"::formatted).collect(Collectors.joining(", "));
        String file =
                """
                province: TRC
                name: Sân Khấu
                agencies:
                %s
                classes:
                  - {id: %s, name: Một trăm đảng ủy, members: [%s]}
                """
                        .formatted(agencies, CLASS, members);
        return new ByteArrayResource(file.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public String getFilename() {
                return "tram.yaml";
            }
        };
    }

    private static Stream<String> codes() {
        return IntStream.rangeClosed(1, SIZE).mapToObj("TRC-N%03d"::formatted);
    }

    /** So many people take the tasks one after the other, all beginning together; if one fails, this fails. */
    static void atOnce(int people, List<Task> tasks, Consumer<Task> what) throws Exception {
        CountDownLatch everybodyThere = new CountDownLatch(people);
        ExecutorService threads = Executors.newFixedThreadPool(people);
        try {
            Stream<Callable<Void>> work = tasks.stream().map(task -> () -> {
                everybodyThere.countDown();
                everybodyThere.await();
                what.accept(task);
                return null;
            });
            for (Future<Void> done : threads.invokeAll(work.toList())) {
                done.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }
}

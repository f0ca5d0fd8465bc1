package vn.chidao.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartInTurnTest {

    private static final String WAITING = "select count(*) from pg_locks where locktype = 'advisory' and not granted";

    @TempDir
    Path home;

    @Test
    void whoComesLaterWaitsUntilTheOneBeforeIsDoneOrLost() throws Exception {
        try (OutsideServer server = OutsideServer.start(home)) {
            StartInTurn first = new StartInTurn();
            first.postProcessAfterInitialization(server.source(), "first");
            CompletableFuture<StartInTurn> second = comes(server);
            awaitWaiting(server);
            assertThat(second).isNotDone();
            first.start();
            assertThat(second.get(10, TimeUnit.SECONDS).isRunning()).isFalse();

            CompletableFuture<StartInTurn> third = comes(server);
            awaitWaiting(server);
            server.sql()
                    .sql("select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory' and granted")
                    .query()
                    .listOfRows();
            third.get(10, TimeUnit.SECONDS).start();
        }
    }

    private static CompletableFuture<StartInTurn> comes(OutsideServer server) {
        return CompletableFuture.supplyAsync(() -> {
            StartInTurn turn = new StartInTurn();
            turn.postProcessAfterInitialization(server.source(), "later");
            return turn;
        });
    }

    private static void awaitWaiting(OutsideServer server) {
        Awaitility.await("somebody waits")
                .until(() -> server.sql().sql(WAITING).query(Integer.class).single() == 1);
    }
}

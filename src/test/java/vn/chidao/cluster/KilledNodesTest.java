package vn.chidao.cluster;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** While reports open, fall due and come in, first one node is killed, then the other, then the server. */
@Tag("process")
class KilledNodesTest extends StormTest {

    @Override
    List<Node> nodes(List<String> settings) throws Exception {
        return List.of(
                Node.here(home.resolve("first"), server.address(), settings),
                Node.here(home.resolve("second"), server.address(), settings));
    }

    @Test
    void whateverIsKilledEveryReportIsThereOnceAndEveryReminderIsRecordedOnceAndAllFinishes() throws Exception {
        Instant firstKilled = whileBothWorkOn(Ledger.OPENING, first::kill);
        CompletableFuture<Void> sending = sending(STORM.directives() / 3);
        isTakenOver("openings of a killed node", firstKilled, () -> ledger.periodsOpen() == STORM.directives());
        sending.join();
        first.start();
        first.awaitHealth();

        sending = sending(STORM.directives() / 3);
        Instant secondKilled = whileBothWorkOn(Ledger.STEP, second::kill);
        isTakenOver("reminders of a killed node", secondKilled, () -> ledger.periodsAtStep(1) == STORM.directives());
        sending.join();
        second.start();
        second.awaitHealth();

        sending = sending(STORM.directives() / 6);
        Instant serverKilled = whileBothWorkOn(Ledger.STEP, server::kill);
        server.startAgain();
        isTakenOver(
                "reminders over a killed server", serverKilled, () -> ledger.periodsAtStep(2) == STORM.directives());
        sending.join();
        everythingFinishesAndNothingWasLostOrDoubled();
    }
}

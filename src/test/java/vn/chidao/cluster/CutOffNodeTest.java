package vn.chidao.cluster;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Each node in a network of its own; while reports open and come in, one loses the database for a minute, though people still
 * reach it. Needs root, and so is run on demand; the README says how.
 */
@Tag("network")
class CutOffNodeTest extends StormTest {

    private static final Duration CUT_OFF = Duration.ofMinutes(1);

    private Network firstNetwork;
    private Network secondNetwork;

    @Override
    List<Node> nodes(List<String> settings) throws Exception {
        firstNetwork = new Network(1);
        secondNetwork = new Network(2);
        server.openTo("10.77.0.0/16");
        return List.of(node(firstNetwork, "first", settings), node(secondNetwork, "second", settings));
    }

    private Node node(Network network, String name, List<String> settings) throws Exception {
        return Node.in(network, home.resolve(name), server.addressAt(network.databaseAddress()), settings);
    }

    @AfterEach
    void removeNetworks() throws Exception {
        firstNetwork.close();
        secondNetwork.close();
    }

    @Test
    void aNodeThatIsCutOffForAMinuteLosesAndDoublesNothingAndWorksAgain() throws Exception {
        Instant cut = whileBothWorkOn(Ledger.OPENING, firstNetwork::cutOffFromDatabase);
        CompletableFuture<Void> sending = sending(STORM.directives() / 3);
        isTakenOver("openings of a node cut off", cut, () -> ledger.periodsOpen() == STORM.directives());
        Awaitility.await().atMost(CUT_OFF.multipliedBy(3)).until(() -> Instant.now()
                .isAfter(cut.plus(CUT_OFF)));
        firstNetwork.joinAgain();
        Instant joined = Instant.now();
        first.awaitHealth();
        isTakenOver("health of a node that was cut off", joined, () -> true);
        sending.join();

        sending = sending(STORM.directives() / 3);
        Instant again = whileBothWorkOn(Ledger.STEP, () -> {});
        isTakenOver("reminders by both nodes", again, () -> ledger.periodsAtStep(1) == STORM.directives());
        sending.join();
        everythingFinishesAndNothingWasLostOrDoubled();
    }
}

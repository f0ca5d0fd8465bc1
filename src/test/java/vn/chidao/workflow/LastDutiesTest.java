package vn.chidao.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chidao.duty.EvidenceSubmission;

/** When the last things are accepted at the same instant, the directive goes on at once and not with the next daily look. */
@OnStage
class LastDutiesTest {

    private static final int AT_ONCE = 8;

    /** More than a node has connections for: what comes in to several nodes at the same instant. */
    private static final int MANY = 30;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void theLastDutiesAreAcceptedByAllAtOnceAndTheFinalReviewBegins(Stage stage) throws Exception {
        Life life = sentByAll(stage, AT_ONCE);
        Crowd.atOnce(AT_ONCE, life.tasks("Task_VerifyEvidence"), task -> accept(stage, task));
        assertIsSettled(stage, life);
    }

    @Test
    void theFinalReviewBeginsAlsoWhenTheFirstOfManyCommitsAfterAllOthersHaveBegun(Stage stage) {
        Life life = sentByAll(stage, MANY);
        List<Task> tasks = life.tasks("Task_VerifyEvidence");
        CompletableFuture<?>[] others = new CompletableFuture<?>[1];
        transaction.executeWithoutResult(status -> {
            accept(stage, tasks.get(0));
            afterAllElse(() -> {
                others[0] =
                        CompletableFuture.runAsync(() -> tasks.subList(1, MANY).forEach(task -> accept(stage, task)));
                while (!others[0].isDone() && !somebodyWaitsForATurn()) {
                    Thread.onSpinWait();
                }
            });
        });
        others[0].join();
        assertIsSettled(stage, life);
    }

    private static void accept(Stage stage, Task task) {
        stage.completesAlone(Official.ADVISOR, task, Form.accepted());
    }

    /** At the end of the transaction, when all that it does is done and nobody else sees it yet. */
    private static void afterAllElse(Runnable what) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void beforeCommit(boolean readOnly) {
                what.run();
            }
        });
    }

    private boolean somebodyWaitsForATurn() {
        return jdbc.sql("select exists (select from pg_locks where locktype = 'advisory' and not granted)")
                .query(Boolean.class)
                .single();
    }

    private static Life sentByAll(Stage stage, int many) {
        stage.on("2024-03-05");
        stage.load(Crowd.register());
        String[] agencies =
                IntStream.rangeClosed(1, many).mapToObj("TRC-N%03d"::formatted).toArray(String[]::new);
        Life life = stage.issued(Script.to(agencies).dated("2", "2024-04-30"));
        life.plansAccepted(agencies);
        for (String agency : agencies) {
            life.does(
                    Official.staffOf(agency),
                    "Task_SubmitEvidence",
                    agency,
                    Form.content(new EvidenceSubmission("Đã làm xong", LocalDate.parse("2024-03-05"))));
        }
        return life;
    }

    private static void assertIsSettled(Stage stage, Life life) {
        stage.on("2024-03-05");
        assertThat(life.owed()).isZero();
        assertThat(life.openTasks()).containsExactly("Task_FinalReview");
    }
}

package vn.chidao.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.chidao.duty.EvidenceSubmission;

/** When the last things are accepted at the same instant, the directive goes on at once and not with the next daily look. */
@OnStage
class LastDutiesTest {

    private static final int AGENCIES = 8;

    @Test
    void theLastDutiesAreAcceptedByAllAtOnceAndTheFinalReviewBegins(Stage stage) throws Exception {
        stage.on("2024-03-05");
        stage.load(Crowd.register());
        String[] agencies = IntStream.rangeClosed(1, AGENCIES)
                .mapToObj("TRC-N%03d"::formatted)
                .toArray(String[]::new);
        Life life = stage.issued(Script.to(agencies).dated("2", "2024-04-30"));
        life.plansAccepted(agencies);
        for (String agency : agencies) {
            life.does(
                    Official.staffOf(agency),
                    "Task_SubmitEvidence",
                    agency,
                    Form.content(new EvidenceSubmission("Đã làm xong", LocalDate.parse("2024-03-05"))));
        }
        Crowd.atOnce(
                AGENCIES,
                life.tasks("Task_VerifyEvidence"),
                task -> stage.completesAlone(Official.ADVISOR, task, Form.accepted()));
        stage.on("2024-03-05");
        assertThat(life.owed()).isZero();
        assertThat(life.openTasks()).containsExactly("Task_FinalReview");
    }
}

package vn.chidao.duty;

import java.time.Instant;
import java.time.LocalDate;

/** One answer to what an agency sent or asked for; for an extension with the due dates before and after it. */
public record Review(
        Step step, Outcome outcome, String reason, LocalDate dueBefore, LocalDate dueAfter, Instant at, String by) {

    /** Who answers at which point: the agency's leader, the advisory body, the advisory body on a request for more time. */
    public enum Step {
        SIGN_OFF,
        REVIEW,
        EXTENSION
    }
}

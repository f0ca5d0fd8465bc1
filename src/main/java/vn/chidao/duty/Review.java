package vn.chidao.duty;

import java.time.Instant;
import java.time.LocalDate;
import vn.chidao.directive.Signature;

/** One answer to what an agency sent or asked for; for an extension with the due dates before and after it. */
public record Review(
        Step step, Outcome outcome, String reason, LocalDate dueBefore, LocalDate dueAfter, Instant at, Signature by) {

    /** Who answers at which point: the agency's leader, the advisory body, the advisory body on a request for more time. */
    public enum Step {
        SIGN_OFF("đã ký duyệt", "trả lại"),
        REVIEW("chấp nhận", "trả lại"),
        EXTENSION("đồng ý", "không đồng ý");

        private final String accepting;
        private final String returning;

        Step(String accepting, String returning) {
            this.accepting = accepting;
            this.returning = returning;
        }

        /** The answer in the words of a sentence. */
        String says(Outcome outcome) {
            return outcome == Outcome.ACCEPTED ? accepting : returning;
        }
    }
}

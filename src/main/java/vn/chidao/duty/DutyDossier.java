package vn.chidao.duty;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.chidao.directive.DirectiveId;
import vn.chidao.directive.Target;
import vn.chidao.organisation.Named;

/**
 * All that whoever works on a duty has before them: what is owed, what was sent and what was answered, whoever did it
 * called by name.
 *
 * @param previous what the agency reported the time before; absent for other duties and for the first report
 * @param extension the later due date that is asked for; absent while none is
 * @param returnReason why more time was refused before anything was sent; what came back later says so itself
 */
public record DutyDossier(
        DirectiveId directive, Owing duty, Previous previous, Extension extension, String returnReason) {

    /**
     * @param daysLeft calendar days until the due date, negative after it; absent without one
     * @param awaitsLeader whether what was sent last waits for the agency's leader, and is not among the submissions then
     *     for those above
     * @param onlyAcceptable whether it is a report of a period that has closed, which cannot be returned any more
     */
    public record Owing(
            long id,
            DutyKind kind,
            String title,
            LocalDate dueOn,
            boolean late,
            Integer daysLeft,
            String stateLabel,
            Named agency,
            boolean leaderSignsOff,
            boolean awaitsLeader,
            boolean onlyAcceptable,
            int reminders,
            int urgings,
            String responsibleLeader,
            List<Sent> submissions,
            List<AttachedFile> files,
            List<Line> assignments,
            List<Target> targets) {}

    /** One submission as it was sent, with the answers to it in their order. */
    public record Sent(
            int no,
            Instant submittedAt,
            String submittedBy,
            JsonNode content,
            List<Answer> reviews,
            List<AttachedFile> files) {}

    /** @param stepLabel what was answered, in words: "trả lại" */
    public record Answer(
            Review.Step step,
            String stepLabel,
            Outcome outcome,
            String reason,
            Instant at,
            String by,
            LocalDate dueBefore,
            LocalDate dueAfter) {}

    /** An assignment as a line of a list. */
    public record Line(String no, String text, String timeframeLabel, LocalDate deadline) {}

    public record Previous(String title, JsonNode content) {}

    public record Extension(LocalDate until, String reason) {}
}

package vn.chidao.progress;

import java.time.LocalDate;
import vn.chidao.organisation.Named;

/**
 * Something that should have been settled by now.
 *
 * @param agency by the name it had when the duty was opened, also where another has taken over since
 * @param next who acts next, {@code actor} by name: of agencies that have ended, the successor
 */
record OverdueDuty(
        long id,
        Named directive,
        Named agency,
        String title,
        LocalDate dueOn,
        int daysLate,
        String stateLabel,
        int reminders,
        int urgings,
        NextActor next,
        String actor,
        String nextLabel) {}

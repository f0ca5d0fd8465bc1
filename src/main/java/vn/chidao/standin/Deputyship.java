package vn.chidao.standin;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

/**
 * That somebody acts for somebody else on certain days.
 *
 * @param id 0 while it has not been recorded
 * @param lent ids of the head's groups that the deputy holds meanwhile
 * @param from first day, inclusive
 * @param until last day, inclusive
 * @param revokedAt {@code null} unless it was taken back; it ended at that moment then
 */
record Deputyship(
        long id,
        String head,
        String deputy,
        Set<String> lent,
        LocalDate from,
        LocalDate until,
        String reason,
        String recordedBy,
        Instant recordedAt,
        Instant revokedAt) {

    Deputyship {
        lent = Set.copyOf(lent);
    }

    enum State {
        COMING,
        RUNNING,
        ENDED,
        REVOKED
    }

    State on(LocalDate day) {
        if (revokedAt != null) {
            return State.REVOKED;
        }
        if (day.isBefore(from)) {
            return State.COMING;
        }
        return day.isAfter(until) ? State.ENDED : State.RUNNING;
    }

    boolean overlaps(Deputyship other) {
        return revokedAt == null
                && other.revokedAt == null
                && !until.isBefore(other.from)
                && !other.until.isBefore(from);
    }
}

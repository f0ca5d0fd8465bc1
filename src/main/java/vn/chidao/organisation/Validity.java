package vn.chidao.organisation;

import java.time.LocalDate;

/** The rule for bounds of days: both inclusive, an absent one is open. */
final class Validity {

    private Validity() {}

    static boolean covers(LocalDate from, LocalDate until, LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
    }

    static boolean isInOrder(LocalDate from, LocalDate until) {
        return from == null || until == null || !from.isAfter(until);
    }
}

package vn.chidao.directive;

import java.time.LocalDate;
import vn.chidao.organisation.AgencyId;

/**
 * An agency with duties under a directive, from {@code since} until {@code until} (inclusive; {@code null}: still), when it
 * acknowledged them and who there answers for them; {@code null} where it has not said so yet.
 */
public record ImplementingAgency(
        AgencyId agency,
        LocalDate since,
        LocalDate until,
        LocalDate acknowledgedOn,
        String responsibleLeader,
        String responsiblePosition) {

    public boolean hasDutiesOn(LocalDate day) {
        return !day.isBefore(since) && (until == null || !day.isAfter(until));
    }
}

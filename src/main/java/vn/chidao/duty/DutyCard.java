package vn.chidao.duty;

import java.time.LocalDate;
import vn.chidao.directive.DirectiveId;
import vn.chidao.organisation.AgencyId;

/**
 * What routing and lists need to know about a duty: whose it is, what it is called, by when, and who reviews it.
 *
 * @param agencyUntil the agency's last day (inclusive); {@code null} while none is known
 * @param agencyInCharge the agency, or who has succeeded it by now
 * @param advisoryInCharge the directive's advisory body, or who has succeeded it by now
 */
public record DutyCard(
        long id,
        DutyKind kind,
        DirectiveId directive,
        String symbol,
        AgencyId agency,
        String agencyName,
        LocalDate agencyUntil,
        AgencyId agencyInCharge,
        AgencyId advisoryInCharge,
        String title,
        LocalDate dueOn,
        boolean leaderSignsOff) {

    /** What the duty is about, for a task's name: "6 tháng đầu năm 2021 · 246-CV/TU". */
    public String subject() {
        return title + " · " + symbol;
    }
}

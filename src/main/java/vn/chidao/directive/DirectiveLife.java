package vn.chidao.directive;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What happened to a directive since it was registered; a step that was not reached is {@code null}. {@code dutiesSince} is
 * the first day on which its implementing agencies have duties.
 */
public record DirectiveLife(
        DirectiveStatus status,
        boolean simulated,
        Instant registeredAt,
        String registeredBy,
        Instant approvedAt,
        String approvedBy,
        LocalDate dutiesSince,
        Instant issuedAt,
        Instant closedAt,
        String closeReason,
        DirectiveId replacedBy) {

    static DirectiveLife registered(Instant at, String by, boolean simulated) {
        return new DirectiveLife(
                DirectiveStatus.REGISTERED, simulated, at, by, null, null, null, null, null, null, null);
    }

    DirectiveLife in(DirectiveStatus next) {
        return new DirectiveLife(
                next,
                simulated,
                registeredAt,
                registeredBy,
                approvedAt,
                approvedBy,
                dutiesSince,
                issuedAt,
                closedAt,
                closeReason,
                replacedBy);
    }

    DirectiveLife approved(Instant at, String by) {
        return new DirectiveLife(status, simulated, registeredAt, registeredBy, at, by, null, null, null, null, null);
    }

    DirectiveLife issued(Instant at, LocalDate since) {
        return new DirectiveLife(
                DirectiveStatus.ISSUED,
                simulated,
                registeredAt,
                registeredBy,
                approvedAt,
                approvedBy,
                since,
                at,
                null,
                null,
                null);
    }

    DirectiveLife ended(DirectiveStatus end, Instant at, String reason, DirectiveId successor) {
        return new DirectiveLife(
                end,
                simulated,
                registeredAt,
                registeredBy,
                approvedAt,
                approvedBy,
                dutiesSince,
                issuedAt,
                at,
                reason,
                successor);
    }
}

package vn.chidao.directive;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.chidao.organisation.AgencyId;

/** A row of {@code chidao.directive}, its components named as the columns. */
@JsonNaming(SnakeCaseStrategy.class)
record DirectiveRow(
        DirectiveId id,
        DirectiveKind kind,
        String symbol,
        LocalDate issuedOn,
        LocalDate startsOn,
        String place,
        AgencyId issuingBody,
        String onBehalfOf,
        String signerTitle,
        String signer,
        String subject,
        AgencyId advisoryBody,
        String reportingRegime,
        List<PeriodKind> reportingPeriods,
        AgencyId reportTo,
        AgencyId reportVia,
        Integer lastYear,
        List<String> assumptions,
        boolean simulated,
        Instant registeredAt,
        String registeredBy,
        DirectiveStatus status,
        Instant approvedAt,
        String approvedBy,
        LocalDate dutiesSince,
        Instant issuedAt,
        Instant closedAt,
        String closeReason,
        DirectiveId replacedBy,
        int version) {

    static DirectiveRow of(Directive directive) {
        DirectiveDocument document = directive.document();
        DirectiveLife life = directive.life();
        ReportingRequirement reporting = document.reporting() == null
                ? new ReportingRequirement(null, null, null, null, null)
                : document.reporting();
        return new DirectiveRow(
                document.id(),
                document.kind(),
                document.symbol(),
                document.issuedOn(),
                document.startsOn(),
                document.place(),
                document.issuingBody(),
                document.onBehalfOf(),
                document.signerTitle(),
                document.signer(),
                document.subject(),
                document.advisoryBody(),
                reporting.regime(),
                reporting.periods(),
                reporting.reportTo(),
                reporting.reportVia(),
                reporting.lastYear(),
                document.assumptions(),
                life.simulated(),
                life.registeredAt(),
                life.registeredBy(),
                life.status(),
                life.approvedAt(),
                life.approvedBy(),
                life.dutiesSince(),
                life.issuedAt(),
                life.closedAt(),
                life.closeReason(),
                life.replacedBy(),
                0);
    }

    DirectiveDocument document(DirectiveParts parts) {
        return new DirectiveDocument(
                id,
                kind,
                symbol,
                issuedOn,
                startsOn,
                place,
                issuingBody,
                onBehalfOf,
                signerTitle,
                signer,
                subject,
                advisoryBody,
                parts.recipients(),
                parts.citations(),
                parts.assignments(),
                parts.targets(),
                reporting(),
                assumptions);
    }

    DirectiveLife life() {
        return new DirectiveLife(
                status,
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

    private ReportingRequirement reporting() {
        return reportingRegime == null
                ? null
                : new ReportingRequirement(reportingRegime, reportingPeriods, reportTo, reportVia, lastYear);
    }
}

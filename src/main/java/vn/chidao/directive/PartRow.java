package vn.chidao.directive;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import vn.chidao.organisation.AgencyId;

/** The rows of a directive's parts, their components named as the columns. */
interface PartRow {

    @JsonNaming(SnakeCaseStrategy.class)
    record OfRecipient(
            DirectiveId directiveId,
            int position,
            Recipient.Purpose purpose,
            AgencyId agencyId,
            String classId,
            String name) {

        static OfRecipient of(DirectiveId id, int position, Recipient recipient) {
            Party party = recipient.party();
            return new OfRecipient(
                    id, position, recipient.purpose(), party.agency(), party.agencyClass(), party.name());
        }

        Recipient recipient() {
            return new Recipient(new Party(agencyId, classId, name), purpose);
        }
    }

    @JsonNaming(SnakeCaseStrategy.class)
    record OfCitation(
            DirectiveId directiveId,
            int position,
            String symbol,
            DirectiveKind kind,
            LocalDate issuedOn,
            String issuedBy,
            Citation.Relation relation,
            String subject) {

        static OfCitation of(DirectiveId id, int position, Citation cited) {
            return new OfCitation(
                    id,
                    position,
                    cited.symbol(),
                    cited.kind(),
                    cited.issuedOn(),
                    cited.issuedBy(),
                    cited.relation(),
                    cited.subject());
        }

        Citation citation() {
            return new Citation(symbol, kind, issuedOn, issuedBy, relation, subject);
        }
    }

    @JsonNaming(SnakeCaseStrategy.class)
    record OfAssignment(
            DirectiveId directiveId,
            String no,
            int position,
            String text,
            Timeframe.Kind timeframe,
            LocalDate deadline,
            @JsonFormat(shape = JsonFormat.Shape.STRING, pattern = "MM-dd") MonthDay everyYearOn,
            String event,
            LocalDate since) {

        static OfAssignment of(DirectiveId id, int position, Assignment assignment, LocalDate since) {
            Timeframe by = assignment.timeframe();
            return new OfAssignment(
                    id,
                    assignment.no(),
                    position,
                    assignment.text(),
                    by.kind(),
                    by.deadline(),
                    by.everyYearOn(),
                    by.event(),
                    since);
        }
    }

    /** In which role a party stands to an assignment. */
    enum Role {
        DIRECTING,
        ADVISORY_LEAD,
        ADVISORY_COORDINATING,
        IMPLEMENTING
    }

    @JsonNaming(SnakeCaseStrategy.class)
    record OfParty(
            DirectiveId directiveId,
            String assignmentNo,
            Role role,
            int position,
            AgencyId agencyId,
            String classId,
            String name) {

        static OfParty of(DirectiveId id, String assignmentNo, Role role, int position, Party party) {
            return new OfParty(id, assignmentNo, role, position, party.agency(), party.agencyClass(), party.name());
        }

        Party party() {
            return new Party(agencyId, classId, name);
        }
    }

    @JsonNaming(SnakeCaseStrategy.class)
    record OfTarget(
            DirectiveId directiveId,
            String no,
            int position,
            String text,
            Target.Measure measure,
            BigDecimal required,
            String counted,
            String assignmentNo) {

        static OfTarget of(DirectiveId id, int position, Target target) {
            return new OfTarget(
                    id,
                    target.no(),
                    position,
                    target.text(),
                    target.measure(),
                    target.required(),
                    target.counted(),
                    target.assignment());
        }

        Target target() {
            return new Target(no, text, measure, required, counted, assignmentNo);
        }
    }
}

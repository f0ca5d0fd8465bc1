package vn.chidao.duty;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import vn.chidao.directive.DirectiveId;
import vn.chidao.organisation.AgencyId;

/** Which duties of many agencies are meant: the reports of a period, or evidence due on one day. */
public record Owed(String condition, Map<String, Object> values) {

    /** All reports of a period. */
    public static Owed reports(long period) {
        return new Owed("d.kind = 'REPORT' and d.period_id = :period", Map.of("period", period));
    }

    /** The evidence that a directive wants on one day for the given assignments. */
    public static Owed evidence(DirectiveId directive, LocalDate dueOn, Collection<String> assignments) {
        return new Owed(
                "d.kind = 'EVIDENCE' and d.directive_id = :directive and d.due_on = :dueOn and d.assignment_no = any(:assignments)",
                Map.of(
                        "directive",
                        directive.value(),
                        "dueOn",
                        dueOn,
                        "assignments",
                        assignments.toArray(String[]::new)));
    }

    /** Everything a directive wants of the given agencies. */
    static Owed by(DirectiveId directive, Collection<AgencyId> agencies) {
        return new Owed(
                "d.directive_id = :directive and d.agency_id = any(:agencies)",
                Map.of(
                        "directive",
                        directive.value(),
                        "agencies",
                        agencies.stream().map(AgencyId::code).toArray(String[]::new)));
    }

    /** Everything a directive wants. */
    static Owed everything(DirectiveId directive) {
        return new Owed("d.directive_id = :directive", Map.of("directive", directive.value()));
    }
}

package vn.chidao.progress;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.chidao.organisation.Sight;

/**
 * What one person may see and wants to look at, as conditions of a query. The tables bear these names in every query:
 * {@code v} the directive, {@code i} its issuing body, {@code d} what belongs to an agency (has {@code agency_id}),
 * {@code p} the reporting period.
 *
 * @param ofDirective needs {@code v} and {@code i}
 * @param ofAgency needs {@code d} and {@code i}
 * @param ofPeriod needs {@code p}
 * @param isWhole that {@code ofAgency} leaves out no agency of the directive; needs {@code i}
 * @param ofCounted which of the counts that are kept of agencies say all that is looked at of closed periods, under the name
 *     {@code p}; false of all where they do not say it
 */
record Watched(
        String ofDirective,
        String ofAgency,
        String ofPeriod,
        String isWhole,
        String ofCounted,
        Map<String, Object> values) {

    /** A condition that nothing fulfils, and one that everything does. */
    private static final String NEVER = "false";

    private static final String ALWAYS = "true";

    private static final String IN_FORCE = "v.status in ('ISSUED', 'IN_FINAL_REVIEW')";
    private static final String WAS_ISSUED = "v.status not in ('REGISTERED', 'BROKEN_DOWN')";

    private static final String DIRECTS = "i.province = any(:%1$s)";

    /** A province's committee directs, or a province's agency carries out. */
    private static final String CONCERNS =
            "(i.province = any(:%1$s) or d.agency_id in (select w.id from chidao.agency w where w.province = any(:%1$s)))";

    /**
     * Leaves out at once the directives under which that can be true of nothing. An array, because the database then looks
     * for them one by one; told as a condition it takes them for half of all and reads what the whole country owes.
     */
    private static final String MAY_CONCERN =
            """
            v.id = any(array(
                select o.id from chidao.directive o join chidao.agency w on w.id = o.issuing_body
                where w.province = any(:%1$s)
                union
                select m.directive_id from chidao.implementing_agency m join chidao.agency w on w.id = m.agency_id
                where w.province = any(:%1$s)))
            """;

    static Watched of(Sight sight, ProgressFilter filter) {
        Conditions directive = new Conditions();
        Conditions agency = new Conditions();
        Conditions period = new Conditions();
        Conditions whole = new Conditions();
        directive.add(filter.includesEnded() ? WAS_ISSUED : IN_FORCE);
        directive.equal("v.issuing_body", "issuer", filter.issuer());
        directive.equal("v.advisory_body", "advisor", filter.advisor());
        directive.equal("v.kind", "kind", filter.kind());
        directive.equal("v.id", "directive", filter.directive());
        if (!sight.everything()) {
            directive.add(MAY_CONCERN.formatted("seen"));
            whole.add(DIRECTS.formatted("seen"));
            agency.add(CONCERNS.formatted("seen"), "seen", sight.provinces().toArray(String[]::new));
        }
        if (Conditions.isGiven(filter.province())) {
            directive.add(MAY_CONCERN.formatted("province"));
            whole.add(DIRECTS.formatted("province"));
            agency.add(CONCERNS.formatted("province"), "province", new String[] {filter.province()});
        }
        if (Conditions.isGiven(filter.agency())) {
            whole.add(NEVER);
            directive.add(
                    "v.id in (select m.directive_id from chidao.implementing_agency m where m.agency_id = :agency)");
        }
        agency.equal("d.agency_id", "agency", filter.agency());
        period.atLeast("p.year", "since", filter.since());
        if (Conditions.isGiven(filter.period())) {
            PeriodName name = PeriodName.parse(filter.period());
            period.equal("p.kind", "periodKind", name.kind().name());
            period.equal("p.year", "periodYear", name.year());
        }
        Map<String, Object> values = new HashMap<>(directive.values);
        values.putAll(agency.values);
        values.putAll(period.values);
        return new Watched(
                directive.all(),
                agency.all(),
                period.all(),
                whole.all(),
                isTold(sight, filter) ? counted(filter) + " and " + period.all() : NEVER,
                Map.copyOf(values));
    }

    /** What is kept of an agency tells the kinds of directives apart, but not their bodies. */
    private static boolean isTold(Sight sight, ProgressFilter filter) {
        return sight.everything()
                && Stream.of(filter.province(), filter.issuer(), filter.advisor(), filter.directive(), filter.agency())
                        .noneMatch(Conditions::isGiven);
    }

    private static String counted(ProgressFilter filter) {
        String ofKind = Conditions.isGiven(filter.kind()) ? "p.directive_kind = :kind" : "p.directive_kind = ''";
        return filter.includesEnded() ? ofKind : ofKind + " and p.in_force";
    }

    /** Whether the counts that are kept of agencies say all that is looked at of closed periods. */
    boolean isCounted() {
        return !ofCounted.equals(NEVER);
    }

    /** Whether all agencies are looked at, whatever the period. */
    boolean isEverybody() {
        return ofAgency.equals(ALWAYS) && ofPeriod.equals(ALWAYS);
    }

    /** Whether the directive itself is in sight, as the chronicle's {@code Watching} has it; needs {@code i}. */
    String recorded() {
        return values.containsKey("seen") ? "i.province = any(:seen)" : ALWAYS;
    }

    /** All conditions together. */
    String all() {
        return ofDirective + " and " + ofAgency + " and " + ofPeriod;
    }

    /** The periods in which something is seen; needs no {@code d}. */
    String periods() {
        return ofDirective + " and " + ofPeriod;
    }

    /** Directives under which something is seen; asked without {@code d}. */
    String directives() {
        return ofDirective + " and exists (select from chidao.implementing_agency d where d.directive_id = v.id and "
                + ofAgency + ")";
    }

    private static final class Conditions {

        private final List<String> texts = new ArrayList<>(List.of(ALWAYS));
        private final Map<String, Object> values = new HashMap<>();

        static boolean isGiven(String value) {
            return value != null && !value.isBlank();
        }

        void add(String text) {
            texts.add(text);
        }

        void add(String text, String name, Object value) {
            texts.add(text);
            values.put(name, value);
        }

        void equal(String column, String name, Object value) {
            if (value != null && isGiven(value.toString())) {
                add(column + " = :" + name, name, value);
            }
        }

        void atLeast(String column, String name, Integer value) {
            if (value != null) {
                add(column + " >= :" + name, name, value);
            }
        }

        String all() {
            return String.join(" and ", texts);
        }
    }
}

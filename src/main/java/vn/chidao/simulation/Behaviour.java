package vn.chidao.simulation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.chidao.directive.DirectiveId;
import vn.chidao.organisation.AgencyId;

/**
 * How officials behave in a simulation: rules for single agencies, shares of all others, how many working days the advisory
 * and the issuing body take, and decisions that fall on a day.
 *
 * @param shares of all agencies without a rule of their own, drawn anew for each agency and report
 * @param decisions what the issuing body decides about a directive, and when
 */
public record Behaviour(
        List<AgencyRule> agencies,
        Shares shares,
        Integer reviewDays,
        Integer committeeDays,
        List<DatedDecision> decisions) {

    public Behaviour {
        agencies = agencies == null ? List.of() : List.copyOf(agencies);
        shares = shares == null ? Shares.MILD : shares;
        reviewDays = reviewDays == null ? 1 : reviewDays;
        committeeDays = committeeDays == null ? 2 : committeeDays;
        decisions = decisions == null ? List.of() : List.copyOf(decisions);
        if (reviewDays < 0 || committeeDays < 0) {
            throw new IllegalArgumentException("Số ngày xử lý (reviewDays, committeeDays) không được âm");
        }
    }

    Optional<AgencyRule> ruleFor(AgencyId agency) {
        return agencies.stream().filter(rule -> rule.agency().equals(agency)).findFirst();
    }

    /** What is assumed where no file says otherwise. */
    public static Behaviour usual() {
        return new Behaviour(null, null, null, null, null);
    }

    /**
     * What one agency does with every report.
     *
     * @param lateDays working days after the due date; absent or 0: in time
     * @param never never answers at all
     * @param returned how often each report comes back before it is accepted
     */
    public record AgencyRule(AgencyId agency, Integer lateDays, boolean never, Integer returned) {

        public AgencyRule {
            if (agency == null) {
                throw new IllegalArgumentException("Mỗi quy tắc phải ghi mã cơ quan (agency)");
            }
            lateDays = lateDays == null ? 0 : lateDays;
            returned = returned == null ? 0 : returned;
            if (lateDays < 0 || returned < 0) {
                throw new IllegalArgumentException("lateDays và returned của %s không được âm".formatted(agency));
            }
        }

        /** Working days after the due date, 0 for in time, {@code null} for never. */
        Integer daysLate() {
            return never ? null : lateDays;
        }
    }

    /** Shares between 0 and 1 of all reports that are late, never come, or come back once; late ones by up to lateDays. */
    public record Shares(double late, int lateDays, double never, double returned) {

        static final Shares MILD = new Shares(0.10, 5, 0.02, 0.08);

        public Shares {
            if (late < 0 || never < 0 || returned < 0 || returned > 1 || late + never > 1 || lateDays < 0) {
                throw new IllegalArgumentException(
                        "Các tỷ lệ (late, never, returned) phải từ 0 đến 1; late + never tối đa 1");
            }
        }
    }

    /** On a day the issuing body ends a directive early or withdraws it. */
    public record DatedDecision(DirectiveId directive, LocalDate on, String decision, String reason) {}
}

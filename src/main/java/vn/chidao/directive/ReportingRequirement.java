package vn.chidao.directive;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import vn.chidao.organisation.AgencyId;

/**
 * What the directive says about reporting: which periods, under which regime (its id in the regime catalogue), to whom,
 * through whom, and the last year to be reported on (inclusive; absent: it runs on).
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ReportingRequirement(
        String regime, List<PeriodKind> periods, AgencyId reportTo, AgencyId reportVia, Integer lastYear) {

    public ReportingRequirement {
        periods = periods == null ? List.of() : List.copyOf(periods);
    }
}

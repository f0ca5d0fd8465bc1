package vn.chidao.directive;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;

/**
 * A figure to be reached (chỉ tiêu): at least {@code required} percent of {@code counted}, or at least {@code required} of
 * them in each agency. {@code no} is unique in its directive; {@code assignment} names the assignment it belongs to, if any.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Target(String no, String text, Measure measure, BigDecimal required, String counted, String assignment) {

    /** Two targets of 80 and 80.0 are the same: the figure is kept without trailing zeros. */
    public Target {
        if (required != null) {
            required = required.stripTrailingZeros();
            required = required.scale() < 0 ? required.setScale(0) : required;
        }
    }

    /** How a target is measured. */
    public enum Measure {
        PERCENT,
        MINIMUM_COUNT
    }
}

package vn.chidao.directive;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;

/**
 * A figure to be reached (chỉ tiêu): at least {@code required} percent of {@code counted}, or at least {@code required} of
 * them in each agency. {@code no} is unique in its directive; {@code assignment} names the assignment it belongs to, if any.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Target(String no, String text, Measure measure, BigDecimal required, String counted, String assignment) {

    /** How a target is measured. */
    public enum Measure {
        PERCENT,
        MINIMUM_COUNT
    }
}

package vn.chidao.organisation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;

/**
 * That {@code to} took over from {@code from}; {@code on} is the successor's first day. Of a split the successor named first
 * in the register takes over open duties. A dissolution has no successor.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Succession(AgencyId from, AgencyId to, LocalDate on, Kind kind) {

    /** How one agency follows another. */
    public enum Kind {
        MERGE,
        SPLIT,
        RENAME,
        DISSOLVE
    }
}

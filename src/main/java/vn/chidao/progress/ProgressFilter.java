package vn.chidao.progress;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/**
 * What somebody wants to look at; everything that is absent means all.
 *
 * @param province code of a province: of the issuing body, or of the agency
 * @param issuer id of the issuing body
 * @param advisor id of the advisory body
 * @param agency id of the implementing agency
 * @param kind the directive's kind, as {@link vn.chidao.directive.DirectiveKind} names it
 * @param directive the directive's id
 * @param period kind and year: {@code YEARLY-2021}
 * @param since the first year (inclusive)
 * @param with {@code ended} to have the directives that have ended, too
 */
record ProgressFilter(
        String province,
        String issuer,
        String advisor,
        String agency,
        String kind,
        String directive,
        String period,
        Integer since,
        String with) {

    /** Everything there is, also what has ended. */
    static final ProgressFilter EVERYTHING =
            new ProgressFilter(null, null, null, null, null, null, null, null, "ended");

    /** Itself, for questions about one directive; refused where none is chosen. */
    ProgressFilter ofOneDirective() {
        if (directive == null || directive.isBlank()) {
            throw new ResponseStatusException(
                    HttpStatus.BAD_REQUEST, "Hãy chọn văn bản để xem chỉ tiêu theo từng cơ quan.");
        }
        return this;
    }

    boolean includesEnded() {
        return "ended".equals(with);
    }
}

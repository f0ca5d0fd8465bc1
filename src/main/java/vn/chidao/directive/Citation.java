package vn.chidao.directive;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;

/** A document that the directive names. Symbol, date and kind may be unknown; {@code issuedBy} is kept as written. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Citation(
        String symbol, DirectiveKind kind, LocalDate issuedOn, String issuedBy, Relation relation, String subject) {

    /** How the directive stands to the document it names. */
    public enum Relation {
        BASIS,
        IMPLEMENTS,
        REMEDIES,
        PREDECESSOR
    }
}

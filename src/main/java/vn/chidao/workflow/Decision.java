package vn.chidao.workflow;

import java.time.LocalDate;
import vn.chidao.directive.DirectiveId;

/** What was decided about a running directive; which of the other fields are needed depends on the kind. */
record Decision(
        DirectiveId directive,
        Kind decision,
        String reason,
        DirectiveId replacedBy,
        String symbol,
        LocalDate issuedOn) {

    enum Kind {
        FILL_IN,
        CLOSE,
        WITHDRAW,
        REPLACE
    }
}

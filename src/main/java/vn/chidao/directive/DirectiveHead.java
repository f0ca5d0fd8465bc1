package vn.chidao.directive;

import java.time.LocalDate;
import java.util.List;
import vn.chidao.organisation.Named;

/**
 * What stands above every form about a directive; the bodies are called what they were called when it was issued.
 *
 * @param nextAssignmentNo the first number that no assignment and none after it has; numbers such as "2a" do not count
 */
public record DirectiveHead(
        DirectiveId id,
        String symbol,
        DirectiveKind kind,
        String kindLabel,
        LocalDate issuedOn,
        String place,
        Named issuingBody,
        Named advisoryBody,
        String onBehalfOf,
        String signer,
        String signerTitle,
        String subject,
        boolean simulated,
        List<String> assumptions,
        String statusLabel,
        int nextAssignmentNo) {

    static DirectiveHead of(Directive directive, Named issuingBody, Named advisoryBody) {
        DirectiveDocument document = directive.document();
        return new DirectiveHead(
                document.id(),
                document.symbol(),
                document.kind(),
                document.kind().label(),
                document.issuedOn(),
                document.place(),
                issuingBody,
                advisoryBody,
                document.onBehalfOf(),
                document.signer(),
                document.signerTitle(),
                document.subject(),
                directive.life().simulated(),
                document.assumptions(),
                directive.status().label(),
                nextAssignmentNo(document));
    }

    private static int nextAssignmentNo(DirectiveDocument document) {
        return 1
                + document.assignments().stream()
                        .map(Assignment::no)
                        .filter(no -> no.matches("\\d{1,6}"))
                        .mapToInt(Integer::parseInt)
                        .max()
                        .orElse(0);
    }
}

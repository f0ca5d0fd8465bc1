package vn.chidao.directive;

import java.time.format.DateTimeFormatter;
import org.springframework.stereotype.Component;
import vn.chidao.organisation.Agencies;

/** How a document is referred to in a sentence: "Văn bản 246-CV/TU của Tỉnh ủy Quảng Ngãi ngày 08/02/2021". */
@Component
class DocumentNames {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Agencies agencies;

    DocumentNames(Agencies agencies) {
        this.agencies = agencies;
    }

    String of(DirectiveDocument document) {
        String issuer = agencies.byId(document.issuingBody()).name();
        String day = document.issuedOn() == null
                ? "(chưa rõ ngày ban hành)"
                : "ngày " + document.issuedOn().format(DAY);
        return "Văn bản %s của %s %s".formatted(document.shownSymbol(), issuer, day);
    }
}

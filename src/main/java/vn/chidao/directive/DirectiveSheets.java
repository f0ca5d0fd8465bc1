package vn.chidao.directive;

import static vn.chidao.directive.DirectiveStatus.BROKEN_DOWN;
import static vn.chidao.directive.DirectiveStatus.IN_FINAL_REVIEW;
import static vn.chidao.directive.DirectiveStatus.REGISTERED;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.chidao.organisation.Agencies;
import vn.chidao.organisation.Agency;
import vn.chidao.organisation.AgencyId;
import vn.chidao.organisation.Named;

/** Lays out a directive for those who work on it or under it. */
@Component
public class DirectiveSheets {

    private final Directives directives;
    private final FinalReviews reviews;
    private final DirectiveRecord record;
    private final Agencies agencies;
    private final Clock clock;

    DirectiveSheets(
            Directives directives, FinalReviews reviews, DirectiveRecord record, Agencies agencies, Clock clock) {
        this.directives = directives;
        this.reviews = reviews;
        this.record = record;
        this.agencies = agencies;
        this.clock = clock;
    }

    /** @throws UnknownDirective when there is none of that id */
    public DirectiveHead head(DirectiveId id) {
        return head(directives.get(id));
    }

    /** @throws UnknownDirective when there is none of that id */
    public DirectiveSheet of(DirectiveId id) {
        Directive directive = directives.get(id);
        DirectiveStatus status = directive.status();
        return new DirectiveSheet(
                head(directive),
                status == REGISTERED || status == BROKEN_DOWN ? directive.document() : null,
                returnReason(directive),
                status == IN_FINAL_REVIEW ? reviews.of(id).orElse(null) : null,
                named(directive.document()));
    }

    private DirectiveHead head(Directive directive) {
        DirectiveDocument document = directive.document();
        Set<AgencyId> bodies = Stream.of(document.issuingBody(), document.advisoryBody())
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Map<AgencyId, Agency> known = agencies.byIds(bodies);
        LocalDate day = Stream.of(document.issuedOn(), document.startsOn())
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(() -> LocalDate.now(clock));
        return DirectiveHead.of(
                directive,
                named(known.get(document.issuingBody()), day),
                document.advisoryBody() == null ? null : named(known.get(document.advisoryBody()), day));
    }

    private static Named named(Agency agency, LocalDate day) {
        return new Named(agency.id().code(), agency.nameOn(day));
    }

    private String returnReason(Directive directive) {
        return switch (directive.status()) {
            case REGISTERED ->
                record.lastNote(directive.id(), RecordKind.BREAKDOWN_RETURNED).orElse(null);
            case IN_FINAL_REVIEW ->
                record.lastNote(directive.id(), RecordKind.CLOSING_RETURNED).orElse(null);
            default -> null;
        };
    }

    private static Set<AgencyId> named(DirectiveDocument document) {
        return NamedParties.of(document).values().stream()
                .map(Party::agency)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }
}

package vn.chidao.chronicle;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chidao.directive.Directive;
import vn.chidao.directive.DirectiveId;
import vn.chidao.directive.DirectiveLife;
import vn.chidao.directive.DirectiveSheets;
import vn.chidao.directive.Directives;
import vn.chidao.directive.FinalReviews;
import vn.chidao.directive.OfficialNames;
import vn.chidao.organisation.Named;

/** Gathers what is kept of one directive; the number of statements does not depend on agencies or periods. */
@Component
class WholeRecords {

    private final Directives directives;
    private final DirectiveSheets sheets;
    private final FinalReviews reviews;
    private final NamesInDocument named;
    private final Milestones milestones;
    private final PeriodLines periods;
    private final OfficialNames names;
    private final Clock clock;

    WholeRecords(
            Directives directives,
            DirectiveSheets sheets,
            FinalReviews reviews,
            NamesInDocument named,
            Milestones milestones,
            PeriodLines periods,
            OfficialNames names,
            Clock clock) {
        this.directives = directives;
        this.sheets = sheets;
        this.reviews = reviews;
        this.named = named;
        this.milestones = milestones;
        this.periods = periods;
        this.names = names;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public WholeRecord of(DirectiveId id) {
        Directive directive = directives.get(id);
        return new WholeRecord(
                LocalDate.now(clock),
                sheets.head(id),
                directive.document(),
                named.of(id),
                life(directive.life()),
                milestones.of(id),
                periods.of(id),
                reviews.of(id).orElse(null));
    }

    private Named called(DirectiveId id) {
        String symbol = sheets.head(id).symbol();
        return new Named(id.value(), symbol == null ? id.value() : symbol);
    }

    private WholeRecord.Life life(DirectiveLife life) {
        Map<String, String> people = names.of(Stream.of(life.registeredBy(), life.approvedBy())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return new WholeRecord.Life(
                life.status().isEnded(),
                life.registeredAt(),
                people.get(life.registeredBy()),
                life.approvedAt(),
                life.approvedBy() == null ? null : people.get(life.approvedBy()),
                life.issuedAt(),
                life.closedAt(),
                life.closeReason(),
                life.replacedBy() == null ? null : called(life.replacedBy()));
    }
}

package vn.chidao.workflow;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.chidao.directive.DirectiveKind;
import vn.chidao.organisation.AgencyId;
import vn.chidao.organisation.Named;
import vn.chidao.organisation.PartyChoices;
import vn.chidao.reporting.ReportingRegimes;

/** What forms offer to choose from, and what names what a directive names, as of today. */
@Component
public class FormChoices {

    private final PartyChoices parties;
    private final ReportingRegimes regimes;
    private final Clock clock;

    FormChoices(PartyChoices parties, ReportingRegimes regimes, Clock clock) {
        this.parties = parties;
        this.regimes = regimes;
        this.clock = clock;
    }

    /** @param named agencies a document names already, also where they are not there any more */
    public People people(Collection<AgencyId> issuingBodies, Set<AgencyId> named) {
        PartyChoices.Choices choices = parties.around(issuingBodies, named, LocalDate.now(clock));
        return new People(
                choices.agencies(),
                choices.classes(),
                regimes.all().stream()
                        .map(regime -> new Named(regime.id(), regime.name()))
                        .toList());
    }

    List<Named> kinds() {
        return Arrays.stream(DirectiveKind.values())
                .map(kind -> new Named(kind.name(), kind.label()))
                .toList();
    }
}

package vn.chidao.workflow;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.chidao.directive.DirectiveId;
import vn.chidao.directive.DirectivesInProgress;
import vn.chidao.organisation.AdvisoryBodies;
import vn.chidao.organisation.AgencyId;
import vn.chidao.organisation.Named;
import vn.chidao.organisation.OfficialGroup;

/** What the forms offer that begin something and so have no task: only what the person may do with them. */
@RestController
@RequestMapping("/api/forms")
class StartFormController {

    private final SignedInOfficial official;
    private final AdvisoryBodies advisers;
    private final DirectivesInProgress directives;
    private final FormChoices choices;
    private final Clock clock;

    StartFormController(
            SignedInOfficial official,
            AdvisoryBodies advisers,
            DirectivesInProgress directives,
            FormChoices choices,
            Clock clock) {
        this.official = official;
        this.advisers = advisers;
        this.directives = directives;
        this.choices = choices;
        this.clock = clock;
    }

    @GetMapping("/registration")
    Registration registration() {
        Set<AgencyId> clerkOf = official.agenciesAs(OfficialGroup.CLERK);
        return new Registration(
                today(),
                choices.kinds(),
                advisers.of(clerkOf, today()).entrySet().stream()
                        .map(each -> new IssuingBody(
                                each.getKey().id(), each.getKey().name(), each.getValue()))
                        .toList(),
                choices.people(clerkOf, Set.of()));
    }

    /** A directive is in the list when the person may decide something about it, also as the one that replaces another. */
    @GetMapping("/decision")
    Decisions decision() {
        Set<AgencyId> clerkOf = official.agenciesAs(OfficialGroup.CLERK);
        Set<AgencyId> staffOf = official.agenciesAs(OfficialGroup.STAFF);
        Set<AgencyId> bodies = Stream.concat(clerkOf.stream(), staffOf.stream()).collect(Collectors.toSet());
        return new Decisions(
                today(),
                directives.issuedBy(bodies).stream()
                        .map(each -> new Decidable(
                                each.id(),
                                each.symbol(),
                                each.subject(),
                                clerkOf.contains(each.issuingBody()) && each.lacksNumberOrDate(),
                                staffOf.contains(each.issuingBody())))
                        .filter(each -> each.mayFillIn() || each.mayDecide())
                        .toList());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    record Registration(LocalDate today, List<Named> kinds, List<IssuingBody> issuingBodies, People people) {}

    record IssuingBody(String id, String name, List<Named> advisoryBodies) {}

    record Decisions(LocalDate today, List<Decidable> directives) {}

    /**
     * @param mayFillIn its number or date is missing, and the person is a clerk of its issuing body
     * @param mayDecide the person belongs to its issuing body
     */
    record Decidable(DirectiveId id, String symbol, String subject, boolean mayFillIn, boolean mayDecide) {}
}

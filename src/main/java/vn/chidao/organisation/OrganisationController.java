package vn.chidao.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What forms offer to choose from: the agencies that exist today and the classes, of one province or of all. */
@RestController
@RequestMapping("/api/organisations")
class OrganisationController {

    private final Agencies agencies;
    private final AgencyClasses classes;
    private final Clock clock;

    OrganisationController(Agencies agencies, AgencyClasses classes, Clock clock) {
        this.agencies = agencies;
        this.classes = classes;
        this.clock = clock;
    }

    @GetMapping
    Choices choices(@RequestParam(required = false) String province) {
        return new Choices(
                agencies.validOn(province, LocalDate.now(clock)).stream()
                        .map(Named::of)
                        .toList(),
                classes.all(province).stream()
                        .map(each -> new Named(each.id(), each.name()))
                        .toList());
    }

    record Choices(List<Named> agencies, List<Named> classes) {}
}

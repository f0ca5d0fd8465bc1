package vn.chidao.directive;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import vn.chidao.organisation.AgencyId;

/** What each agency has to do under a directive on a day. */
@Component
public class AgencyShares {

    private final ShareMarks marks;
    private final DirectiveTables directives;
    private final ImplementingAgencies implementing;
    private final BoundAgencies boundAgencies;

    AgencyShares(
            ShareMarks marks,
            DirectiveTables directives,
            ImplementingAgencies implementing,
            BoundAgencies boundAgencies) {
        this.marks = marks;
        this.directives = directives;
        this.implementing = implementing;
        this.boundAgencies = boundAgencies;
    }

    /** What the agency has to do under the directive on that day; nothing when it has no duties under it. */
    public AgencyShare of(DirectiveId directive, AgencyId agency, LocalDate day) {
        ShareMarks.Marks now = marks.of(directive, agency, day);
        if (!now.hasDuties()) {
            return AgencyShare.NONE;
        }
        Directive loaded =
                directives.find(directive, now.directive()).orElseThrow(() -> new UnknownDirective(directive));
        return shareOf(
                agency, loaded.document(), boundAgencies.byAssignment(loaded, Set.of(agency), day, now::registers));
    }

    /** What each agency with duties under the directive has to do on that day, in five statements at most for all of them. */
    public Map<AgencyId, AgencyShare> of(DirectiveId id, LocalDate day) {
        Directive directive = directives.find(id).orElseThrow(() -> new UnknownDirective(id));
        List<AgencyId> all = implementing.on(id, day);
        if (all.isEmpty()) {
            return Map.of();
        }
        Map<String, Set<AgencyId>> bound = boundAgencies.byAssignment(directive, Set.copyOf(all), day);
        Map<AgencyId, AgencyShare> shares = new TreeMap<>();
        all.forEach(agency -> shares.put(agency, shareOf(agency, directive.document(), bound)));
        return shares;
    }

    private static AgencyShare shareOf(AgencyId agency, DirectiveDocument document, Map<String, Set<AgencyId>> bound) {
        return new AgencyShare(
                document.assignments().stream()
                        .filter(assignment -> bound.get(assignment.no()).contains(agency))
                        .toList(),
                document.targets().stream()
                        .filter(target -> target.assignment() == null
                                || bound.get(target.assignment()).contains(agency))
                        .toList());
    }
}

package vn.chidao.directive;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.chidao.organisation.AgencyId;

/**
 * Whom the assignments of directives named when it was worked out last. A hundred agencies ask for it in one hour, and it is
 * the same for all of them until the directive, the register or the day changes.
 */
final class NamedAgencies {

    private static final int AT_MOST = 200;

    private final Map<DirectiveId, Found> kept = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<DirectiveId, Found> eldest) {
            return size() > AT_MOST;
        }
    };

    /** For each assignment that names anybody the agencies that stand for those named, as of a directive, mark and day. */
    private record Found(Directive of, long registers, LocalDate day, Map<String, Set<AgencyId>> byAssignment) {

        boolean holds(Directive directive, long mark, LocalDate on) {
            return of.equals(directive) && registers == mark && day.equals(on);
        }
    }

    synchronized Optional<Map<String, Set<AgencyId>>> get(Directive directive, long registers, LocalDate day) {
        return Optional.ofNullable(kept.get(directive.id()))
                .filter(found -> found.holds(directive, registers, day))
                .map(Found::byAssignment);
    }

    synchronized void keep(Directive directive, long registers, LocalDate day, Map<String, Set<AgencyId>> named) {
        kept.put(directive.id(), new Found(directive, registers, day, named));
    }
}

package vn.chidao.importer.grammar;

import java.util.ArrayList;
import java.util.List;
import vn.chidao.importer.draft.DraftRole;

/** Who directs, advises and implements, as it is being gathered; a body stands once in each role. */
final class RoleSet {

    final List<DraftRole> directing = new ArrayList<>();
    final List<DraftRole> advisory = new ArrayList<>();
    final List<DraftRole> implementing = new ArrayList<>();

    boolean isFound() {
        return !directing.isEmpty() || !advisory.isEmpty() || !implementing.isEmpty();
    }

    void addAll(RoleSet other) {
        other.directing.forEach(role -> add(directing, role));
        other.advisory.forEach(role -> add(advisory, role));
        other.implementing.forEach(role -> add(implementing, role));
    }

    static void add(List<DraftRole> roles, DraftRole role) {
        boolean known = roles.stream().anyMatch(r -> r.body().equalsIgnoreCase(role.body()));
        if (!known) {
            roles.add(role);
        }
    }

    /** The body that answers for it: the first that leads in advising, else in implementing, else in directing. */
    DraftRole lead() {
        if (!advisory.isEmpty()) {
            return advisory.get(0);
        }
        return !implementing.isEmpty() ? implementing.get(0) : directing.isEmpty() ? null : directing.get(0);
    }
}

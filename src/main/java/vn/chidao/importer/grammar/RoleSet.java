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

    /** The same bodies, those that were taken to implement as advising, where nobody else advises. */
    RoleSet leadAdvising() {
        if (advisory.isEmpty() && directing.isEmpty()) {
            advisory.addAll(implementing);
            implementing.clear();
        }
        return this;
    }

    static void add(List<DraftRole> roles, DraftRole role) {
        boolean known = roles.stream().anyMatch(r -> r.body().equalsIgnoreCase(role.body()));
        if (!known) {
            roles.add(role);
        }
    }
}

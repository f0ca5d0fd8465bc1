package vn.chidao.importer.grammar;

import java.util.ArrayList;
import java.util.List;
import vn.chidao.importer.draft.DraftRole;
import vn.chidao.importer.text.Passage;

/** Who directs, advises and implements, as it is being gathered; a body stands once in each role. */
final class RoleSet {

    final List<DraftRole> directing = new ArrayList<>();
    final List<DraftRole> advisory = new ArrayList<>();
    final List<DraftRole> implementing = new ArrayList<>();

    /** The words leave out who directs ("Chỉ đạo Y …"): the body they stand under. */
    boolean subjectDirects;

    /** The words leave out who leads ("Chủ trì, phối hợp với Y …"): the body they stand under. */
    boolean subjectLeads;

    /** Sentences in which the end of a name is in doubt, so that the name was left out. */
    final List<Passage> doubtful = new ArrayList<>();

    boolean isFound() {
        return !directing.isEmpty() || !advisory.isEmpty() || !implementing.isEmpty();
    }

    void addAll(RoleSet other) {
        other.directing.forEach(role -> add(directing, role));
        other.advisory.forEach(role -> add(advisory, role));
        other.implementing.forEach(role -> add(implementing, role));
        doubtful.addAll(other.doubtful);
        subjectDirects |= other.subjectDirects;
        subjectLeads |= other.subjectLeads;
    }

    /** These roles with the body above in the place that the words left open. */
    RoleSet under(RoleSet above) {
        RoleSet whole = new RoleSet();
        if (subjectDirects && directing.isEmpty()) {
            above.leaders().forEach(role -> add(whole.directing, role));
        } else if (subjectLeads && !advisory.isEmpty()) {
            above.leaders().forEach(role -> add(whole.advisory, role));
        } else if (subjectLeads) {
            above.leaders().forEach(role -> add(whole.implementing, role));
        }
        whole.addAll(this);
        return whole;
    }

    /** "X chỉ đạo:" over a list: who acts is said below. */
    boolean onlyDirects() {
        return !directing.isEmpty() && advisory.isEmpty() && implementing.isEmpty();
    }

    RoleSet directedBy(RoleSet above) {
        RoleSet whole = new RoleSet();
        whole.addAll(this);
        above.directing.forEach(role -> add(whole.directing, role));
        return whole;
    }

    private List<DraftRole> leaders() {
        List<DraftRole> leaders = new ArrayList<>();
        List.of(directing, advisory, implementing)
                .forEach(roles ->
                        roles.stream().filter(role -> !role.coordinating()).forEach(role -> add(leaders, role)));
        return leaders;
    }

    /** The same bodies, those that were taken to implement as advising, where nobody else advises. */
    RoleSet leadAdvising() {
        if (advisory.isEmpty() && directing.isEmpty()) {
            advisory.addAll(implementing);
            implementing.clear();
        }
        return this;
    }

    /** A copy in which those who were taken to implement advise. */
    RoleSet advising() {
        RoleSet copy = new RoleSet();
        copy.addAll(this);
        return copy.leadAdvising();
    }

    static void add(List<DraftRole> roles, DraftRole role) {
        boolean known = roles.stream().anyMatch(r -> r.body().equalsIgnoreCase(role.body()));
        if (!known) {
            roles.add(role);
        }
    }
}

package vn.chidao.directive;

import java.util.List;

/** What one agency has to do under a directive on a day: the assignments that bind it and the targets it is measured by. */
public record AgencyShare(List<Assignment> assignments, List<Target> targets) {

    static final AgencyShare NONE = new AgencyShare(List.of(), List.of());

    public AgencyShare {
        assignments = List.copyOf(assignments);
        targets = List.copyOf(targets);
    }
}

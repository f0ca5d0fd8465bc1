package vn.chidao.organisation;

import java.util.Set;

/**
 * Tells, in the same transaction, that these agencies were written to the register: new ones and those that were there, as
 * they are or changed.
 */
public record RegisterLoaded(Set<AgencyId> agencies) {

    public RegisterLoaded {
        agencies = Set.copyOf(agencies);
    }
}

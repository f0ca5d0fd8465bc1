package vn.chidao.standin;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What somebody holds today that is not theirs by their own office.
 *
 * @param lent for each group they hold only as a deputy the ids of the heads for whom they do
 * @param lapsed groups they held as a deputy lately and do not any more, which a running session may not know yet
 */
public record Standing(Map<String, Set<String>> lent, Set<String> lapsed) {

    static final Standing OF_NOBODY = new Standing(Map.of(), Set.of());

    public Standing {
        lent = Map.copyOf(lent);
        lapsed = Set.copyOf(lapsed);
    }

    /** Whether the group is really held, by whoever seems to hold it. */
    public boolean isHeld(String group) {
        return !lapsed.contains(group);
    }

    /**
     * For whom they act when they may act because of these groups: for each of the heads who have lent them, since the work
     * lies with all of those alike.
     *
     * @param held those of a task's groups that they hold
     * @return ids in their order; empty when one of the groups is their own
     */
    public List<String> headsFor(Collection<String> held) {
        return lent.keySet().containsAll(held)
                ? held.stream()
                        .flatMap(group -> lent.get(group).stream())
                        .distinct()
                        .sorted()
                        .toList()
                : List.of();
    }
}

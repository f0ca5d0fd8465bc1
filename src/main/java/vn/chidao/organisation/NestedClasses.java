package vn.chidao.organisation;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Which classes are nested in a class, at any depth; answers whether one would contain itself. */
record NestedClasses(Map<String, AgencyClass> classes) {

    boolean leadBackTo(String id) {
        Deque<String> open = new ArrayDeque<>(Set.of(id));
        Set<String> seen = new HashSet<>();
        while (!open.isEmpty()) {
            AgencyClass next = classes.get(open.pop());
            if (next == null) {
                continue;
            }
            for (AgencyClass.Member member : next.members()) {
                if (id.equals(member.nested())) {
                    return true;
                }
                if (member.nested() != null && seen.add(member.nested())) {
                    open.push(member.nested());
                }
            }
        }
        return false;
    }
}

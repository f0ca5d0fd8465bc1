package vn.chidao.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import vn.chidao.workflow.Pattern.Both;
import vn.chidao.workflow.Pattern.Varying;

/** The ids that each of two instances has of its own, numbered in the order in which they were met, the instance's first. */
final class OwnIds {

    private static final java.util.regex.Pattern ID =
            java.util.regex.Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    private final List<String> ids;
    private final List<String> otherIds;

    OwnIds(Both both) {
        ids = new ArrayList<>(List.of(both.one().instance()));
        otherIds = new ArrayList<>(List.of(both.other().instance()));
    }

    int count() {
        return ids.size();
    }

    /** A value with one id of the instance's own in it, and else the same in both. */
    Optional<Varying> in(String value, String otherValue) {
        List<String> found = found(value);
        List<String> otherFound = found(otherValue);
        if (found.size() != 1 || otherFound.size() != 1) {
            return Optional.empty();
        }
        String id = found.get(0);
        String otherId = otherFound.get(0);
        return value.replace(id, "").equals(otherValue.replace(otherId, ""))
                ? number(id, otherId)
                        .map(no -> new Varying(
                                value.replace(id, "#" + no), false, (card, own) -> value.replace(id, own.get(no))))
                : Optional.empty();
    }

    private static List<String> found(String value) {
        return ID.matcher(value).results().map(MatchResult::group).toList();
    }

    /** The same number for the same ids; none when one of them was met beside another before. */
    private Optional<Integer> number(String id, String otherId) {
        if (!ids.contains(id) && !otherIds.contains(otherId)) {
            ids.add(id);
            otherIds.add(otherId);
        }
        int number = ids.indexOf(id);
        return number >= 0 && number == otherIds.indexOf(otherId) ? Optional.of(number) : Optional.empty();
    }
}

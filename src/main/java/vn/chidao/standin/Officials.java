package vn.chidao.standin;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Who can sign in and belongs to which groups. The room that keeps the accounts answers, each time with one question for all. */
public interface Officials {

    /** Those of the ids that exist. */
    Map<String, Official> byIds(Collection<String> ids);

    /** Whoever belongs to one of the groups, by name. */
    List<Official> inGroups(Collection<String> groups);

    /**
     * Officials whose name or id contains the text, by name.
     *
     * @param most how many are answered at the most
     */
    List<Official> named(String text, int most);
}

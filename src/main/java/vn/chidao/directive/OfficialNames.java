package vn.chidao.directive;

import java.util.Collection;
import java.util.Map;

/** What people call those who acted. The room that knows who can sign in answers. */
@FunctionalInterface
public interface OfficialNames {

    /** A name for each of the user ids, in one question for all; for somebody who is not known any more the id itself. */
    Map<String, String> of(Collection<String> userIds);
}

package vn.chidao.directive;

import java.util.List;

/** The rule that what is known of a document is filled in once and not overwritten. */
final class Known {

    private Known() {}

    /** @return what is known afterwards; giving nothing, or the same again, changes nothing */
    static <T> T once(String field, T known, T given) {
        if (known == null || given == null || known.equals(given)) {
            return known == null ? given : known;
        }
        throw new InvalidDirective(
                List.of("%s đã ghi là “%s”, không thể sửa thành “%s”".formatted(field, known, given)));
    }
}

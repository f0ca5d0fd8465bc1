package vn.chidao.chronicle;

import java.util.Arrays;
import vn.chidao.directive.DirectiveKind;
import vn.chidao.directive.DirectiveStatus;

/**
 * What somebody looks for among the directives. {@code null} and an empty text leave something open.
 *
 * @param text words of the symbol, the subject or the file number, with accents or without
 * @param year the year it was issued, or registered where no date is known
 * @param page counted from 0
 */
record Wanted(String text, Integer year, String province, DirectiveKind kind, Standing standing, int page) {

    /** Which part of its life a directive is in. */
    enum Standing {
        ENDED,
        RUNNING,
        ALL;

        String[] statuses() {
            return Arrays.stream(DirectiveStatus.values())
                    .filter(status -> this == ALL || status.isEnded() == (this == ENDED))
                    .map(Enum::name)
                    .toArray(String[]::new);
        }
    }
}

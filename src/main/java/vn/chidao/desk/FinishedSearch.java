package vn.chidao.desk;

import java.text.Normalizer;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import vn.chidao.workflow.FormRefused;

/**
 * What is looked for in what was done.
 *
 * @param patterns each must be found; none: everything is
 * @param before the list goes on after this entry; its {@code id} orders what happened at the same time
 */
record FinishedSearch(String[] patterns, Instant before, long id) {

    private static final int MOST_WORDS = 12;

    /** @param after {@link FinishedPage#next()} of the part before; {@code null} for the first one */
    static FinishedSearch of(String text, String after) {
        String[] patterns = Arrays.stream(plain(text == null ? "" : text).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .map(word -> "%" + word.replaceAll("([\\\\%_])", "\\\\$1") + "%")
                .toArray(String[]::new);
        if (after == null || after.isEmpty()) {
            return new FinishedSearch(patterns, Instant.parse("9999-12-31T00:00:00Z"), Long.MAX_VALUE);
        }
        try {
            int dash = after.indexOf('_');
            return new FinishedSearch(
                    patterns, Instant.parse(after.substring(0, dash)), Long.parseLong(after.substring(dash + 1)));
        } catch (DateTimeParseException | NumberFormatException | StringIndexOutOfBoundsException e) {
            throw new FormRefused("Địa chỉ của trang này không đúng; hãy mở lại danh sách từ đầu.");
        }
    }

    /** Where the list goes on after that entry. */
    static String next(FinishedItem last) {
        return last.at() + "_" + last.id();
    }

    boolean isForAll() {
        return patterns.length == 0;
    }

    /** As the database's function {@code chidao.plain}. */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("[\\u0300-\\u036f]", "")
                .replace('đ', 'd')
                .replace('Đ', 'd')
                .toLowerCase(Locale.ROOT);
    }
}

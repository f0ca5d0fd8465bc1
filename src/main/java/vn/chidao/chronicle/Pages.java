package vn.chidao.chronicle;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** Keeps the number of a page, which comes from an address, within what a list can have. */
public final class Pages {

    /** Far beyond any list of ours, and far from where a page's beginning would not fit a number any more. */
    private static final int LAST = 100_000;

    private Pages() {}

    /** @throws ResponseStatusException 400, with a sentence */
    public static int checked(int page) {
        if (page < 0 || page > LAST) {
            throw new ResponseStatusException(
                    HttpStatus.BAD_REQUEST, "Không có trang số %d; hãy xem từ trang đầu.".formatted(page));
        }
        return page;
    }
}

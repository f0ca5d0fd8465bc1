package vn.chidao.chronicle;

import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.web.server.ResponseStatusException;
import vn.chidao.organisation.Sight;

/** Lets in only those who watch over the work, and holds a statement to what they may see. */
public final class Watching {

    /** To be put into a statement in which {@code a} is the issuing body's agency; {@link #bind} gives its parameters. */
    public static final String SEEN = "(:seesEverything or a.province = any(:provincesSeen))";

    private Watching() {}

    /** @throws ResponseStatusException 403 for whoever watches over nothing */
    public static Sight of(Authentication reader) {
        return Sight.of(AuthorityUtils.authorityListToSet(reader.getAuthorities()))
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.FORBIDDEN,
                        "Trang này dành cho người quản lý; hãy liên hệ quản trị viên nếu bạn cần xem."));
    }

    public static StatementSpec bind(StatementSpec statement, Sight sight) {
        return statement
                .param("seesEverything", sight.everything())
                .param("provincesSeen", sight.provinces().toArray(String[]::new));
    }
}

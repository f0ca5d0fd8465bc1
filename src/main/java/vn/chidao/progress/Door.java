package vn.chidao.progress;

import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import vn.chidao.organisation.Sight;

/** Lets managers and administrators in, each as far as they see; nobody else. */
@Component
class Door {

    Watched open(Authentication reader, ProgressFilter filter) {
        Set<String> groups = AuthorityUtils.authorityListToSet(reader.getAuthorities());
        Sight sight = Sight.of(groups)
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.FORBIDDEN, "Trang này dành cho người quản lý; bạn không có quyền xem."));
        return Watched.of(sight, filter);
    }
}

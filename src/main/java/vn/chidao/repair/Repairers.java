package vn.chidao.repair;

import org.camunda.bpm.engine.authorization.Groups;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.web.server.ResponseStatusException;

/** Lets in only administrators: whoever repairs acts past the people whose work it is. Managers may read histories. */
final class Repairers {

    private Repairers() {}

    /** @throws ResponseStatusException 403 for everybody else */
    static void require(Authentication user) {
        if (!AuthorityUtils.authorityListToSet(user.getAuthorities()).contains(Groups.CAMUNDA_ADMIN)) {
            throw new ResponseStatusException(
                    HttpStatus.FORBIDDEN, "Chỉ quản trị viên hệ thống được sửa chữa; hãy liên hệ quản trị viên.");
        }
    }
}

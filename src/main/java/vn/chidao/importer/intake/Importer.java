package vn.chidao.importer.intake;

import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import vn.chidao.organisation.AgencyId;

/**
 * Who wants something with documents, and what they may: {@code bodies} are those the person works for and those that these
 * have succeeded, empty for whoever has no business with documents; {@code everything} is true for an administrator.
 */
record Importer(String user, Set<String> groups, Set<AgencyId> bodies, boolean clerk, boolean everything) {

    boolean mayRead() {
        return everything || !bodies.isEmpty();
    }

    void requireReading() {
        require(
                mayRead(),
                "Chỉ văn thư, cơ quan ban hành, cơ quan tham mưu và quản trị viên được đọc văn bản thành dự thảo.");
    }

    void requireClerk() {
        require(clerk, "Chỉ văn thư của cơ quan ban hành được đưa văn bản vào để đăng ký.");
    }

    private static void require(boolean may, String refusal) {
        if (!may) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN, refusal);
        }
    }
}
